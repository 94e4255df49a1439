import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import {
  decodeMarks,
  encodeMarks,
  encodeRests,
  listedMarks,
  type PlainMark,
} from '../../../src/charts/timeline/markText.ts';

const MARKS: readonly PlainMark[] = [
  {
    id: 'a',
    date: '2009',
    kind: 'claim',
    importance: 2,
    countries: ['USA', 'GBR'],
    title: 'A | b',
  },
  { id: 'b-c', date: '2019-12', kind: 'commercial', importance: 1, countries: [], title: '‘C’' },
];

test('events come back from their text as they were, linked into the folder', () => {
  expect(decodeMarks(encodeMarks(MARKS), '/huawei/events/')).toEqual(
    MARKS.map((mark) => ({ ...mark, href: `/huawei/events/${mark.id}/` })),
  );
});

test('a line that is no event throws with the line', () => {
  expect(() => decodeMarks('a|2009|x9||T', '/')).toThrow(new RangeError('no event: a|2009|x9||T'));
});

const drawn = MARKS.map(
  ({ id, date, title }) =>
    `<li class="timeline-entry" data-event="${id}" data-date="${date}"><p>${date}</p> <a href="/">${title}</a> </li>`,
).join('');

test('events come back from the list that is drawn of them and from what it leaves unsaid', () => {
  const { document } = parseHTML(`<ol>${drawn}</ol>`);
  expect(listedMarks(document, encodeRests(MARKS), '/')).toEqual(
    MARKS.map((mark) => ({ ...mark, href: `/${mark.id}/` })),
  );
  expect(() => listedMarks(document, encodeRests(MARKS.slice(1)), '/')).toThrow(
    new RangeError('2 events are listed, not 1'),
  );
});
