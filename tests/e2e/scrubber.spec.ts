// The day before and the day of every change, and all days between: what is drawn is what the files say.
import { writtenGovernments, writtenStance } from '../support/content.ts';
import { expect, test } from '../support/site.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2009-01-01T00:00:00Z');
const DAYS = 4383;
const dayAt = (number: number): string =>
  new Date(FIRST + number * DAY_MS).toISOString().slice(0, 10);
const numberOf = (from: string | number): number =>
  Math.round((Date.parse(`${`${from}-01-01`.slice(0, 10)}T00:00:00Z`) - FIRST) / DAY_MS);

test('moved through all 4,383 days, the map draws what the files say on every change day and the day before', async ({
  openPage,
  page,
}) => {
  test.setTimeout(120_000);
  const governments = writtenGovernments();
  const changes = governments.flatMap(({ history }) => history.map(({ from }) => numberOf(from)));
  const checked = [...new Set(changes.flatMap((number) => [number - 1, number]))].filter(
    (number) => number >= 0 && number < DAYS,
  );
  expect(checked.length).toBeGreaterThan(100);
  await openPage('/explore/');
  await expect(page.locator('[data-chart="map"]')).toHaveAttribute('data-ready', '');
  // The third plate too, once it was asked for.
  await page.locator('select[data-choose="view"]').selectOption('Asia-Pacific');
  await expect(page.locator('[data-plate="asia-pacific"]')).toBeVisible();
  const drawn = await page.evaluate(
    async ({ days, checked }) => {
      const root = document.querySelector<HTMLElement>('[data-chart="map"]')!;
      const range = root.querySelector<HTMLInputElement>('.scrubber input')!;
      const shapes = [...root.querySelectorAll<HTMLElement>('.plates [data-country]')];
      const wanted = new Set(checked);
      const seen: Record<number, Record<string, string[]>> = {};
      let wrongDays = 0;
      for (let number = 0; number < days; number += 1) {
        range.value = String(number);
        range.dispatchEvent(new Event('input', { bubbles: true }));
        const shown = Date.parse(root.dataset['on'] ?? '') - Date.parse('2009-01-01');
        if (shown !== number * 86_400_000) wrongDays += 1;
        if (wanted.has(number)) {
          const stances: Record<string, string[]> = {};
          for (const { dataset } of shapes) {
            (stances[dataset['country'] ?? ''] ??= []).push(dataset['stance'] ?? '');
          }
          seen[number] = stances;
        }
        if (number % 100 === 0) await new Promise(requestAnimationFrame);
      }
      range.dispatchEvent(new Event('change', { bubbles: true }));
      return { seen, wrongDays };
    },
    { days: DAYS, checked },
  );
  expect(drawn.wrongDays).toBe(0);
  const wrong = checked.flatMap((number) =>
    governments.flatMap((government) => {
      const expected = writtenStance(government, dayAt(number));
      const stances = drawn.seen[number]?.[government.code] ?? [];
      const isRight = stances.length > 0 && stances.every((stance) => stance === expected);
      return isRight
        ? []
        : [`${dayAt(number)} ${government.code}: ${stances.join()} for ${expected}`];
    }),
  );
  expect(wrong).toEqual([]);
});
