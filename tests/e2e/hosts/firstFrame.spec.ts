// What a reader's eye is given: every frame that the browser paints while an embed loads, read by pixel.
import { expect, insideOf, readyChart, test } from '../../support/hosts.ts';
import { pixelOf } from '../../support/pixels.ts';

interface Recording {
  /** The colour of Germany's middle in each frame painted, oldest first, one of a kind in a row. */
  readonly colours: readonly string[];
  /** The same once the chart is ready. */
  readonly last: string | undefined;
}

/** The host's white and the frame's own ground. */
const EMPTY = ['255 255 255', '250 248 243'];

test('of an embed pinned to a day no frame shows another day, from the first on', async ({
  openHost,
  page,
}) => {
  const screen = await page.context().newCDPSession(page);
  const record = async (address: string, on: string): Promise<Recording> => {
    const frames: Buffer[] = [];
    const keep = ({ data, sessionId }: { data: string; sessionId: number }): void => {
      frames.push(Buffer.from(data, 'base64'));
      void screen.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    };
    await page.goto('about:blank');
    screen.on('Page.screencastFrame', keep);
    await screen.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await openHost(
      `<style>body{margin:0;background:#fff}</style><iframe src="SITEembed/v1/map/${address}" title="Map" width="600" height="700" style="border:0"></iframe>`,
    );
    await readyChart(page, on);
    const germany = insideOf(page).locator('use[data-country="DEU"]').first();
    const box = await germany.boundingBox();
    if (!box) throw new Error('Germany has no box');
    const colourOf = async (frame: Buffer): Promise<string> =>
      (await pixelOf(frame, box.x + box.width / 2, box.y + box.height * 0.6)).join(' ');
    // Until the map has been painted, however slow the machine; and what its taking over paints is recorded too.
    await expect
      .poll(
        async () => EMPTY.includes(await colourOf(frames.at(-1) ?? (await page.screenshot()))),
        {
          timeout: 15_000,
        },
      )
      .toBe(false);
    await page.waitForTimeout(300);
    await screen.send('Page.stopScreencast');
    screen.off('Page.screencastFrame', keep);
    const colours: string[] = [];
    for (const frame of frames) {
      const colour = await colourOf(frame);
      if (colour !== colours.at(-1)) colours.push(colour);
    }
    return { colours, last: colours.at(-1) };
  };

  const drawn = await record('', '2020-02-11');
  const query = await record('?on=2018-08-23', '2018-08-23');
  const fragment = await record('#?on=2018-08-23', '2018-08-23');
  // The recording can tell the two days apart, and saw the chart come.
  expect(query.last).not.toBe(drawn.last);
  expect(query.colours.length).toBeGreaterThan(1);
  for (const asked of [query, fragment]) {
    expect(asked.last).toBe(query.last);
    expect(asked.colours, 'no frame of the day drawn at build').not.toContain(drawn.last);
    // White page, the frame's own ground, the map: nothing else was ever seen there.
    expect(asked.colours.length).toBeLessThanOrEqual(3);
  }
});
