import { createHash } from 'node:crypto';
import { rolldown, type RolldownPluginOption } from 'rolldown';

/** A script of ours as it is served by itself. */
export interface BundledScript {
  readonly code: string;
  /** Twelve digits of its hash, for an immutable name. */
  readonly hash: string;
  /** For integrity attributes. */
  readonly integrity: string;
}

interface BundleInput {
  /** Path of the script below the site's folder, which the build runs in. */
  readonly input: string;
  /** A classic script, or a module. */
  readonly format: 'iife' | 'es';
  readonly plugins?: RolldownPluginOption;
}

/** Bundles a script with all it imports into one file: the same bytes for the same sources. */
export async function bundleScript({
  input,
  format,
  plugins = [],
}: BundleInput): Promise<BundledScript> {
  const build = await rolldown({ input, platform: 'browser', plugins });
  const { output } = await build.generate({ format, minify: true, codeSplitting: false });
  await build.close();
  const { code } = output[0];
  const digest = createHash('sha384').update(code).digest();
  return {
    code,
    hash: digest.toString('hex').slice(0, 12),
    integrity: `sha384-${digest.toString('base64')}`,
  };
}
