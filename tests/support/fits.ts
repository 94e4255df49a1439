import { expect, type Page } from '@playwright/test';

/** Text that is cut off at the side, or in a box that hides what does not fit. */
function findCutText(isSpaced: boolean): readonly string[] {
  const scrolls = (element: Element): boolean =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth;
  /** Heard and not seen, on purpose. */
  const isHeardOnly = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    (element.parentElement !== null && isHeardOnly(element.parentElement));
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const parent = node.parentElement;
    if (text === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('script, noscript, option')) continue;
    // An axis that is hidden from reading is told beside it in words, which are looked at.
    if (isSpaced && parent.closest('svg[aria-hidden="true"]')) continue;
    // A step's plate is cropped to what the step is about: the places around go, and their names with them.
    if (parent.closest('[data-scrolly] svg')) continue;
    range.selectNodeContents(node);
    const measured = parent instanceof SVGElement ? parent : range;
    const box = measured.getBoundingClientRect();
    if (box.width === 0) continue;
    let isIn = true;
    for (let around: Element | null = parent; around; around = around.parentElement) {
      if (scrolls(around)) break;
      const { overflowX, overflowY } = getComputedStyle(around);
      const frame = around.getBoundingClientRect();
      const isClipped = /hidden|clip/.test(overflowX) && !around.matches('html, body');
      if (isClipped && (box.right > frame.right + 1 || box.left < frame.left - 1)) isIn = false;
      if (/hidden|clip/.test(overflowY) && isClipped && box.bottom > frame.bottom + 1) isIn = false;
      if (around === document.body && (box.right > window.innerWidth + 1 || box.left < -1))
        isIn = false;
    }
    if (!isIn && !isHeardOnly(parent)) cut.push(text.slice(0, 60));
  }
  return cut;
}

/** Lets the page answer a change of its size or type, as its observers do with the next picture. Needs scripts. */
export async function nextPicture(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** Expects that the page as it stands does not scroll sideways and cuts no text. */
export async function expectFits(page: Page, when: string, isSpaced = false): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess, `px sideways, ${when}`).toBe(0);
  expect(await page.evaluate(findCutText, isSpaced), `text cut, ${when}`).toEqual([]);
}

/**
 * Sets text as widely as WCAG 1.4.12 says a reader may: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 times
 * the size of the type.
 */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}
