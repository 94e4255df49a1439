import { drawText } from '../charts/drawn/textRuntime.ts';
import CountsEmbed from '../charts/embeds/CountsEmbed.svelte?drawn';
import { movesOf } from '../charts/map/PaintedCountry.ts';
import { decodeCountries } from '../charts/MapCountry.ts';
import { startTextEmbed } from './startTextEmbed.ts';

/** Brings the embedded counts in `frame` to life. */
export function startCountsEmbed(frame: HTMLElement): void {
  const countries = decodeCountries(frame.dataset['countries'] ?? '');
  const stops = [...new Set(movesOf(countries).map(({ date }) => date.day))];
  startTextEmbed(frame, {
    draw: (view) => drawText(CountsEmbed, { countries, view, stops, isReady: true }),
    isCountry: (code) => countries.some((country) => country.code === code),
    stops,
  });
}
