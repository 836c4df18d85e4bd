import { fitted, folded, link, linksMark, plain } from '../../changes/markdown.ts';
import type { Place } from '../../check/fault.ts';
import { daysAfter, formatSourceDate } from '../../domain/date.ts';
import { isHomePage } from '../../domain/link.ts';
import { type Answer, isCertificate } from './request-addresses.ts';

/** What can be wrong with a web address, the most urgent first. */
const headings = {
  gone: 'Gone: the page is not there',
  certificate: 'The certificate is wrong: browsers warn readers',
  home: 'Gone to a home page: what we cite is probably not there any more',
  title: 'The title of the page changed: read it again',
  moved: 'Moved for good: write the new address',
  silent: 'No answer this time: look again before you change anything',
} as const;

/** The title of each page when it was last read, and before it changed. */
export type SeenTitles = Record<string, { title: string; was?: string; changed?: string }>;

/** A web address that an editor should look at. */
interface Finding {
  is: keyof typeof headings;
  address: string;
  says: string;
  places: readonly Place[];
}

/** What `npm run links` has found. */
export interface Found {
  site: string;
  today: string;
  asked: number;
  /** How many addresses robots.txt forbids to programs. */
  notAsked: number;
  findings: readonly Finding[];
}

/** For how many days a changed title is listed: nobody marks it as read. */
const daysListed = 56;

/** The titles after this run; a change is kept with its day. */
export function updateTitles(
  answers: ReadonlyMap<string, Answer>,
  before: SeenTitles,
  today: string,
): SeenTitles {
  const now = [...answers].flatMap(([address, answer]): [string, SeenTitles[string]][] => {
    const old = before[address];
    const title = answer.is === 'answered' && answer.status < 400 ? answer.title : undefined;
    if (title === undefined) return old ? [[address, old]] : [];
    if (!old) return [[address, { title }]];
    return [[address, old.title === title ? old : { title, was: old.title, changed: today }]];
  });
  return Object.fromEntries(now);
}

/** What is wrong with one address, if anything is. */
export function findingOf(
  address: string,
  answer: Answer,
  seen: SeenTitles[string] | undefined,
  today: string,
): Pick<Finding, 'is' | 'says'> | undefined {
  if (answer.is === 'not asked') return undefined;
  if (answer.is === 'failed') {
    return { is: isCertificate(answer.code) ? 'certificate' : 'silent', says: answer.code };
  }
  const { status, at, moved } = answer;
  const says = `answers ${String(status)}`;
  if (status === 404 || status === 410) return { is: 'gone', says };
  if (status >= 400) return { is: 'silent', says };
  if (isHomePage(at) && !isHomePage(address)) return { is: 'home', says: `leads to ${at}` };
  if (seen?.changed !== undefined && daysAfter(seen.changed, daysListed) >= today) {
    const day = formatSourceDate(seen.changed) ?? seen.changed;
    return { is: 'title', says: `since ${day} “${seen.title}”, before “${seen.was ?? ''}”` };
  }
  return moved && withoutFragment(at) !== withoutFragment(address)
    ? { is: 'moved', says: `now at ${at}` }
    : undefined;
}

/** The list for a terminal. */
export function asText(found: Found): string {
  const groups = groupsOf(found).map(({ heading, findings }) =>
    [
      `\n${heading}`,
      ...findings.map(
        ({ address, says, places }) =>
          `  ${address}\n    ${says}\n${places.map((place) => `    ${placeOf(place)}`).join('\n')}`,
      ),
    ].join('\n'),
  );
  return [countsOf(found), ...groups].join('\n');
}

/** The list for an issue. Titles are words of strangers, so nothing in them is Markdown. */
export function asMarkdown(found: Found): string {
  const groups = groupsOf(found).map(({ heading, findings }) => {
    const lines = findings.map(
      ({ address, says, places }) =>
        `- ${link(address, address)}: ${plain(says)}\n${places.map((place) => `  - \`${placeOf(place)}\``).join('\n')}`,
    );
    return `### ${heading}\n\n${folded('Show them', lines.join('\n'))}`;
  });
  return fitted(
    [
      linksMark,
      `## ${plain(`Links to look at: ${found.site}`)}\n\n${countsOf(found)}`,
      'This issue is rewritten every week by `npm run links`; what is written here is lost, so answer below. A page that has moved may also have changed: read it before you write its new address.',
      ...groups,
    ],
    (count) => `${String(count)} of these lists did not fit. All of it: \`npm run links\`.`,
  );
}

/** The list for another program. */
export function asJson(found: Found): string {
  return JSON.stringify(found, null, 2);
}

function groupsOf({ findings }: Found) {
  return (Object.keys(headings) as Finding['is'][]).flatMap((is) => {
    const ofOne = findings.filter((finding) => finding.is === is);
    const heading = `${headings[is]} (${String(ofOne.length)})`;
    return ofOne.length === 0 ? [] : [{ heading, findings: ofOne }];
  });
}

function countsOf({ asked, notAsked, findings, today }: Found): string {
  const day = formatSourceDate(today) ?? today;
  return `${day}: ${String(asked)} web addresses, ${String(findings.length)} to look at. ${String(notAsked)} were not asked for, because the site tells programs to stay away: open those yourself.`;
}

function placeOf({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}
