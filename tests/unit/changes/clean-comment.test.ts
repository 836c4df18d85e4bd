import { describe, expect, test } from 'vitest';
import { commentMark } from '../../../src/changes/markdown.ts';
import { cleanComment } from '../../../src/changes/markdown.ts';

const posted = (text: string) => cleanComment(`${commentMark}\n${text}`, commentMark);

describe('a review that is posted', () => {
  test('stays as our command wrote it', () => {
    const review =
      '## What changes\n\n| Fact | Before |\n| --- | --- |\n| Phone | <code>0808 1570 000</code> |\n\n<details>\n<summary>Words</summary>\n\n[Help](<https://preview.example/help/>)\n\n</details>';
    expect(posted(review)).toBe(`${commentMark}\n${review}\n`);
  });

  test('that does not begin with its mark is refused', () => {
    expect(() => cleanComment('Anything', commentMark)).toThrow('its mark');
  });

  test.each([
    ['<img src="https://evil.example/x.png">', '&lt;img'],
    ['<details open ontoggle=x>', '&lt;details'],
    ['<!-- another-mark -->', '&lt;!--'],
    ['<a href="https://evil.example">x</a>', '&lt;a'],
    ['![](https://evil.example/x.png)', '!&#91;]('],
    ['@everybody', '@\u200Beverybody'],
    ['<javascript:alert(1)>', '&lt;javascript'],
  ])('cannot hold %s', (attack, harmless) => {
    expect(posted(attack)).toContain(harmless);
    expect(posted(attack)).not.toContain(`\n${attack}`);
  });

  test('has no letter that cannot be seen', () => {
    expect(posted('a\u202Eb\u0007c\nd')).toBe(`${commentMark}\nabc\nd\n`);
  });

  test('is no longer than GitHub takes', () => {
    expect(posted('@'.repeat(70_000)).length).toBeLessThan(65_536);
  });
});
