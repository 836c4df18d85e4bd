import { fillPlaceholders } from '../domain/phrase.ts';
import type { AnswerBox } from '../domain/search/answer-box.ts';
import {
  type NumberOf,
  type SearchData,
  type SearchPage,
  numbersOf,
} from '../domain/search/data.ts';
import { callAddress, textAddress } from '../domain/phone.ts';

type AnswerPhrases = SearchData['phrases'];

/** One page found, as a row of the list: its name, its kind, and how to reach it or what it is about. */
export function resultRow(page: SearchPage, phrases: AnswerPhrases): HTMLLIElement {
  const row = document.createElement('li');
  const [first] = numbersOf(page);
  const reach = first && [first.phone.number, hoursOf(first, phrases)].filter(Boolean).join(', ');
  row.append(linkTo(page), paragraph([page.kind, reach ?? page.about].filter(Boolean).join('. ')));
  return row;
}

/** The parts of an answer box: a danger line or an answer, numbers to tap, and the page. */
export function boxParts(
  { heading, words, numbers, page, isCrisis }: AnswerBox,
  phrases: AnswerPhrases,
): HTMLElement[] {
  const lines = [...(heading === undefined ? [] : [heading]), ...words].map(paragraph);
  lines[0]?.classList.add('first');
  const list = document.createElement('ul');
  list.append(
    ...numbers.map((one) => {
      const row = document.createElement('li');
      row.append(numberLink(one, phrases));
      return row;
    }),
  );
  const more = page
    ? [linkTo(page, isCrisis ? fillPlaceholders(phrases.read, page) : page.title)]
    : [];
  return [...lines, ...(numbers.length > 0 ? [list] : []), ...more];
}

/** “Ring The Lantern, 01632 960 100” or “Text SHOUT to 85258”, with when it is answered. */
function numberLink(one: NumberOf, phrases: AnswerPhrases): HTMLAnchorElement {
  const { page, phone } = one;
  const { number } = phone;
  const link = document.createElement('a');
  const isText = phone.type === 'text';
  link.className = 'number';
  link.href = isText ? textAddress(number) : callAddress(number);
  // “Ring Emergency 999, 999” says it twice.
  const ring = page.title.includes(number) ? phrases.ring : phrases.ringNumber;
  const what = isText
    ? fillPlaceholders(phrases.text, { word: phone.send ?? page.title, number })
    : fillPlaceholders(ring, { name: page.title, number });
  const when = document.createElement('span');
  when.textContent = [phone.label, hoursOf(one, phrases)].filter(Boolean).join(' · ');
  link.append(what, ...(when.textContent === '' ? [] : [when]));
  return link;
}

function hoursOf({ phone, hours }: NumberOf, phrases: AnswerPhrases) {
  return phone.allDay ? phrases.allDay : hours;
}

function linkTo({ href, title }: SearchPage, words = title): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
