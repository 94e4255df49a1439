/**
 * Lets a page be laid out in pieces: what can wait (`data-later`: 'whole' or, of a long list or text, its
 * 'parts') is left out of the first layout wherever it is not near the window, and laid out piece by piece once
 * the first picture stands. A page that is opened at a place within it, or gone back to, is laid out at once:
 * there every height counts from the start, as it does without scripts. Runs inline in the head, written out by
 * `inlineScript`: it may use nothing from outside its body.
 */
export function layLater(): void {
  /** At most so long at a time, in ms: input may come. */
  const SLICE_MS = 5;
  const root = document.documentElement;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate' || /#/.test(visit.name + location.hash)) return;
  root.dataset['lay'] = '';
  addEventListener('DOMContentLoaded', () => {
    const pieces = document.querySelectorAll("[data-later='whole'],[data-later='parts']>*");
    let next = 0;
    // Safari has no idle callbacks.
    const idle = window.requestIdleCallback ?? setTimeout;
    const soon = (): void => {
      requestAnimationFrame(() => {
        idle(lay);
      });
    };
    const lay = (): void => {
      const end = performance.now() + SLICE_MS;
      while (next < pieces.length && performance.now() < end) {
        pieces[next]?.setAttribute('data-laid', '');
        pieces[next]?.getBoundingClientRect();
        next += 1;
      }
      if (next < pieces.length) soon();
    };
    soon();
  });
}
