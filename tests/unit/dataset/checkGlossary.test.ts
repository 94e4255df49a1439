import { describe, expect, test } from 'vitest';
import { edit, problemsOf as problems } from '../../support/problemsOf.ts';

describe('the glossary', () => {
  const GLOSSARY = 'content/glossary.yaml';

  test('gives no two terms one name, in whatever case', () => {
    expect(problems(edit(GLOSSARY, 'term: rim', 'term: Heart'))).toEqual([
      'content/glossary.yaml:7:3 › rim.term: “Heart” is a name of “core” already. Keep it with one of the two.',
    ]);
  });

  test('explains in two whole sentences at most, from sources that there are', () => {
    expect(problems(edit(GLOSSARY, 'It is small.', 'It is small. It is dear.'))).toEqual([
      expect.stringContaining('core.says: has more than 2 sentences.'),
    ]);
    expect(problems(edit(GLOSSARY, 'outer part of a network.', 'outer part'))).toEqual([
      expect.stringContaining('rim.says: is no whole sentence.'),
    ]);
    expect(problems(edit(GLOSSARY, '[gazette-2019]', '[gazette-2018]'))).toEqual([
      expect.stringContaining('core.sources[0]: no source “gazette-2018”.'),
    ]);
  });
});
