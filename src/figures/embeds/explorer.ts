import { startExplorerEmbed } from '../startExplorerEmbed.ts';

const frame = document.querySelector<HTMLElement>('[data-embedded]');
if (frame) startExplorerEmbed(frame);
