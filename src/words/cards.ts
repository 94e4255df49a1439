import { formatDay, type Day } from '../domain/day.ts';
import { describeStance } from '../domain/describe.ts';
import type { Stance } from '../domain/stance.ts';

/** Words of the pictures for sharing. */
export const cardWords = {
  record: 'Which government decided what on Huawei, when, and on what shown evidence',
  day: 'Where governments stood on Huawei',
  country: (name: string, stance: Stance, stayed: boolean) =>
    `${name} on Huawei: ${describeStance(stance, stayed).toLowerCase()}`,
  on: (day: Day) => formatDay(day),
  counted: (group: string) => `Of ${group}:`,
} as const;
