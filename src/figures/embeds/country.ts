import { startCountryEmbed } from '../startCountryEmbed.ts';

const frame = document.querySelector<HTMLElement>('[data-embedded]');
if (frame) startCountryEmbed(frame);
