// A second browser engine: the system's Firefox, driven over WebDriver BiDi, which it speaks by itself.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longest wait for Firefox to start or to answer, in ms. */
const PATIENCE = 30_000;
const PLACES = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Where Firefox stands on this machine: `FIREFOX_PATH`, else the usual places; else undefined. */
export function findFirefox(): string | undefined {
  return PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: unknown;
}

interface Context {
  readonly context: string;
  readonly children: readonly Context[] | null;
}

export interface Firefox extends AsyncDisposable {
  /** Opens an address in its one tab and waits for its load. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression, a string, in the page or in its nth frame. Throws what it throws. */
  readonly read: (expression: string, frame?: number) => Promise<string>;
}

/** Starts Firefox without a window and with a profile of its own. Throws where it does not answer. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Firefox did not start')), PATIENCE);
      let said = '';
      child.once('error', reject);
      child.once('close', () => reject(new Error(`Firefox ended: ${said}`)));
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const found = /ws:\/\/[\w.:[\]]+/.exec(said);
        if (!found) return;
        clearTimeout(timer);
        resolve(found[0]);
      });
    });
    return { ...(await drive(address)), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function drive(address: string): Promise<Omit<Firefox, typeof Symbol.asyncDispose>> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('Firefox refuses to be driven')));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async <Result>(method: string, params: object): Promise<Result> => {
    const id = (last += 1);
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE);
      waiting.set(id, (found) => {
        clearTimeout(timer);
        resolve(found);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? 'refused'}`);
    return answer.result as Result;
  };
  await send('session.new', { capabilities: {} });
  const top = async (): Promise<Context> => {
    const { contexts } = await send<{ contexts: readonly Context[] }>(
      'browsingContext.getTree',
      {},
    );
    const [first] = contexts;
    if (!first) throw new Error('Firefox has no tab');
    return first;
  };
  return {
    open: async (url) => {
      const { context } = await top();
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    read: async (expression, frame) => {
      const tab = await top();
      const context = frame === undefined ? tab.context : tab.children?.[frame]?.context;
      if (context === undefined) throw new Error(`There is no frame ${frame}`);
      const { type, result } = await send<{ type: string; result?: { value?: unknown } }>(
        'script.evaluate',
        { expression: `String(${expression})`, target: { context }, awaitPromise: true },
      );
      if (type !== 'success') throw new Error(`${expression}: it throws`);
      return String(result?.value);
    },
  };
}
