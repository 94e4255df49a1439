import type { Attachment } from 'svelte/attachments';
import { percentAcross } from './percentAcross.ts';

/** The first or the last of the magnified days. */
export type WindowEnd = 'from' | 'to';

interface EdgeInput {
  /** An edge in passing, at `percent` of the element's width. */
  readonly onmove: (end: WindowEnd, percent: number) => void;
  /** The edge is let go where it was last. */
  readonly onsettle: () => void;
}

/**
 * Drags the edges of the magnified years: what is marked `data-end` inside is their handle. The date fields are
 * the keyboard's equal.
 */
export function dragEdges({ onmove, onsettle }: EdgeInput): Attachment<HTMLElement> {
  return (element) => {
    const undo = new AbortController();
    let held: WindowEnd | undefined;
    const listen = (type: string, handle: (event: PointerEvent) => void): void => {
      element.addEventListener(
        type,
        (event) => {
          handle(event as PointerEvent);
        },
        { signal: undo.signal },
      );
    };
    const release = (): void => {
      if (held) onsettle();
      held = undefined;
    };
    listen('pointerdown', (event) => {
      const handle = (event.target as Element).closest<SVGElement>('[data-end]');
      if (!handle || event.button !== 0) return;
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      held = handle.dataset['end'] === 'to' ? 'to' : 'from';
    });
    listen('pointermove', ({ clientX }) => {
      if (!held) return;
      onmove(held, percentAcross(clientX, element.getBoundingClientRect()));
    });
    listen('pointerup', release);
    listen('pointercancel', release);
    return () => {
      undo.abort();
    };
  };
}
