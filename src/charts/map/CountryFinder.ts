import type { CountryCode } from '../../domain/position.ts';
import { mapSays } from '../../words/map.ts';
import { part, say } from './dom.ts';

interface Named {
  readonly code: CountryCode;
  readonly name: string;
}

/** A drawn country field: a name that was typed or chosen selects its country, or says why it has none. */
export class CountryFinder {
  constructor(
    field: HTMLElement,
    countries: readonly Named[],
    onselect: (code: CountryCode) => void,
  ) {
    const input = part<HTMLInputElement>(field, 'input');
    const answer = part(field, 'output');
    const names = (field.dataset['names'] ?? '').split('|');
    const home = field.dataset['home'] ?? '';
    const find = (): void => {
      const same = (name: string): boolean => fold(name) === fold(input.value);
      const coded = countries.find(({ name }) => same(name));
      const name = names.find(same);
      if (coded) onselect(coded.code);
      say(
        answer,
        coded || input.value.trim() === ''
          ? ''
          : name === undefined
            ? mapSays.unknown
            : same(home)
              ? mapSays.home(name)
              : mapSays.notCoded(name),
      );
    };
    input.addEventListener(
      'focus',
      () => {
        part(field, 'datalist').append(...names.map((name) => new Option('', name)));
      },
      { once: true },
    );
    input.addEventListener('change', find);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') find();
    });
  }
}

/** Without case and accents, so that "curacao" finds Curaçao. */
function fold(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
