/** Where an error can be reported, as the build's environment says. */
export interface Contact {
  readonly href: string;
  /** The address as a reader may copy it. */
  readonly text: string;
}

/** The contact of CONTACT_URL, else of CONTACT_EMAIL; undefined when neither is set. */
export function contactOf(
  { CONTACT_URL, CONTACT_EMAIL }: Readonly<Record<string, string | undefined>>,
  subject: string,
): Contact | undefined {
  if (CONTACT_URL) return { href: CONTACT_URL, text: CONTACT_URL };
  if (!CONTACT_EMAIL) return undefined;
  return {
    href: `mailto:${CONTACT_EMAIL}?subject=${encodeURIComponent(subject)}`,
    text: CONTACT_EMAIL,
  };
}
