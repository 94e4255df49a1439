import type { Attachment } from 'svelte/attachments';
import { percentAcross } from './percentAcross.ts';

/** Shorter drags are clicks that slipped, in px. */
const LEAST_PX = 8;

/**
 * Dragging across the timeline's drawing marks a part of it. `onbrush` gets both ends in percent of the
 * drawing's width. A finger that moves is scrolling; it zooms by the buttons.
 */
export function brush(onbrush: (a: number, b: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const controller = new AbortController();
    const options = { signal: controller.signal };
    let start:
      { readonly x: number; readonly box: DOMRect; readonly band: HTMLElement } | undefined;

    const end = (): void => {
      start?.band.remove();
      start = undefined;
    };

    element.addEventListener(
      'pointerdown',
      (event) => {
        const target = event.target as Element;
        const drawing = target.closest('.timeline-drawing');
        const plate = drawing?.closest<HTMLElement>('.timeline-plate');
        if (!drawing || !plate || target.closest('a')) return;
        if (event.button !== 0 || event.pointerType === 'touch') return;
        event.preventDefault();
        element.setPointerCapture(event.pointerId);
        const band = document.createElement('div');
        band.className = 'timeline-brush';
        plate.append(band);
        start = { x: event.clientX, box: drawing.getBoundingClientRect(), band };
      },
      options,
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        if (!start) return;
        const [a, b] = [percentAcross(start.x, start.box), percentAcross(event.clientX, start.box)];
        start.band.style.insetInlineStart = `${Math.min(a, b)}%`;
        start.band.style.inlineSize = `${Math.abs(b - a)}%`;
      },
      options,
    );
    element.addEventListener(
      'pointerup',
      (event) => {
        if (!start) return;
        const { x, box } = start;
        end();
        if (Math.abs(event.clientX - x) >= LEAST_PX) {
          onbrush(percentAcross(x, box), percentAcross(event.clientX, box));
        }
      },
      options,
    );
    element.addEventListener('pointercancel', end, options);
    return () => {
      controller.abort();
      end();
    };
  };
}
