import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

/** The loader as it is served. */
export interface HostScript {
  readonly code: string;
  /** Twelve digits of its hash, for the immutable name. */
  readonly hash: string;
  /** For integrity attributes. */
  readonly integrity: string;
}

let bundled: Promise<HostScript> | undefined;

async function bundle(): Promise<HostScript> {
  // Paths of the build are relative to the folder it runs in, the site's.
  const build = await rolldown({ input: 'src/share/host.ts', platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  const { code } = output[0];
  const digest = createHash('sha384').update(code).digest();
  return {
    code,
    hash: digest.toString('hex').slice(0, 12),
    integrity: `sha384-${digest.toString('base64')}`,
  };
}

/** Bundles host.ts into one script, once a build: the same bytes for the same sources. */
export function hostScript(): Promise<HostScript> {
  return (bundled ??= bundle());
}
