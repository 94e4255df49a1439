import { describe, expect, it } from 'vitest';
import { withBase } from '../../../src/components/link.ts';
import { currentMark } from '../../../src/components/siteMap.ts';

describe('withBase', () => {
  it('puts the base before root paths', () => {
    expect(withBase('/huawei/', '/stories/x/')).toBe('/huawei/stories/x/');
    expect(withBase('/huawei', '/')).toBe('/huawei/');
    expect(withBase('/', '/stories/')).toBe('/stories/');
  });

  it('leaves addresses, fragments and relative paths as they are', () => {
    for (const path of [
      'https://example.org/',
      '//example.org/',
      '#n1',
      './a',
      'mailto:a@example.org',
    ]) {
      expect(withBase('/huawei/', path)).toBe(path);
    }
  });
});

describe('currentMark', () => {
  it('tells the page itself from the pages under it', () => {
    expect(currentMark('/stories/', '/stories/')).toBe('page');
    expect(currentMark('/stories/', '/stories/evidence/')).toBe('true');
    expect(currentMark('/stories/', '/countries/')).toBeUndefined();
  });
});
