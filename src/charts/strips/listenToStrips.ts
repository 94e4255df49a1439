import type { Attachment } from 'svelte/attachments';
import type { Day } from '../../domain/day.ts';
import type { CountryCode } from '../../domain/position.ts';
import { dayAtPercent, WHOLE } from '../../geometry/timeScale.ts';
import type { Reading } from './stepReading.ts';

/** What a reader does with the rows. */
export interface StripListener {
  /** Points at a day of a row; undefined when the pointer is on none. */
  readonly point: (place: StripPlace | undefined) => void;
  /** Clicks or taps on a day of a row. */
  readonly select: (place: StripPlace) => void;
  /** Focus came to a row's name or period, or left the rows. */
  readonly focus: (reading: Reading | undefined) => void;
  /** A key on a name or period. True when the chart has used it. */
  readonly press: (key: string) => boolean;
}

export interface StripPlace {
  readonly code: CountryCode;
  readonly day: Day;
}

function placeOf({ target, clientX }: MouseEvent): StripPlace | undefined {
  if (!(target instanceof Element) || !target.closest('td')) return undefined;
  const row = target.closest<HTMLElement>('tr[data-country]');
  const box = row?.querySelector('.strip-time')?.getBoundingClientRect();
  const code = row?.dataset['country'];
  if (!box || code === undefined) return undefined;
  return { code, day: dayAtPercent(WHOLE, ((clientX - box.left) / box.width) * 100) };
}

function readingOf(target: EventTarget | null): Reading | undefined {
  if (!(target instanceof Element)) return undefined;
  const code = target.closest<HTMLElement>('tr[data-country]')?.dataset['country'];
  if (code === undefined) return undefined;
  const period = target.closest('li');
  return { code, index: period ? [...(period.parentElement?.children ?? [])].indexOf(period) : -1 };
}

/**
 * Listens on the table as a whole, since rows come and go as it is sorted. Listening stops when the
 * table leaves the page.
 */
export function listenToStrips(listener: StripListener): Attachment<HTMLElement> {
  return (element) => {
    const controller = new AbortController();
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      handle: (event: HTMLElementEventMap[Type]) => void,
    ): void => element.addEventListener(type, handle, { signal: controller.signal });

    on('pointermove', (event) => {
      // A finger that moves is scrolling; it reads by tapping.
      if (event.pointerType !== 'touch') listener.point(placeOf(event));
    });
    on('pointerleave', (event) => {
      if (event.pointerType !== 'touch') listener.point(undefined);
    });
    on('click', (event) => {
      const place = placeOf(event);
      listener.point(place);
      if (place) listener.select(place);
    });
    on('focusin', ({ target }) => listener.focus(readingOf(target)));
    on('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) {
        listener.focus(undefined);
      }
    });
    on('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (readingOf(event.target) && listener.press(event.key)) event.preventDefault();
    });
    return () => controller.abort();
  };
}
