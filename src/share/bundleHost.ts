import { bundleScript, type BundledScript } from './bundleScript.ts';

let bundled: Promise<BundledScript> | undefined;

/** Bundles host.ts into one script, once a build. */
export function hostScript(): Promise<BundledScript> {
  return (bundled ??= bundleScript({ input: 'src/share/host.ts', format: 'iife' }));
}
