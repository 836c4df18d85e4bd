import { describe, expect, test } from 'vitest';
import {
  everyContent,
  oldminster,
  pageAt,
  pagesUnder,
  shownIn,
  wordsOf,
  withPage,
} from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

describe.each(withPage(everyContent, '/projects/'))('the projects of $name', (site) => {
  const content = contentOf(site);
  const projects = recordsOf(content, 'projects');
  const priorities = recordsOf(content, 'priorities');
  const plans = recordsOf(content, 'plans');
  const linksOf = (address: string) =>
    new Set(
      pageAt(site, address)
        .root.querySelectorAll('main a')
        .map((link) => link.getAttribute('href')),
    );

  test('every project has its page, and no page is without a project', () => {
    const pages = pagesUnder(site, '/projects/').filter(
      ({ address }) => /^\/projects\/\d/.test(address) && address.split('/').length === 5,
    );
    expect(pages.map(({ address }) => address).sort()).toEqual(
      projects.map(({ id }) => `/projects/${id}/`).sort(),
    );
  });

  test('a project that its paper calls something else says what it is called there', () => {
    const named = projects.filter(({ printedAs }) => printedAs !== undefined);
    expect(named.length > 0 || site.name !== oldminster.name).toBe(true);
    for (const { id, printedAs = '' } of named) {
      expect(shownIn(pageAt(site, `/projects/${id}/`)), id).toContain(`Printed as${printedAs}`);
    }
  });

  test('the page of all projects links to each of them and says how many there are', () => {
    const links = linksOf('/projects/');
    expect(projects.filter(({ id }) => !links.has(`/projects/${id}/`))).toEqual([]);
    expect(shownIn(pageAt(site, '/projects/'))).toContain(
      `All ${String(projects.length)} projects`,
    );
  });

  test('counts by year agree with the records, on every page that gives one', () => {
    for (const { id } of plans) {
      const count = projects.filter(({ plan }) => plan === id).length;
      if (count === 0) continue;
      const words = `${String(count)} project`;
      for (const address of ['/projects/', '/priorities/', `/priorities/${id}/`]) {
        const link = pageAt(site, address).root.querySelector(`a[href="/projects/${id}/"]`);
        expect(wordsOf(link), `${address} ${id}`).toContain(words);
      }
      expect(linksOf(`/projects/${id}/`).size).toBeGreaterThanOrEqual(count);
    }
  });

  test('a priority leads to each of its projects, each project back to it, with its paper', () => {
    let walked = 0;
    for (const priority of priorities) {
      const own = projects.filter((project) => project.priorities?.includes(priority.id));
      const list = own.length > 0 ? linksOf(`/projects/for/${priority.id}/`) : new Set();
      const links = linksOf(`/priorities/${priority.id}/`);
      for (const { id } of own) {
        expect(links.has(`/projects/${id}/`), `${priority.id} → ${id}`).toBe(true);
        expect(list.has(`/projects/${id}/`), `list of ${priority.id} → ${id}`).toBe(true);
        expect(linksOf(`/projects/${id}/`).has(`/priorities/${priority.id}/`)).toBe(true);
        walked += 1;
      }
    }
    expect(walked).toBeGreaterThan(0);
  });

  test('a priority without projects says why', () => {
    const without = priorities.filter(
      ({ id }) => !projects.some((project) => project.priorities?.includes(id)),
    );
    expect(without.length).toBeGreaterThan(0);
    for (const { id, plan } of without) {
      const reason =
        plans.find((one) => one.id === plan)?.noProjects ??
        (projects.some((project) => project.plan === plan)
          ? 'The papers list projects for this year, and none of them names this priority.'
          : 'No paper that we hold lists projects for this year.');
      expect(shownIn(pageAt(site, `/priorities/${id}/`)), id).toContain(
        reason.replaceAll(/\s+/g, ' ').trim(),
      );
    }
  });

  test('a year without projects says why', () => {
    const without = plans.filter(({ id }) => !projects.some(({ plan }) => plan === id));
    expect(without.length).toBeGreaterThan(0);
    for (const { id, noProjects } of without) {
      const reason = (noProjects ?? 'No paper that we hold lists projects for this year.')
        .replaceAll(/\s+/g, ' ')
        .trim();
      for (const address of ['/projects/', '/priorities/', `/priorities/${id}/`]) {
        expect(shownIn(pageAt(site, address)), address).toContain(reason);
      }
    }
  });

  test('every project says what it was, who led it and the paper it stands in', () => {
    for (const project of projects) {
      const words = shownIn(pageAt(site, `/projects/${project.id}/`));
      expect(words).toContain(project.summary.replaceAll(/\s+/g, ' ').trim());
      for (const { part } of project.sources) if (part) expect(words).toContain(part);
    }
  });
});
