import type { StoryEntry } from '../story/listStories.ts';
import type { StoryLead } from './cards.ts';

/** What a story's card takes from it: its title and the state its figure opens on. */
export function leadOf({ id, data }: StoryEntry): StoryLead {
  return { id, title: data.title, on: data.lead.on, view: data.lead.view ?? 'europe' };
}
