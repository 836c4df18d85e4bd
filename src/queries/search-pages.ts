import type { Contact, Intent, SearchPage } from '../domain/search/data.ts';
import { formatHours } from '../domain/opening-hours.ts';
import { hasSection } from '../site/sections-here.ts';
import { urls } from '../site/urls.ts';
import { type PageEntry, getPages } from './pages.ts';
import { type RecordOf, getRecords } from './records.ts';

/** Kinds of page whose title says enough. */
const kindsByTitle: ReadonlySet<string> = new Set([
  'Project',
  'Priority',
  'Document',
  'Figures',
  'Campaign',
  'Meeting',
  'Order',
  'Place',
]);

/** Sections under which a title says enough. */
const sectionsByTitle = ['schools', 'report', 'virtual-crew', 'easy-words'] as const;

/** How long what a page is about may be, in letters. */
const longest = 72;

/** Every page that search can lead to, from the one list of pages, and every term of the glossary. */
export async function getSearchPages(): Promise<SearchPage[]> {
  // What belongs to another page (a booklet, a card) is found there.
  const pages = (await getPages()).filter(
    (page) => page.listed && (page.inAToZ || page.kind === 'Project' || isInALanguage(page)),
  );
  const places = await getRecords('places');
  const postcodes = new Map(
    places.map(({ id, postcode }) => [urls.record('places', id), postcode]),
  );
  const contacts = new Map([
    ...places.map((place) => [urls.record('places', place.id), contactOfPlace(place)] as const),
    ...(await getRecords('services')).map(
      (service) => [urls.record('services', service.id), contactOf(service)] as const,
    ),
  ]);
  return [
    ...pages.map((page) => ({
      ...searchPage(page, contacts.get(page.href)),
      ...said(page, postcodes.get(page.href)),
    })),
    ...(await terms()),
  ];
}

function searchPage(page: PageEntry, contact: Contact | undefined): SearchPage {
  const answers = answeredBy(page);
  return {
    href: page.href,
    kind: kindOf(page),
    title: titleOf(page),
    ...(saysEnough(page, contact) ? {} : { about: inShort(page.description) }),
    ...(answers && { answers }),
    ...(contact && { contact }),
  };
}

/** Whether a page is told by its title, or by its number: what it is about would only cost bytes. */
function saysEnough(page: PageEntry, contact: Contact | undefined): boolean {
  const hasNumber = contact !== undefined && contact.phones.length > 0;
  const isSaidByTitle =
    kindsByTitle.has(page.kind) || sectionsByTitle.some((id) => urls.section(id) === page.parent);
  return isSaidByTitle || hasNumber || isInALanguage(page);
}

/** What people say of a term is said of the term, not of the whole glossary. */
function said({ href, peopleSay }: PageEntry, postcode: string | undefined): { say?: string[] } {
  const say =
    href === urls.section('glossary') ? [] : [...peopleSay, ...(postcode ? [postcode] : [])];
  return say.length > 0 ? { say } : {};
}

/** Help in another language, which stands in no A to Z of English. */
function isInALanguage({ parent }: PageEntry): boolean {
  return hasSection('languages') && parent === urls.section('languages');
}

/** Projects of one name are told apart by their years: “Project, 2020-21”. */
function kindOf({ kind, tabTitle }: PageEntry): string {
  const years = /\(project, (.+)\)$/.exec(tabTitle)?.[1];
  return kind === 'Project' && years ? `${kind}, ${years}` : kind;
}

/** A record is told from others of its name by its year; of a project its name must do. */
function titleOf({ kind, title, tabTitle }: PageEntry): string {
  if (kind === 'Project') return title.replace(/: .*/, '');
  return kind === 'Meeting' || kind === 'Priority' ? tabTitle : title;
}

/** What people find on a page who ask for it by a word of its own. */
function answeredBy({ kind, href, parent }: PageEntry): Intent | undefined {
  if (kind === 'Figures' || href === urls.section('statistics')) return 'figures';
  if (kind === 'Service' || kind === 'Place') return 'contact';
  if (kind === 'Meeting' || href === urls.section('meetings')) return 'meeting';
  if (parent === urls.section('report')) return 'report';
  const schools = urls.section('schools');
  return href === schools || parent === schools ? 'school' : undefined;
}

/** When a place is open, or that nobody knows. */
function contactOfPlace({ hours, state }: RecordOf<'places'>): Contact {
  if (state.is === 'closed') return { phones: [], hours: 'It is closed.' };
  return {
    phones: [],
    hours: hours ? formatHours(hours) : 'Nobody has confirmed when it is open.',
  };
}

function contactOf({ phones = [], hours, allDay, fees, alert }: RecordOf<'services'>): Contact {
  return {
    // A textphone is rung from its own page, with what it says there.
    phones: phones.flatMap(({ number, type, label, send, ...when }) =>
      type === 'textphone'
        ? []
        : [
            {
              number,
              ...(type === 'text' && { type }),
              ...(label === undefined ? {} : { label }),
              ...(send === undefined ? {} : { send }),
              ...(when.hours === undefined ? {} : { hours: when.hours }),
              ...((when.allDay ?? allDay) ? { allDay: true as const } : {}),
            },
          ],
    ),
    ...(hours === undefined ? {} : { hours }),
    ...(fees === undefined ? {} : { fees: firstSentence(fees) }),
    ...(alert === undefined ? {} : { alert }),
  };
}

/** Each term, where the glossary says what it means. */
async function terms(): Promise<SearchPage[]> {
  const records = await getRecords('terms');
  return records.map(({ id, name, abbreviation, means, variants = [], peopleSay = [] }) => ({
    href: urls.record('terms', id),
    kind: 'Term',
    title: name,
    answers: 'meaning' as const,
    ...(abbreviation === undefined ? {} : { initials: abbreviation }),
    ...(means === undefined || abbreviation === undefined ? {} : { about: meaningInShort(means) }),
    ...(variants.length + peopleSay.length > 0 ? { say: [...variants, ...peopleSay] } : {}),
  }));
}

/** What stands on one or two lines of a phone: the first sentence, of a long one the beginning. */
function inShort(text: string): string {
  const sentence = firstSentence(text);
  if (sentence.length <= longest) return sentence;
  const cut = toComma(sentence) ?? sentence.slice(0, longest).replace(/\s+\S*$/, '');
  return `${cut} …`;
}

/** What a word means: of a long sentence what stands before a comma, if there is one. */
function meaningInShort(means: string): string {
  const sentence = firstSentence(means);
  const cut = sentence.length > longest && toComma(sentence);
  return cut ? `${cut} …` : sentence;
}

/** What stands before the last comma of the lines there are, where that is most of them. */
function toComma(sentence: string): string | undefined {
  const [cut = ''] = /^.*(?=[,:;] |, )/.exec(sentence.slice(0, longest)) ?? [];
  return cut.length < longest / 2 ? undefined : cut;
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
