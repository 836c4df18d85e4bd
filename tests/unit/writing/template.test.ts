import { folders, kindOf } from '../../../src/kinds/register.ts';
import { describe, expect, test } from 'vitest';
import { formatFaults } from '../../../src/check/fault.ts';
import { describeSchema } from '../../../src/writing/describe-schema.ts';
import { exampleFile, template, templatePath } from '../../../src/writing/template.ts';
import { boxOf, filledIn, withEveryField } from '../../support/filled-template.ts';
import { faultsAfter } from '../../support/broken-copy.ts';

/** A chart needs two rows, and a story scenes that lead to one another; a template has one of each. */
const needsMore = /^(?:chart\.column|scenes|learnt)/;

const writable = folders.filter((folder) => kindOf(folder).fixed === undefined);

describe.each(writable)('the template of %s', (folder) => {
  const box = boxOf(`docs/${templatePath(folder)}`);
  const write = (text: string) =>
    faultsAfter((copy) => copy.write(exampleFile(folder), text))
      // A language follows the English texts of its partnership, which a template cannot know.
      .filter(({ problem }) => !/ English(?: has it| original)?\.$/.test(problem));

  test('is on its page as it is generated', () => {
    expect(box).toBe(template(folder));
  });

  test('passes the check once its blanks are filled with its examples', () => {
    const faults = write(filledIn(box)).filter(({ field = '' }) => !needsMore.test(field));
    expect(faults, formatFaults(faults)).toEqual([]);
  });

  test('is refused as it is, so that nobody publishes a form', () => {
    expect(write(box)).not.toEqual([]);
  });

  test('passes the check with every field behind a # used too', () => {
    const faults = write(filledIn(withEveryField(box))).filter(
      ({ field = '' }) => !needsMore.test(field),
    );
    expect(faults, formatFaults(faults)).toEqual([]);
  });

  test('names every field of the kind', () => {
    const named = [...box.matchAll(/^#?(\w+):/gm)].map(([, name]) => name);
    expect(named).toEqual(describeSchema(kindOf(folder).schema).map(({ name }) => name));
  });
});

test('a note that is long takes more lines, so that nobody has to scroll sideways', () => {
  const long = writable
    .flatMap((folder) => template(folder).split('\n'))
    .filter((line) => line.trim().startsWith('#') && !line.includes('For example: '))
    .filter((line) => line.length > 110);
  expect(long).toEqual([]);
});
