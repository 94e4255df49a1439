import type { Browser, Page } from '@playwright/test';
import { spread, table } from './figures.ts';

export interface BenchInput {
  readonly browser: Browser;
  /** Address of the built site, and of the bench's own pages. */
  readonly site: string;
  readonly bench: string;
  readonly rounds: number;
}

/** How much slower than this machine the page is made to run. */
const THROTTLE = 4;
const STEPS = 120;

interface Drag {
  /** Tasks over 50 ms, by their length in ms, as the browser reports them. */
  readonly longTasks: readonly number[];
  /** From one frame to the next, in ms. */
  readonly frames: readonly number[];
  /** Distinct values the range took, which shows that it was dragged. */
  readonly values: number;
}

/** One drag of the first range of the page, from a tenth of it to nine tenths, with the processor slowed down. */
async function drag(page: Page): Promise<Drag> {
  const range = page.locator('input[type="range"]').first();
  await range.scrollIntoViewIfNeeded();
  // Islands that come into view are fetched and taken over first: that is not the drag.
  await page.waitForTimeout(1500);
  const box = await range.boundingBox();
  if (!box) throw new RangeError('the page shows no range');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.waitForTimeout(500);
  const measured = page.evaluate(
    () =>
      new Promise<Drag>((done) => {
        const tasks: number[] = [];
        const frames: number[] = [];
        const values = new Set<string>();
        const input = document.querySelector<HTMLInputElement>('input[type="range"]');
        input?.addEventListener('input', () => values.add(input.value));
        const observer = new PerformanceObserver((list) => {
          tasks.push(...list.getEntries().map(({ duration }) => duration));
        });
        observer.observe({ type: 'longtask' });
        let last: number | undefined;
        let isOver = false;
        const frame = (now: number): void => {
          if (last !== undefined) frames.push(now - last);
          last = now;
          if (!isOver) requestAnimationFrame(frame);
        };
        addEventListener('pointerdown', () => requestAnimationFrame(frame), { once: true });
        addEventListener(
          'pointerup',
          () => {
            isOver = true;
            // What the release sets going counts as well.
            setTimeout(() => {
              observer.disconnect();
              done({ longTasks: tasks, frames, values: values.size });
            }, 1000);
          },
          { once: true },
        );
      }),
  );
  const y = box.y + box.height / 2;
  const x = (share: number): number => box.x + box.width * share;
  // By the protocol: Playwright's own mouse runs scripts in the page with each move of a pressed button, to learn
  // whether something is dragged and dropped, and those are no part of the page.
  const point = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', share: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x(share),
      y,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
  await page.mouse.move(x(0.1), y);
  await point('mousePressed', 0.1);
  for (let step = 1; step <= STEPS; step += 1) {
    await point('mouseMoved', 0.1 + (0.8 * step) / STEPS);
    await page.waitForTimeout(16);
  }
  await point('mouseReleased', 0.9);
  const result = await measured;
  await session.detach();
  return result;
}

/** Drags on the explorer, the start page and an empty page, in turn; a table of their long tasks and frames. */
export async function measureDrags({ browser, site, bench, rounds }: BenchInput): Promise<string> {
  const subjects = [
    { name: 'empty page', address: `${bench}empty.html`, drags: [] as Drag[] },
    { name: 'explorer', address: `${site}explore/`, drags: [] as Drag[] },
    { name: 'start page', address: site, drags: [] as Drag[] },
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const { address, drags } of subjects) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      drags.push(await drag(page));
      await page.close();
    }
  }
  const head = ['drag at 4x', 'drags', 'long tasks', 'longest, ms', 'frame gap, ms', 'values'];
  const rows = subjects.map(({ name, drags }) => {
    const tasks = drags.flatMap(({ longTasks }) => longTasks);
    return [
      name,
      String(drags.length),
      String(tasks.length),
      tasks.length === 0 ? 'none over 50' : Math.max(...tasks).toFixed(0),
      spread(drags.flatMap(({ frames }) => frames)),
      spread(drags.map(({ values }) => values)),
    ];
  });
  return table([head, ...rows]);
}
