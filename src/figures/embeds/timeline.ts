import { startTimelineEmbed } from '../startTimelineEmbed.ts';

const frame = document.querySelector<HTMLElement>('[data-embedded]');
if (frame) startTimelineEmbed(frame);
