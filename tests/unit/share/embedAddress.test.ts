import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, parseView } from '../../../src/charts/viewState.ts';
import { isInWindow } from '../../../src/domain/day.ts';
import { OPTIONS, readOptions, readParameters } from '../../../src/share/embedAddress.ts';

describe('the address of an embed', () => {
  test('is read from the query, then from the fragment, which wins name by name', () => {
    const parameters = readParameters('?on=2020-02-11&theme=dark', '#?on=2018-08-23&secret=x1');
    expect(Object.fromEntries(parameters)).toEqual({
      on: '2018-08-23',
      theme: 'dark',
      secret: 'x1',
    });
    expect(readParameters('', '#on=2018-08-23').get('on')).toBe('2018-08-23');
  });

  test('has options, each at its default where the value is bad', () => {
    const { options, rejected } = readOptions(
      new URLSearchParams('theme=dark&bg=red&controls=off&id=a-1&childId=<b>&secret=s3'),
    );
    expect(options).toEqual({
      theme: 'dark',
      bg: 'solid',
      controls: 'off',
      title: 'on',
      id: 'a-1',
      secret: 's3',
    });
    expect(rejected).toEqual(['childId', 'bg']);
  });

  test('2,000 hostile ones give a sane state and throw nothing', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%', '%E0%A4%A', '<script>alert(1)</script>', '"><img src=x>', '2020-02-30'),
      fc.constantFrom('2018-08-23', 'AUS', 'world', 'nato', '__proto__', 'constructor', ''),
    );
    const names = fc.constantFrom(
      ...['on', 'vs', 'country', 'group', 'view', 'kind', 'importance', 'from', 'to', 'theme'],
      ...['bg', 'controls', 'title', 'id', 'childId', 'secret', 'x', '__proto__'],
    );
    const addresses = fc
      .array(fc.tuple(names, hostile, fc.boolean()), { maxLength: 12 })
      .map((pairs) =>
        pairs
          .map(
            ([name, value, isRaw]) =>
              `${name}=${isRaw ? value : encodeURIComponent(value.toWellFormed())}`,
          )
          .join('&'),
      );
    fc.assert(
      fc.property(addresses, addresses, (query, fragment) => {
        const parameters = readParameters(`?${query}`, `#?${fragment}`);
        const { options } = readOptions(parameters);
        for (const name of ['theme', 'bg', 'controls', 'title'] as const) {
          expect(OPTIONS[name]).toContain(options[name]);
        }
        for (const name of [options.id, options.childId, options.secret]) {
          expect(name ?? 'x').toMatch(/^[\w-]{1,64}$/);
        }
        const { view } = parseView(parameters, (code) => code === 'AUS', DEFAULT_VIEW);
        expect(isInWindow(view.on)).toBe(true);
        expect(view.from <= view.to).toBe(true);
        expect(view.country ?? 'AUS').toBe('AUS');
      }),
      { numRuns: 2000, seed: 20180823 },
    );
  });
});
