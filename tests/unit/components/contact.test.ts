import { describe, expect, test } from 'vitest';
import { contactOf } from '../../../src/components/contact.ts';

describe('contactOf', () => {
  test('prefers an address of a page', () => {
    const env = { CONTACT_URL: 'https://example.org/report', CONTACT_EMAIL: 'a@example.org' };
    expect(contactOf(env, 'x')?.href).toBe('https://example.org/report');
  });

  test('names the page in the subject of a mail', () => {
    expect(contactOf({ CONTACT_EMAIL: 'a@example.org' }, 'Error on /x/')?.href).toBe(
      'mailto:a@example.org?subject=Error%20on%20%2Fx%2F',
    );
  });

  test('is none where the environment has none', () => {
    expect(contactOf({ CONTACT_URL: '', CONTACT_EMAIL: '' }, 'x')).toBeUndefined();
  });
});
