import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reviewOf } from '../../src/changes/review.ts';
import { snapshotOfReadings } from '../../src/changes/snapshot.ts';
import { checkContent, readRecords } from '../../src/check/check-content.ts';
import type { ContentFolder } from '../../src/check/content-folder.ts';
import { recordReader } from '../../src/check/record.ts';
import { type Editable, editableInMemory } from '../support/editable.ts';
import { type Repository, aRepository } from '../support/repository.ts';

const fixture = 'tests/fixtures/oldminster';
const today = '2026-11-22';
const read = recordReader();
const snapshotOf = (files: ContentFolder) =>
  snapshotOfReadings(readRecords(files, undefined, read));
const before = snapshotOf(editableInMemory(fixture).folder);

/** The review of what one edit does to the fictional content. */
function reviewAfter(edit: (content: Editable) => void): string {
  const content = editableInMemory(fixture);
  edit(content);
  const { faults } = checkContent(content.folder, today, read);
  return reviewOf({ before, after: snapshotOf(content.folder), today, faults });
}

const noise = 'services/noise-nuisance.mdx';
const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';
const hall = 'places/market-hall.yaml';

test('a phone number that changed stands before and after, has to be rung, and is seen where it is used', () => {
  const said = reviewAfter((content) => {
    content.swap(noise, '01632 960 150', '01632 960 159');
  });
  expect(said).toContain(
    '| Phone 1 (In the day): number | <code>01632 960 150</code> | <code>01632 960 159</code> |',
  );
  expect(said).toContain('### Settle this first');
  expect(said).toContain('A number changed (01632960150 to 01632960159)');
  expect(said).toContain('Its facts are overdue');
  expect(said).toMatch(
    /- Changed: \*\*Noise complaints\*\* \(service\)\. Also on: .*Anti-social behaviour/,
  );
});

test('a number that the owner has confirmed has nothing to settle', () => {
  const said = reviewAfter((content) => {
    content.swap(noise, '01632 960 150', '01632 960 159');
    const text = content.read(noise);
    content.write(noise, text.replace(/ {2}on: 2025-06-02/, '  on: 2026-11-20'));
  });
  expect(said).not.toContain('Settle this first');
  expect(said).toMatch(/\| Confirmed \| <code>2 June 2025, .*<code>20 November 2026, /);
});

describe('a meeting that is put off', () => {
  const later = (content: Editable) => {
    content.swap(meeting, 'date: 2026-12-08', 'date: 2026-12-15');
  };

  test('shows both days, and its sequence is asked for', () => {
    const said = reviewAfter(later);
    expect(said).toContain(
      '| Date | <code>Tuesday 8 December 2026</code> | <code>Tuesday 15 December 2026</code> |',
    );
    expect(said).toContain('Its date changed, and “sequence” did not go up');
  });

  test('with its file has another address, and the old one is asked for', () => {
    const said = reviewAfter((content) => {
      later(content);
      content.write('meetings/2026-12-15-north-moor-village-hall.mdx', content.read(meeting));
      content.remove(meeting);
    });
    expect(said).toContain('1 record gets another address.');
    expect(said).toContain('before at <code>/meetings/2026-12-08-north-moor-village-hall/</code>');
    expect(said).toContain('redirects.yaml does not say where it went');
    expect(said).toContain('“sequence” did not go up');
  });
});

describe('a service that is taken away', () => {
  const gone = 'services/text-a-worry.mdx';

  test('without a redirect has to be settled', () => {
    const said = reviewAfter((content) => content.remove(gone));
    expect(said).toContain('- Taken away: **Text a Worry** (service)');
    expect(said).toContain('The page /help/text-a-worry/ is gone');
  });

  test('with a redirect has not', () => {
    const said = reviewAfter((content) => {
      content.remove(gone);
      content.swap(
        'redirects.yaml',
        'redirects:\n',
        'redirects:\n  - from: /help/text-a-worry/\n    to: /help/\n',
      );
    });
    expect(said).not.toContain('Settle this first');
    expect(said).toContain('- Taken away: **Text a Worry** (service)');
  });
});

test('opening hours are compared as people read them', () => {
  const said = reviewAfter((content) => content.swap(hall, "'08:00'", "'09:00'"));
  expect(said).toMatch(/\| Hours \| <code>.*8am to 2pm.*<\/code> \| <code>.*9am to 2pm/);
});

test('a file that cannot be read is no reason to say nothing', () => {
  const said = reviewAfter((content) => content.write(hall, 'name: [broken'));
  expect(said).toContain('### Put this right: with it nothing can be published');
  expect(said).toContain('This file cannot be read');
  expect(said).not.toContain('Facts to ring');
});

describe('npm run changes, on commits of a repository of its own', () => {
  let repository: Repository;

  beforeAll(() => {
    // What git compares does not depend on how many files there are.
    repository = aRepository(['site.yaml', 'guides/hate-crime.mdx', 'places', 'services']);
    repository.git('tag', 'fixture');
  }, 60_000);
  beforeEach(() => {
    repository.git('switch', '--quiet', '--discard-changes', '--force-create', 'main', 'fixture');
    repository.git('clean', '--quiet', '--force', '-d');
    repository.git('switch', '--quiet', '--force-create', 'change');
  });
  afterAll(() => repository.remove());

  /** A change of one file on its branch, and another that main has had since. */
  function changeBoth() {
    repository.content.swap(noise, 'Noise complaints', 'Noise and nuisance');
    repository.commit('A change');
    repository.git('switch', '--quiet', 'main');
    repository.content.swap(hall, 'Market Hall', 'Market House');
    repository.commit('Meanwhile');
  }

  test('shows a new guide with the services it names and a link to its preview, and leaves every file as it was', async () => {
    const text = repository.content.read('guides/hate-crime.mdx');
    repository.content.write('guides/scams.mdx', text.replace(/^title: .*$/m, 'title: Scams'));
    repository.commit('A change');
    const { printed, refused, status } = await repository.type(
      'changes',
      ['--base', 'main', '--head', 'change'],
      { PREVIEW_URL: 'https://preview.example' },
    );
    expect([refused, status]).toEqual(['', 0]);
    expect(printed).toContain('1 record is new.');
    expect(printed).toContain(
      '- New: **[Scams](<https://preview.example/advice/scams/>)** (advice guide)',
    );
    expect(printed).toMatch(/\| Services \| <code>.*\(police-101\)/);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('says of a file that cannot be read what the check says', async () => {
    repository.content.write(hall, 'name: [broken');
    const { printed } = await repository.type('changes', []);
    expect(printed).toContain('### Put this right: with it nothing can be published');
  });

  test('compares the change alone, not what main has done meanwhile', async () => {
    changeBoth();
    const { printed } = await repository.type('changes', ['--base', 'main', '--head', 'change']);
    expect(printed).toContain('Noise and nuisance');
    expect(printed).not.toContain('Market House');
  });

  test('compares what the merge that GitHub tries would bring', async () => {
    changeBoth();
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Try it', 'change');
    const { printed } = await repository.type('changes', ['--base', 'HEAD^1', '--head', 'HEAD']);
    expect(printed).toContain('Noise and nuisance');
    expect(printed).not.toContain('Market House');
  });

  test('compares the files as they are, where no head is named, new ones too', async () => {
    repository.content.write(
      'services/new.mdx',
      repository.content.read(noise).replace('Noise complaints', 'A new one'),
    );
    const { printed } = await repository.type('changes', ['--base', 'main']);
    expect(printed).toContain('- New: **A new one** (service)');
  });

  test('compares with the last commit, where no base is named', async () => {
    const { printed } = await repository.type('changes', []);
    expect(printed).toContain('No word and no fact of the site changes.');
  });

  test.each([
    ['a commit that is not here', ['--base', 'nowhere'], 'There is no commit "nowhere" here.'],
    [
      'a name that would be an option of git',
      ['--base=--output=x'],
      'There is no commit "--output=x" here.',
    ],
    [
      'a preview that is no web address',
      [],
      'PREVIEW_URL is not a whole web address',
      'javascript:x',
    ],
  ])('refuses %s in words', async (_, options, says, preview = '') => {
    const { refused, status } = await repository.type('changes', options, { PREVIEW_URL: preview });
    expect([refused, status]).toEqual([expect.stringContaining(says), 1]);
    expect(refused).not.toMatch(/\n\s+at /);
  });
});
