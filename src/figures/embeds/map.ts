import { startMapEmbed } from '../startMapEmbed.ts';

const frame = document.querySelector<HTMLElement>('[data-embedded]');
if (frame) startMapEmbed(frame);
