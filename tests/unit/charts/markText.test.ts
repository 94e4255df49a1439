import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { decodeMarks, encodeMarks, type PlainMark } from '../../../src/charts/timeline/markText.ts';
import { isLong } from '../../../src/charts/timeline/neighbourhood.ts';

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

/** The list of such events as it stands on a page. */
function listed(marks: readonly PlainMark[]): Document {
  const entries = marks.map(
    ({ id, date, title }) =>
      `<li class="timeline-entry" data-event="${id}" data-date="${date}"><p>${date}</p> <a href="/">${title}</a> </li>`,
  );
  return parseHTML(`<ol>${entries.join('')}</ol>`).document;
}

/** What they must come back as. */
function linked(marks: readonly PlainMark[], folder: string): unknown {
  return marks.map((mark) => ({ ...mark, href: `${folder}${mark.id}/` }));
}

test('events come back from the list that is drawn of them and from what it leaves unsaid', () => {
  const text = encodeMarks(MARKS);
  expect(text).not.toContain('b-c');
  expect(decodeMarks(text, '/huawei/events/', listed(MARKS))).toEqual(
    linked(MARKS, '/huawei/events/'),
  );
});

test('events whose list is too long to be drawn whole come back from their text alone', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    MARKS.map((mark) => ({ ...mark, id: `${mark.id}-${index}` })),
  ).flat();
  const more = [...many, ...MARKS];
  expect([isLong(many), isLong(more)]).toEqual([false, true]);
  expect(decodeMarks(encodeMarks(more), '/', listed(many.slice(0, 11)))).toEqual(linked(more, '/'));
});

test('a text of another list, or of no events, throws', () => {
  expect(() => decodeMarks(encodeMarks(MARKS.slice(1)), '/', listed(MARKS))).toThrow(
    new RangeError('2 events are listed, not 1'),
  );
  expect(() => decodeMarks('x9|', '/', listed(MARKS.slice(0, 1)))).toThrow(
    new RangeError('no event: a|2009|x9||A | b'),
  );
});
