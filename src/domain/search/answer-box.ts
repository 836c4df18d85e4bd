import { fillPlaceholders } from '../phrase.ts';
import { isClosedAt } from '../written-hours.ts';
import type { Moment } from '../date.ts';
import { digitsOf } from '../phone.ts';
import { type Crisis, type NumberOf, type SearchData, type SearchPage, numbersOf } from './data.ts';
import { nearestTo } from './nearest-to.ts';
import type { Question } from './question.ts';
import { keywordsOf, withoutPronouns, tokenize } from './words.ts';

/** A box above the pages: words, numbers to tap, and the page that says more. */
export interface AnswerBox {
  /** True if somebody may be in danger. */
  isCrisis: boolean;
  heading?: string;
  words: string[];
  numbers: NumberOf[];
  page: SearchPage | undefined;
  /** True if the routes that always work are shown below it. */
  withRoutes?: boolean;
}

/** What an instant answer is made from. */
interface Asked {
  typed: string;
  question: Question;
  /** The first page found. */
  first: SearchPage | undefined;
  data: SearchData;
  now: Required<Moment>;
}

const mostNumbers = 3;

/**
 * The box of a crisis: its danger line, at most three numbers, and the page that says more. Numbers
 * that answer day and night are first, those that are closed now last.
 */
export function crisisBox(
  { danger, services, pages }: Crisis,
  pageAt: (href: string) => SearchPage | undefined,
  now: Required<Moment>,
): AnswerBox {
  const order = ({ phone, hours }: NumberOf) => (phone.allDay ? 0 : isClosedAt(hours, now) ? 2 : 1);
  const numbers = services
    .flatMap((href) => {
      const page = pageAt(href);
      return page ? numbersOf(page).slice(0, 1) : [];
    })
    .sort((a, b) => order(a) - order(b));
  return {
    isCrisis: true,
    words: [danger],
    numbers: numbers.slice(0, mostNumbers),
    page: pageAt(pages[0] ?? ''),
  };
}

/** An answer for which no page has to be opened, if there is one. */
export function instantBox(asked: Asked): AnswerBox | undefined {
  return (
    numberBox(asked) ??
    nearestBox(asked) ??
    meaningBox(asked) ??
    meetingBox(asked) ??
    editionBox(asked) ??
    contactBox(asked)
  );
}

/** “01632 960 100”: whose number that is. */
function numberBox({ typed, data }: Asked): AnswerBox | undefined {
  const digits = typed.replaceAll(/\D/g, '');
  if (digits.length < 3 || /\p{L}/u.test(typed)) return undefined;
  const owners = data.pages.flatMap((page) =>
    numbersOf(page).filter(({ phone }) => digitsOf(phone.number) === digits),
  );
  const [first] = owners;
  if (!first) return undefined;
  return boxAbout(first.page, {
    heading: fillPlaceholders(data.phrases.whose, {
      number: first.phone.number,
      name: first.page.title,
    }),
    numbers: [first],
  });
}

/** “CO1 1JB”: the nearest places, or why none is named. */
function nearestBox({ typed, data }: Asked): AnswerBox | undefined {
  const answer = data.nearest && nearestTo(typed, data.nearest, data.phrases);
  if (!answer) return undefined;
  const page = data.pages.find(({ href }) => href === answer.href);
  return page && boxAbout(page, { heading: answer.words, withRoutes: answer.withRoutes });
}

/** “What does MARAC mean”: what initials stand for. */
function meaningBox({ question, data }: Asked): AnswerBox | undefined {
  const asked = question.keywords.filter(({ asks }) => !asks).map(({ word }) => word);
  if (asked.length !== 1 || (question.asksFor ?? 'meaning') !== 'meaning') return undefined;
  const term = data.pages.find(
    ({ answers, initials }) =>
      answers === 'meaning' && initials !== undefined && tokenize(initials).join('') === asked[0],
  );
  if (!term) return undefined;
  return boxAbout(term, {
    heading: fillPlaceholders(data.phrases.initials, {
      initials: term.initials ?? '',
      name: term.title,
    }),
    words: term.about === undefined ? [] : [term.about],
  });
}

/** “Next meeting”: when it is, or that none is announced. */
function meetingBox({ question, data, now }: Asked): AnswerBox | undefined {
  const { meetings } = data;
  const asks = withoutPronouns(keywordsOf(question.words.join(' ')));
  if (!meetings || !asks.some((word) => /^meetings?$/.test(word))) return undefined;
  const isAboutDates = (word: string) =>
    /^(?:next|dates?|time|local|police|community|ward|panel|meetings?)$/.test(word);
  if (!asks.every(isAboutDates)) return undefined;
  const page = data.pages.find(({ href }) => href === meetings.href);
  const next = meetings.ahead.find(({ date }) => date >= now.date);
  return page && boxAbout(page, { heading: next?.words ?? data.phrases.noMeeting });
}

/** “Crucial Crew 2023”: what is known of one edition of a yearly event. */
function editionBox({ question, data }: Asked): AnswerBox | undefined {
  const { editions } = data;
  if (!editions) return undefined;
  const page = data.pages.find(({ href }) => href === editions.href);
  const name = tokenize(page?.title ?? '');
  const year = question.words.find((word) => /^(?:19|20)\d\d$/.test(word));
  if (!page || !year || !name.every((word) => question.words.includes(word))) return undefined;
  const known = editions.years[year];
  return boxAbout(page, {
    heading: known ?? fillPlaceholders(data.phrases.noYear, { name: page.title, year }),
  });
}

/** “Crimestoppers number”, “is the library open”: how and when to reach the first page found. */
function contactBox({ question, first }: Asked): AnswerBox | undefined {
  if (question.asksFor !== 'contact' || !first?.contact) return undefined;
  const { contact } = first;
  const numbers = numbersOf(first).slice(0, mostNumbers);
  const words = [contact.hours, contact.fees, contact.alert].filter((line) => line !== undefined);
  if (words.length + numbers.length === 0) return undefined;
  return boxAbout(first, { heading: first.title, words, numbers });
}

function boxAbout(page: SearchPage, more: Partial<AnswerBox>): AnswerBox {
  return { isCrisis: false, words: [], numbers: [], page, ...more };
}
