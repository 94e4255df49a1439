import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, parseView } from '../../../src/charts/viewState.ts';
import { isInWindow } from '../../../src/domain/day.ts';
import { OPTIONS, readOptions, readParameters } from '../../../src/share/embedAddress.ts';

const OPTION_NAMES = ['theme', 'bg', 'controls', 'title'] as const;

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
        const { view } = parseView(parameters, (code) => code === 'AUS', DEFAULT_VIEW);
        const { id = 'x', childId = 'x', secret = 'x' } = options;
        // Sentences that hold; a call of `expect` for each would take most of the time.
        return (
          OPTION_NAMES.every((name) =>
            (OPTIONS[name] as readonly string[]).includes(options[name]),
          ) &&
          [id, childId, secret].every((name) => /^[\w-]{1,64}$/.test(name)) &&
          isInWindow(view.on) &&
          view.from <= view.to &&
          (view.country ?? 'AUS') === 'AUS'
        );
      }),
      { numRuns: 2000, seed: 20180823 },
    );
  });
});
