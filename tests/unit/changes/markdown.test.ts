import { describe, expect, test } from 'vitest';
import {
  cleanComment,
  commentMark,
  fitted,
  folded,
  link,
  longestBody,
  plain,
  table,
  value,
} from '../../../src/changes/markdown.ts';

/** What a browser shows of our letters: entities read, nothing else. */
const shown = (markdown: string) =>
  markdown
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200B', '');

describe('words of a stranger', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- facts-to-confirm -->',
    '</details></td></table>',
    '**bold** _it_ ~~no~~ `code`',
    '[here](https://evil.example)',
    '![](https://evil.example/x.png)',
    'https://evil.example/path',
    'www.evil.example',
    'a | b | c',
    '# heading',
    '- list',
    '1. list',
    '&lt;b&gt; &#60;',
    '@somebody and #12',
    'me@evil.example',
    '\\| \\<b>',
    '$$math$$ :smile:',
  ];

  test.each(attacks)('%s is shown as it was written', (attack) => {
    expect(shown(plain(attack))).toBe(attack);
  });

  test.each(attacks)('%s keeps no letter with a meaning', (attack) => {
    const bare = plain(attack).replaceAll(/&#\d+;/g, 'x');
    expect(bare).not.toMatch(/[<>&[\]!*_~`|\\$]|:(?! |$)/);
    expect(bare).not.toMatch(/^(?:[-#]|\d)/);
    expect(bare).not.toMatch(/[@#](?!\u200B)|www\./);
  });

  test('a line break does not end a table', () => {
    expect(plain('one\n\n| two\r\n')).toBe('one &#124; two');
  });

  test('ordinary words stay easy to read', () => {
    const words = 'Ring first, Café Zoë’s number is 01632 960 150; it costs £1.50';
    expect(plain(words)).toBe(words);
  });

  test('very long words are cut', () => {
    expect(plain('a'.repeat(5000))).toBe(`${'a'.repeat(300)}…`);
  });

  test('an empty value is empty', () => {
    expect(plain('')).toBe('');
  });
});

test('a value is shown letter by letter', () => {
  expect(value('a|b')).toBe('<code>a&#124;b</code>');
});

describe('a link', () => {
  test('leads to a web address', () => {
    expect(link('Help', 'https://preview.example/help/')).toBe(
      '[Help](<https://preview.example/help/>)',
    );
  });

  test('cannot be broken out of', () => {
    expect(link('x](y)', 'https://preview.example/a>b c')).toBe(
      '[x&#93;(y)](<https://preview.example/a%3Eb%20c>)',
    );
  });

  test('to anything else is only words', () => {
    expect(link('x', 'javascript:alert(1)')).toBe('x');
  });
});

test('a table has a line under its headings', () => {
  expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
});

test('what is folded has empty lines around it, so that its Markdown is read', () => {
  expect(folded('More', '- one')).toBe('<details>\n<summary>More</summary>\n\n- one\n\n</details>');
});

describe('what a comment holds', () => {
  const left = (count: number) => `${String(count)} left out`;

  test('is everything, if it fits', () => {
    expect(fitted(['one', 'two'], left)).toBe('one\n\ntwo\n');
  });

  test('leaves out whole parts that do not fit, and says how many', () => {
    const long = 'x'.repeat(longestBody);
    expect(fitted(['one', long, long, 'two'], left)).toBe('one\n\ntwo\n\n2 left out\n');
  });

  test('is never longer than GitHub takes', () => {
    const parts = Array.from({ length: 500 }, () => 'x'.repeat(400));
    expect(fitted(parts, left).length).toBeLessThan(65_536);
  });
});

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
