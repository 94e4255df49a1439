/**
 * Keeps what can wait behind the first picture of a page, which is complete without it: late scripts start once that
 * picture stands (`deferScripts` wrote them as preloads), and then what is far down (`data-later`: 'whole' or, of a
 * long list or text, its 'parts') is laid out piece by piece wherever it is not near the window; what is 'near' waits
 * until it comes near, since there is much of it and nothing behind it that could move. At once start
 * scripts of an address with a state, which is to be shown, and those of a page nobody sees. A page that is
 * opened at a place within it, or gone back to, is laid out at once: there every height counts from the start, as it
 * does without scripts. Runs inline at the end of the body, where it delays no picture, written out by `inlineScript`:
 * it may use nothing from outside its own body.
 */
export function firstPicture(): void {
  /** At most so long at a time, in ms: input may come. */
  const SLICE_MS = 2;
  /** Every piece has the browser go through the page: small ones are laid out together, up to so many elements. */
  const TOGETHER = 32;
  const root = document.documentElement;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isLaidLater = visit?.type === 'navigate' && !/#/.test(visit.name + location.hash);
  if (!isLaidLater) delete root.dataset['lay'];
  const start = (): void => {
    for (const { href } of document.querySelectorAll<HTMLLinkElement>(
      "link[rel='modulepreload']",
    )) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = href;
      document.head.append(script);
    }
  };
  const layOut = (): void => {
    const pieces = document.querySelectorAll(
      ":is([data-later='whole'],[data-later='parts']>*):not([data-later='near'] *)",
    );
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
        for (let room = TOGETHER; next < pieces.length && room > 0; next += 1) {
          pieces[next]?.setAttribute('data-laid', '');
          room -= pieces[next]?.querySelectorAll('*').length ?? 0;
        }
        root.getBoundingClientRect();
      }
      if (next < pieces.length) soon();
    };
    soon();
  };
  const behindPicture = (act: () => void): void => {
    if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
      act();
      return;
    }
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      act();
    });
    observer.observe({ type: 'paint', buffered: true });
  };
  addEventListener('DOMContentLoaded', () => {
    if (location.search === '') behindPicture(start);
    else start();
    if (isLaidLater) behindPicture(layOut);
  });
}
