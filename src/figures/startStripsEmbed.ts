import { drawText } from '../charts/drawn/textRuntime.ts';
import StripsEmbed from '../charts/embeds/StripsEmbed.svelte?drawn';
import { StripsHand } from '../charts/embeds/StripsHand.ts';
import { movesOf } from '../charts/map/PaintedCountry.ts';
import { decodeCountries } from '../charts/MapCountry.ts';
import { stripRowsFrom, type DeclaredDates } from '../charts/strips/stripRowsFrom.ts';
import type { StripReference } from '../charts/strips/StripReference.ts';
import { startTextEmbed } from './startTextEmbed.ts';

/** What the strips draw beside the countries, as JSON in the document. */
export interface StripFacts {
  readonly declared: DeclaredDates;
  readonly references: readonly StripReference[];
  /** Address of dossiers up to the code. */
  readonly dossiers: string;
}

/** Brings the embedded strips in `frame` to life. */
export function startStripsEmbed(frame: HTMLElement): void {
  const countries = decodeCountries(frame.dataset['countries'] ?? '');
  const facts = JSON.parse(frame.dataset['facts'] ?? '') as StripFacts;
  const { declared, references, dossiers } = facts;
  const rows = stripRowsFrom(countries, declared, (code) => `${dossiers}${code.toLowerCase()}/`);
  const stops = [...new Set(movesOf(countries).map(({ date }) => date.day))];
  const hand = new StripsHand(frame, {
    rows,
    onselect: (country, on) => {
      embed.view.settle({ country, on });
    },
    redraw: () => {
      embed.draw();
    },
  });
  const embed = startTextEmbed(frame, {
    draw: (view) =>
      drawText(StripsEmbed, { countries, rows, references, view, stops, ...hand.state }),
    isCountry: (code) => countries.some((country) => country.code === code),
    stops,
  });
}
