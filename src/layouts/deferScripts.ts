const MODULE = /<script type="module" src="([^"]*)"><\/script>/g;
/** What a reader comes to after reading: copying an address, opening a note. */
const LATE = /\/(?:CopyLink|StoryText)\.astro_/;

/**
 * A page's `html` with the scripts of what is used last as preloads, which firstPicture starts. As scripts they would
 * run, and on a slow line be waited for, before the first picture, which needs none. Charts and forms start with the
 * page: who acts at once must not act in vain.
 */
export function withDeferredScripts(html: string): string {
  return html.replace(MODULE, (script, address: string) =>
    LATE.test(address)
      ? `<link rel="modulepreload" href="${address}" fetchpriority="low">`
      : script,
  );
}
