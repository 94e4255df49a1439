import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../src/domain/stance.ts';
import { patternDefs, platePatternDefs } from '../../../src/styles/patterns.ts';

describe('the tiles of the patterns', () => {
  it('are one for each stance', () => {
    const ids = [...patternDefs().matchAll(/ id="pattern-([\w-]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...STANCES]);
  });

  it('have ids of their own on plates, with the hatch of the home state', () => {
    const defs = platePatternDefs(10);
    for (const stance of STANCES) expect(defs).toContain(`id="plate-pattern-${stance}"`);
    expect(defs).toContain('id="home-hatch"');
    expect(defs).toContain('patternTransform="scale(10)"');
  });

  it('carry no style attribute, which the content policy would block', () => {
    expect(patternDefs() + platePatternDefs(2)).not.toContain('style=');
  });
});
