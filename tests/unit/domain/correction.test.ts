import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  correctionAddress,
  issueForm,
  venueAddress,
  venueForm,
} from '../../../src/domain/correction.ts';

const wrong = {
  title: 'Café Zoë & friends',
  address: 'https://oldminster.example/places/cafe-zoe/',
};
const byMail = { email: 'hello@oldminster.example' };
const byIssue = {
  email: 'unknown',
  repository: 'https://github.com/oldminster/safer-oldminster',
};

/** The ids of the fields of an issue form. */
function fieldsOf(form: string) {
  const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${form}`, 'utf8')) as {
    body: { id?: string }[];
  };
  return body.map(({ id }) => id);
}

describe('with a mailbox', () => {
  const letter = (record?: string) => correctionAddress(byMail, { ...wrong, record }) ?? '';
  const { searchParams } = new URL(letter());

  test('a letter to it begins with the name and address of the page, and nothing else', () => {
    expect(letter()).toMatch(/^mailto:hello@oldminster\.example\?/);
    expect(searchParams.get('subject')).toBe('Wrong: Café Zoë & friends');
    expect(searchParams.get('body')).toBe(
      'Café Zoë & friends\r\nhttps://oldminster.example/places/cafe-zoe/\r\n\r\n',
    );
  });

  test('the letter names the record too, if a page shows several', () => {
    const { searchParams } = new URL(letter('Bike marking'));
    expect(searchParams.get('body')).toContain('\r\nBike marking\r\n');
  });

  test('it is used even if there is a repository', () => {
    expect(correctionAddress({ ...byIssue, ...byMail }, wrong)).toMatch(/^mailto:/);
  });

  test('no space, quote or line end is left in the address', () => {
    const quoted = { ...wrong, title: `Say "it's wrong"` };
    expect(correctionAddress(byMail, quoted)).not.toMatch(/[\s'"<>]/);
  });
});

describe('where there is only a repository', () => {
  const opened = new URL(correctionAddress(byIssue, { ...wrong, record: 'Bike marking' }) ?? '');

  test('its form for corrections is opened', () => {
    expect(`${opened.origin}${opened.pathname}`).toBe(`${byIssue.repository}/issues/new`);
    expect(opened.searchParams.get('template')).toBe(issueForm);
  });

  test('the form is filled in with the page and the record', () => {
    expect(opened.searchParams.get('title')).toBe('Wrong: Café Zoë & friends');
    expect(opened.searchParams.get('page')).toBe(wrong.address);
    expect(opened.searchParams.get('record')).toBe('Bike marking');
  });

  test('no record is filled in where the page is about one', () => {
    const page = new URL(correctionAddress(byIssue, wrong) ?? '');
    expect(page.searchParams.has('record')).toBe(false);
  });

  test('a slash at the end of its address makes no double slash', () => {
    const slashed = { ...byIssue, repository: `${byIssue.repository}/` };
    expect(correctionAddress(slashed, wrong)).toBe(correctionAddress(byIssue, wrong));
  });

  test('every field that is filled in is in the form', () => {
    const filled = [...opened.searchParams.keys()].sort();
    expect(filled).toEqual(['page', 'record', 'template', 'title']);
    expect(fieldsOf(issueForm)).toEqual(expect.arrayContaining(['page', 'record']));
  });
});

describe('where there is neither', () => {
  test('nobody is told, so there is no link', () => {
    expect(correctionAddress({ email: 'unknown' }, wrong)).toBeUndefined();
  });

  test('a repository whose forms we do not know is no link that may be dead', () => {
    const elsewhere = { ...byIssue, repository: 'https://code.example/safer-oldminster' };
    expect(correctionAddress(elsewhere, wrong)).toBeUndefined();
  });
});

describe('a place that is not listed', () => {
  const page = { title: 'Places', address: 'https://oldminster.example/places/' };

  test('is told to the mailbox, where there is one', () => {
    const letter = new URL(venueAddress(byMail, page) ?? '');
    expect(letter.protocol).toBe('mailto:');
    expect(letter.searchParams.get('subject')).toBe('A place for: Places');
    expect(letter.searchParams.get('body')).toBe(`Places\r\n${page.address}\r\n\r\n`);
  });

  test('else in the form for it, with the list it was missed on', () => {
    const form = new URL(venueAddress(byIssue, page) ?? '');
    expect(form.searchParams.get('template')).toBe(venueForm);
    expect(form.searchParams.get('page')).toBe(page.address);
  });

  test('every field that is filled in is in the form', () => {
    const filled = [...new URL(venueAddress(byIssue, page) ?? '').searchParams.keys()];
    const fields = [...fieldsOf(venueForm), 'template', 'title'];
    expect(fields).toEqual(expect.arrayContaining(filled));
  });

  test('cannot be told where there is neither', () => {
    expect(venueAddress({ email: 'unknown' }, page)).toBeUndefined();
  });
});
