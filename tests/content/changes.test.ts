import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Repository, aRepository } from '../support/repository.ts';

/** What `npm run changes` says of real commits of a repository of its own. */
let repository: Repository;

beforeAll(() => {
  repository = aRepository();
  repository.git('tag', 'fixture');
});
beforeEach(() => {
  repository.git('switch', '--quiet', '--discard-changes', '--force-create', 'main', 'fixture');
  repository.git('clean', '--quiet', '--force', '-d');
  repository.git('switch', '--quiet', '--force-create', 'change');
});
afterAll(() => repository.remove());

/** The review of what one edit, put into a commit, does to main. */
async function reviewOf(
  edit: (content: Repository['content']) => void,
  preview = '',
): Promise<string> {
  edit(repository.content);
  repository.commit('A change');
  const found = await repository.type('changes', ['--base', 'main', '--head', 'change'], {
    PREVIEW_URL: preview,
  });
  expect(found.refused).toBe('');
  expect(found.status).toBe(0);
  return found.printed;
}

const noise = 'services/noise-nuisance.mdx';
const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';
const hall = 'places/market-hall.yaml';

test('a phone number that changed stands before and after, has to be rung, and is seen where it is used', async () => {
  const said = await reviewOf((content) => {
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

test('a number that the owner has confirmed has nothing to settle', async () => {
  const said = await reviewOf((content) => {
    content.swap(noise, '01632 960 150', '01632 960 159');
    const text = content.read(noise);
    content.write(noise, text.replace(/ {2}on: 2025-06-02/, '  on: 2026-11-20'));
  });
  expect(said).not.toContain('Settle this first');
  expect(said).toMatch(/\| Confirmed \| <code>2 June 2025, .*<code>20 November 2026, /);
});

describe('a meeting that is put off', () => {
  const later = (content: Repository['content']) => {
    content.swap(meeting, 'date: 2026-12-08', 'date: 2026-12-15');
  };

  test('shows both days, and its sequence is asked for', async () => {
    const said = await reviewOf(later);
    expect(said).toContain(
      '| Date | <code>Tuesday 8 December 2026</code> | <code>Tuesday 15 December 2026</code> |',
    );
    expect(said).toContain('Its date changed, and “sequence” did not go up');
  });

  test('with its file has another address, and the old one is asked for', async () => {
    const said = await reviewOf((content) => {
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

  test('without a redirect has to be settled', async () => {
    const said = await reviewOf((content) => content.remove(gone));
    expect(said).toContain('- Taken away: **Text a Worry** (service)');
    expect(said).toContain('The page /help/text-a-worry/ is gone');
  });

  test('with a redirect has not', async () => {
    const said = await reviewOf((content) => {
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

test('a new guide is shown with the services it names, and leads to its preview', async () => {
  const said = await reviewOf((content) => {
    const text = content.read('guides/hate-crime.mdx');
    content.write('guides/scams.mdx', text.replace(/^title: .*$/m, 'title: Scams'));
  }, 'https://preview.example');
  expect(said).toContain('1 record is new.');
  expect(said).toContain(
    '- New: **[Scams](<https://preview.example/advice/scams/>)** (advice guide)',
  );
  expect(said).toMatch(/\| Services \| <code>.*\(police-101\)/);
});

test('opening hours are compared as people read them', async () => {
  const said = await reviewOf((content) => content.swap(hall, "'08:00'", "'09:00'"));
  expect(said).toMatch(/\| Hours \| <code>.*8am to 2pm.*<\/code> \| <code>.*9am to 2pm/);
});

test('a file that cannot be read is no reason to say nothing', async () => {
  const said = await reviewOf((content) => content.write(hall, 'name: [broken'));
  expect(said).toContain('### Put this right: with it nothing can be published');
  expect(said).toContain('This file cannot be read');
  expect(said).not.toContain('Facts to ring');
});

describe('what is compared', () => {
  test('is the change alone, not what main has done meanwhile', async () => {
    repository.content.swap(noise, 'Noise complaints', 'Noise and nuisance');
    repository.commit('A change');
    repository.git('switch', '--quiet', 'main');
    repository.content.swap(hall, 'Market Hall', 'Market House');
    repository.commit('Meanwhile');
    const { printed } = await repository.type('changes', ['--base', 'main', '--head', 'change']);
    expect(printed).toContain('Noise and nuisance');
    expect(printed).not.toContain('Market House');
  });

  test('is what the merge that GitHub tries would bring', async () => {
    repository.content.swap(noise, 'Noise complaints', 'Noise and nuisance');
    repository.commit('A change');
    repository.git('switch', '--quiet', 'main');
    repository.content.swap(hall, 'Market Hall', 'Market House');
    repository.commit('Meanwhile');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Try it', 'change');
    const { printed } = await repository.type('changes', ['--base', 'HEAD^1', '--head', 'HEAD']);
    expect(printed).toContain('Noise and nuisance');
    expect(printed).not.toContain('Market House');
  });

  test('is the files as they are, where no head is named, new ones too', async () => {
    repository.content.write(
      'services/new.mdx',
      repository.content.read(noise).replace('Noise complaints', 'A new one'),
    );
    const { printed } = await repository.type('changes', ['--base', 'main']);
    expect(printed).toContain('- New: **A new one** (service)');
  });

  test('is the last commit, where no base is named', async () => {
    expect((await repository.type('changes', [])).printed).toContain(
      'No word and no fact of the site changes.',
    );
  });

  test('leaves every file as it was', async () => {
    await reviewOf((content) => content.swap(noise, 'Noise complaints', 'Noise'));
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('what cannot be done is said in words', () => {
  test('a commit that is not here', async () => {
    const { refused, status } = await repository.type('changes', ['--base', 'nowhere']);
    expect(refused).toContain('There is no commit "nowhere" here.');
    expect(refused).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test('a name that would be an option of git', async () => {
    const { refused, status } = await repository.type('changes', ['--base=--output=x']);
    expect(refused).toContain('There is no commit "--output=x" here.');
    expect(status).toBe(1);
  });

  test('a preview that is no web address', async () => {
    const { refused, status } = await repository.type('changes', [], {
      PREVIEW_URL: 'javascript:x',
    });
    expect(refused).toContain('PREVIEW_URL is not a whole web address');
    expect(status).toBe(1);
  });
});
