import { expect, type Page } from '@playwright/test';

/** A place where the focus came to rest, and what a reader would miss there. */
interface Stop {
  readonly name: string;
  readonly faults: string[];
}

declare global {
  interface Window {
    walk: { readonly stops: Stop[]; readonly visited: Set<Element>; isOver: boolean };
  }
}

/**
 * Has the page note each place the focus comes to: whether it is to be seen and not covered, whether something is
 * drawn while the focus is there, and whether it stands after the place before.
 */
function noteStops(): void {
  const walk = { stops: [] as Stop[], visited: new Set<Element>(), isOver: false };
  window.walk = walk;
  let last: { readonly element: Element; readonly stop: Stop; readonly look: string } | undefined;

  const nameOf = (element: Element): string => {
    const text = element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()} “${text.replace(/\s+/g, ' ').trim().slice(0, 50)}”`;
  };
  /** All that a ring may be drawn with, on the element and in it. */
  const lookOf = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .map((part) => {
        const { outline, stroke, strokeWidth, boxShadow } = getComputedStyle(part);
        return [outline, stroke, strokeWidth, boxShadow].join();
      })
      .join();
  const isReached = (element: Element): boolean =>
    // The box of a drawn link holds its mark, its name and the ground between them.
    [element, ...(element instanceof SVGElement ? element.querySelectorAll('*') : [])]
      .flatMap((part) => [...part.getClientRects()])
      .some((box) => {
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    // Past the end it begins again at the top.
    walk.isOver ||= walk.stops.length > 1 && walk.visited.values().next().value === target;
    if (walk.isOver) return;
    if (last && lookOf(last.element) === last.look) last.stop.faults.push('draws no focus');
    const faults: string[] = [];
    if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      faults.push('is not to be seen');
    if (last && last.element.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING)
      faults.push(`comes after ${nameOf(last.element)}, which stands below it`);
    const stop = { name: nameOf(target), faults };
    walk.stops.push(stop);
    walk.visited.add(target);
    last = { element: target, stop, look: lookOf(target) };
  });
  // By then what hung on the place before has closed.
  document.addEventListener('keyup', () => {
    if (last && last.element === document.activeElement && !isReached(last.element))
      last.stop.faults.push('is covered or off the screen');
  });
}

/**
 * What takes focus and is shown, a roving group counting as one, by markup; what the walk passed by. What stands in
 * a frame takes the focus itself, and its document is walked as a page of its own.
 */
function findPlaces(): { readonly count: number; readonly missed: readonly string[] } {
  const form = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const places = [...document.querySelectorAll<HTMLElement>(form)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
  const { visited } = window.walk;
  // Radios of one name are one stop; arrows lead among them.
  const groups = new Set(
    [...visited].flatMap((place) => (place instanceof HTMLInputElement ? place.name : [])),
  );
  const isPassedBy = (place: HTMLElement): boolean =>
    !visited.has(place) &&
    !(place instanceof HTMLInputElement && place.type === 'radio' && groups.has(place.name));
  const missed = places.filter(isPassedBy);
  return { count: places.length, missed: missed.map(({ outerHTML }) => outerHTML.slice(0, 120)) };
}

/** So many presses are sent before an answer is waited for: half of a walk would else be waiting. */
const PRESSES = 20;
const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;

/** What presses Tab so many times, each press a key that goes down and up again before the next. */
async function tabPresser(page: Page): Promise<(times: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'rawKeyDown' | 'keyUp'): Promise<unknown> =>
    session.send('Input.dispatchKeyEvent', { type, ...TAB });
  return async (times) => {
    const presses = Array.from({ length: times }, () => [send('rawKeyDown'), send('keyUp')]);
    await Promise.all(presses.flat());
  };
}

/**
 * Goes through the page by Tab, from its top until the focus leaves it, and expects to come by every place that
 * takes focus, in order, each seen and drawn: nothing holds the focus, nothing is passed over.
 */
export async function walkKeyboard(page: Page): Promise<void> {
  await page.evaluate(noteStops);
  const { count } = await page.evaluate(findPlaces);
  const press = await tabPresser(page);
  let left = false;
  // Enough for every place and for the parts of native controls.
  for (let pressed = 0; pressed < count * 2 + 20 && !left;) {
    const times = pressed < count ? Math.min(PRESSES, count - pressed) : 1;
    await press(times);
    pressed += times;
    left = await page.evaluate(
      () => window.walk.isOver || document.activeElement === document.body,
    );
  }
  const { stops } = await page.evaluate(() => ({ stops: window.walk.stops }));
  expect(left, `the focus stays on ${stops.at(-1)?.name}`).toBe(true);
  const faulty = stops.filter(({ faults }) => faults.length > 0);
  expect(faulty.map(({ name, faults }) => `${name} ${faults.join(', ')}`)).toEqual([]);
  expect((await page.evaluate(findPlaces)).missed, 'places passed by').toEqual([]);
}
