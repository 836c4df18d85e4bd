import { readFileSync } from 'node:fs';
import type { CalendarDate } from '../domain/date.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import type { Site } from '../schemas/site.ts';
import type { NewFile } from './new-record.ts';

/** The answers needed to begin the content of a partnership. */
export interface Partnership {
  /** The place it serves, as people say it. */
  area: string;
  /** What the site is called. */
  name: string;
  /** What the partnership is called. */
  partnership: string;
  council: string;
  police: string;
  /** The body responsible for the site; usually the council. */
  owner: string;
  nation: Site['nation'];
  /** The address the site will have. */
  address: string;
}

/** The folder of the files that every partnership begins with; «area» and the like are filled in. */
const starter = 'starter';

/** The nations whose bank holidays are known, each with its file in starter/bank-holidays. */
const bankHolidays: Partial<Record<Site['nation'], string>> = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
};

/**
 * A small, valid content folder for a partnership. Nothing is invented: what was not answered is left
 * out, or marked as unknown. Throws if an answer is not plain words, or not a web address.
 */
export function newPartnership(answers: Partnership, today: CalendarDate): NewFile[] {
  refuseWrongAnswers(answers);
  const isCouncil = answers.owner === answers.council;
  const facts: Record<string, string> = {
    ...answers,
    kind: answers.owner === answers.police ? 'police' : isCouncil ? 'council' : 'other',
    today,
  };
  const fill = (text: string) =>
    text.replaceAll(/«(\w+)»/g, (_, fact: string) => facts[fact] ?? '');
  return folderOnDisk(starter)
    .paths()
    .filter((path) => !path.startsWith('bank-holidays/') && isNeeded(path, answers))
    .map((path) => {
      const text = fill(readFileSync(`${starter}/${path}`, 'utf8'));
      return { path, text: path === 'site.yaml' ? siteOf(text, answers) : text };
    });
}

/** A body with two roles gets one file, because two organisations cannot have the same name. */
function isNeeded(path: string, { owner, council, police }: Partnership): boolean {
  if (path === 'organisations/owner.yaml') return owner !== police;
  return path !== 'organisations/council.yaml' || (council !== owner && council !== police);
}

function siteOf(text: string, { owner, police, nation }: Partnership): string {
  const known = bankHolidays[nation] ?? 'unknown';
  const holidays = readFileSync(`${starter}/bank-holidays/${known}.yaml`, 'utf8');
  return `${owner === police ? text.replace('owner: owner', 'owner: police') : text}${holidays}`;
}

function refuseWrongAnswers({ address, ...words }: Partnership) {
  for (const [question, answer] of Object.entries(words)) {
    if (/^[\p{L}\p{N}][\p{L}\p{N} ’.,()-]*$/u.test(answer)) continue;
    throw new Error(
      `--${question} must be plain words.\n  You wrote: ${answer}\n  Allowed:   Letters, digits, spaces, hyphens, full stops, commas, brackets and ’.`,
    );
  }
  if (!/^https:\/\/[a-z0-9.-]+$/.test(address)) {
    throw new Error(
      `--address must be a web address without a path.\n  You wrote: ${address}\n  Right:     --address https://www.example.org`,
    );
  }
}
