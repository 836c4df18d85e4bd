import { dateInWords } from '../domain/date.ts';
import type { Folder } from '../schemas/register.ts';
import type { Source } from '../schemas/shared/source.ts';
import type { SectionId } from '../site/sections.ts';
import { urls } from '../site/urls.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';

/** A record that takes facts from a paper: the page it is on, and the places in the paper. */
export interface Citation {
  text: string;
  href: string;
  parts: string[];
}

/** The records of one kind that take facts from a paper. */
export interface CitedKind {
  heading: string;
  citations: Citation[];
}

type Page = Pick<Citation, 'text' | 'href'>;

interface Kind {
  heading: string;
  citing: (document: string) => Promise<Citation[]>;
}

/** Every kind of record but projects, with the page a record of it is on. */
const kinds: readonly Kind[] = [
  kind('Priorities', 'priorities', ({ id, plan, title }) => ({
    text: `${inYears(plan)}: ${title}`,
    href: urls.priority(id),
  })),
  kind('Plan years', 'plans', ({ id, title }) => ({ text: title, href: urls.plan(id) })),
  kind('Figures', 'statistics', ({ id, title }) => ({ text: title, href: urls.statistic(id) })),
  kind('Orders about public places', 'orders', ({ id, title }) => ({
    text: title,
    href: urls.order(id),
  })),
  kind('Commissioner’s priorities', 'commissioner-priorities', ({ id, title }) => ({
    text: title,
    href: urls.commissionerPriority(id),
  })),
  kind('School programmes', 'schools', ({ id, name }) => ({
    text: name,
    href: `${urls.section('schools')}#${id}`,
  })),
  kind('Crucial Crew', 'crucial-crew', ({ title }) => ({
    text: title,
    href: urls.section('crucial-crew'),
  })),
  kind('Campaigns', 'campaigns', ({ id, title }) => ({ text: title, href: urls.campaign(id) })),
  kind('Meetings', 'meetings', ({ id, summary, date }) => ({
    text: `${summary}, ${dateInWords(date)}`,
    href: urls.meeting(id),
  })),
  kind('Places', 'places', ({ id, name }) => ({ text: name, href: urls.place(id) })),
  kind('Reporting centres', 'reporting-centres', ({ place }) => pageOfPlace(place)),
  kind('Keep Safe venues', 'keep-safe-venues', ({ place }) => pageOfPlace(place)),
  kind('Advice', 'guides', ({ id, title }) => ({ text: title, href: urls.guide(id) })),
  kind('Ways to report', 'report-routes', ({ id, title }) => ({
    text: title,
    href: urls.report(id),
  })),
  kind('Services', 'services', ({ id, name }) => ({ text: name, href: urls.service(id) })),
  kind('Organisations', 'organisations', ({ id, name }) => ({
    text: name,
    href: `${urls.section('partners')}#${id}`,
  })),
  kind('Words and initials', 'terms', ({ id, name }) => ({ text: name, href: urls.term(id) })),
  kind('Changes to facts', 'fact-changes', ({ id, title }) => ({
    text: title,
    href: urls.factChange(id),
  })),
  kind('Other papers', 'documents', ({ id, title }) => ({ text: title, href: urls.document(id) })),
  kind('Other pages', 'pages', ({ id, title }) => ({
    text: title,
    href: urls.section(id as SectionId),
  })),
];

/** Every record whose facts come from a paper, by kind; projects by year, the latest first. */
export async function getCitations(document: string): Promise<CitedKind[]> {
  const years = await projectYears();
  const [first, ...others] = kinds;
  const all = [...(first ? [first] : []), ...years, ...others];
  const cited = await Promise.all(
    all.map(async ({ heading, citing }) => ({ heading, citations: await citing(document) })),
  );
  return cited.filter(({ citations }) => citations.length > 0);
}

async function projectYears(): Promise<Kind[]> {
  const years = new Set((await getRecords('projects')).map(({ plan }) => plan));
  return [...years]
    .sort((a, b) => b.localeCompare(a))
    .map((year) =>
      kind(
        `Projects of ${inYears(year)}`,
        'projects',
        ({ id, title }) => ({ text: title, href: urls.project(id) }),
        ({ plan }) => plan === year,
      ),
    );
}

function kind<Name extends Folder>(
  heading: string,
  folder: Name,
  pageOf: (record: Recorded<Name>) => Page | Promise<Page>,
  isOfKind: (record: Recorded<Name>) => boolean = () => true,
): Kind {
  return {
    heading,
    citing: async (document) => {
      const records = (await getRecords(folder)).filter(isOfKind);
      const citing = records.flatMap((record) => {
        const cited = sourcesIn(record).filter((source) => source.document === document);
        return cited.length > 0 ? [{ record, cited }] : [];
      });
      const citations = await Promise.all(
        citing.map(async ({ record, cited }) => ({
          ...(await pageOf(record)),
          parts: cited.flatMap(({ part }) => part ?? []),
        })),
      );
      return citations.sort((a, b) => a.text.localeCompare(b.text, 'en'));
    },
  };
}

/** The sources of a record; a paper has them where it contradicts another source. */
function sourcesIn(record: object): Source[] {
  if ('contradictions' in record) {
    return (record.contradictions as { sources?: Source[] }[]).flatMap(
      ({ sources }) => sources ?? [],
    );
  }
  return 'sources' in record ? ((record.sources as Source[] | undefined) ?? []) : [];
}

async function pageOfPlace(place: string): Promise<Page> {
  return { text: (await getRecord('places', place)).name, href: urls.place(place) };
}

function inYears(plan: string): string {
  return plan.replace('-', '–');
}
