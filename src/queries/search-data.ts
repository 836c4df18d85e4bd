import type { Crisis, SearchData, SearchPage, Slang } from '../domain/search/data.ts';
import { unpackTable } from '../domain/postcode-table.ts';
import { pack, unpack } from '../domain/search/packed.ts';
import { PhraseIndex } from '../domain/search/phrase-index.ts';
import { makeBloomFilter } from '../domain/search/bloom-filter.ts';
import { stemOf, keywordsOf, tokenize } from '../domain/search/words.ts';
import { formatDate } from '../domain/date.ts';
import { spokenWords } from '../site/common-words.ts';
import { hasSection } from '../site/sections-here.ts';
import { urls } from '../site/urls.ts';
import { getPostcodeTable } from './area.ts';
import { getLanguages, getPhrases } from './languages.ts';
import { getMeetings } from './meetings.ts';
import { getPlacesWithRoles } from './places.ts';
import { getOptionalSingle, getRecord, getRecords } from './records.ts';
import { getSearchPages } from './search-pages.ts';

/** How many of the commonest English words are never taken for a misspelling. */
const commonWords = 10_000;

/** All that search knows before anything is typed. */
export async function getSearchData(): Promise<SearchData> {
  const pages = await getSearchPages();
  const { slang = [] } = (await getOptionalSingle('slang.yaml')) ?? {};
  const { groups = {}, patterns = [] } = (await getOptionalSingle('crisis.yaml')) ?? {};
  const crisis = await Promise.all(
    patterns.map(async ({ when, not, emergency, guide, services }): Promise<Crisis> => {
      const { danger } = await getRecord('guides', guide);
      return {
        when,
        ...(not && { not }),
        danger,
        services: services.map((id) => urls.record('services', id)),
        pages: [...(emergency ? [urls.section('emergency')] : []), urls.record('guides', guide)],
      };
    }),
  );
  const data: SearchData = {
    phrases: (await getPhrases()).answers,
    pages,
    slang: slangBeside(pages, [...slang, ...(await slangOfLanguages())]),
    english: '',
    crisis,
    groups,
    meetings: hasSection('meetings') ? await meetingsAhead() : undefined,
    languages: hasSection('languages') ? urls.section('languages') : undefined,
    nearest: hasSection('places') ? await nearest() : undefined,
    editions: hasSection('crucial-crew') ? await editions() : undefined,
  };
  return { ...data, english: await englishBeside(data) };
}

async function meetingsAhead() {
  const { soon } = await getMeetings();
  return {
    href: urls.section('meetings'),
    ahead: soon
      .filter(({ status }) => status !== 'cancelled')
      .map(({ date, summary, place }) => ({
        date,
        words: `The next meeting is on ${formatDate(date)}, at ${place.name}: ${summary}.`,
      })),
  };
}

/** The middles of sectors, and the places that are fit to be called nearest. */
async function nearest() {
  const table = await getPostcodeTable();
  if (!table) return undefined;
  const places = (await getPlacesWithRoles()).flatMap(({ sure, point, href, name }) =>
    sure && point
      ? [{ href, title: name, latitude: point.latitude, longitude: point.longitude }]
      : [],
  );
  return {
    href: urls.section('places'),
    sectors: places.length > 0 ? unpackTable(table).sectors : {},
    places,
  };
}

async function editions() {
  const all = await getRecords('crucial-crew');
  return {
    href: urls.section('crucial-crew'),
    years: Object.fromEntries(all.map(({ year, summary }) => [String(year), summary])),
  };
}

/** What people type in another language is other words for the heading of its page. */
async function slangOfLanguages(): Promise<Slang[]> {
  return (await getLanguages())
    .filter(({ isTranslation }) => isTranslation)
    .map(({ name, english, peopleSay = [], help }) => ({
      typed: [...new Set([name, english, ...peopleSay].map((words) => words.toLowerCase()))],
      means: help.title,
    }));
}

/** Slang that no page has for a phrase of its own. */
function slangBeside(pages: readonly SearchPage[], slang: readonly Slang[]): Slang[] {
  const keyOf = (words: string) => keywordsOf(words).join(' ');
  const said = new Set(pages.flatMap(({ say = [] }) => say.map(keyOf)));
  return slang.flatMap(({ typed, means }) => {
    const left = typed.filter((words) => !said.has(keyOf(words)));
    return left.length > 0 ? [{ typed: left, means }] : [];
  });
}

/** Common English words that search would take for a misspelling of another. */
async function englishBeside(data: SearchData): Promise<string> {
  const index = await PhraseIndex.of(await unpack(pack(data)));
  const common = spokenWords
    .slice(0, commonWords)
    .flatMap(({ word }) => tokenize(word))
    .filter((word) => index.vocabulary.likely(word).length > 0 || index.splitWord(word));
  return makeBloomFilter([...new Set(common.map(stemOf))]);
}
