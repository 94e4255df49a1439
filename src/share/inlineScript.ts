import { minifySync } from 'rolldown/utils';

/**
 * A function that uses nothing from outside its body, as the text of a script that calls it. For the
 * build alone.
 */
export function inlineScript(run: () => void): string {
  return minifySync('inline.js', `(${run.toString()})()`).code;
}

/** The hash of an inline script as a policy names it. */
export async function scriptHash(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
