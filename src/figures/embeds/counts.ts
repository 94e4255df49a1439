import { startCountsEmbed } from '../startCountsEmbed.ts';

const frame = document.querySelector<HTMLElement>('[data-embedded]');
if (frame) startCountsEmbed(frame);
