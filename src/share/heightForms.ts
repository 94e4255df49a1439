// A height in px, as each kind of host expects to hear it.

/** The AMP form, https://amp.dev/documentation/components/amp-iframe: read by other hosts too. */
export function ampHeight(height: number): object {
  return { sentinel: 'amp', type: 'embed-size', height };
}

/** The form of pym.js, https://github.com/nprapps/pym.js: fields joined by its own mark. */
export function pymHeight(height: number, childId: string): string {
  return ['pym', childId, 'height', String(height)].join('xPYMx');
}

/** The form of WordPress's own embeds, https://developer.wordpress.org: clamped there to 200-1000 px. */
export function wordPressHeight(height: number, secret: string): object {
  return { message: 'height', value: height, secret };
}
