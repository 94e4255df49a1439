import { startStripsEmbed } from '../startStripsEmbed.ts';

const frame = document.querySelector<HTMLElement>('[data-embedded]');
if (frame) startStripsEmbed(frame);
