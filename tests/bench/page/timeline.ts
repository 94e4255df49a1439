// The explorer's timeline, drawn with the events that the address names.
import { createRawSnippet, flushSync, mount } from 'svelte';
import ExplorerTimeline from '../../../src/charts/explorer/ExplorerTimeline.svelte';
import { islandEvents } from '../../../src/charts/timeline/IslandEvents.ts';
import type { TimelineMark } from '../../../src/charts/timeline/TimelineMark.ts';
import '../../../src/styles/global.css';
import '../../../src/styles/explorer.css';
import '../../../src/styles/mapCard.css';
import '../../../src/styles/eventCard.css';
import '../../../src/styles/timeline.css';
import '../../../src/styles/timelineCrowd.css';
import '../../../src/styles/timelineDrawing.css';
import '../../../src/styles/timelineList.css';

const set = new URLSearchParams(location.search).get('events') ?? 'real';
const response = await fetch(`./${set}.json`);
const events = (await response.json()) as readonly TimelineMark[];
const place = document.querySelector<HTMLElement>('#place');
if (!place) throw new RangeError('the page has no place');

/** Resolves when the frame after this one has begun: what was changed is painted. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(undefined);
  });
}

async function timed(act: () => void): Promise<number> {
  await new Promise((done) => setTimeout(done, 300));
  await painted();
  const start = performance.now();
  act();
  flushSync();
  await painted();
  return performance.now() - start;
}

function press(name: RegExp): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
  const button = buttons.find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
  if (!button) throw new RangeError(`no button ${name}`);
  button.click();
}

Object.assign(window, {
  measureTimeline: async () => {
    const firstDraw = await timed(() => {
      mount(ExplorerTimeline, {
        target: place,
        props: {
          name: 'page',
          events: islandEvents(events, './'),
          names: {},
          details: './',
          children: createRawSnippet(() => ({ render: () => '<p></p>' })),
        },
      });
    });
    const zoomStep = await timed(() => {
      press(/^Zoom in$/);
    });
    const openList = await timed(() => {
      press(/as a list/);
    });
    const elements = document.querySelectorAll('*').length;
    return { events: events.length, firstDraw, zoomStep, openList, elements };
  },
});
