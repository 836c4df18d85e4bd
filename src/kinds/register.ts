import type { z } from 'zod';
import { campaigns } from './campaigns.ts';
import { commissionerPriorities } from './commissioner-priorities.ts';
import { crucialCrew } from './crucial-crew.ts';
import { documents } from './documents.ts';
import { easyWords } from './easy-words.ts';
import { factChanges } from './fact-changes.ts';
import { files } from './files.ts';
import { guides } from './guides.ts';
import { keepSafeVenues } from './keep-safe-venues.ts';
import type { Kind } from './kind.ts';
import { languages } from './languages.ts';
import { laws } from './laws.ts';
import { meetings } from './meetings.ts';
import { notices } from './notices.ts';
import { orders } from './orders.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { places } from './places.ts';
import { plans } from './plans.ts';
import { priorities } from './priorities.ts';
import { projects } from './projects.ts';
import { reportRoutes } from './report-routes.ts';
import { reportingCentres } from './reporting-centres.ts';
import { schools } from './schools.ts';
import { services } from './services.ts';
import { sheets } from './sheets.ts';
import { signedFilms } from './signed-films.ts';
import { statistics } from './statistics.ts';
import { stories } from './stories.ts';
import { terms } from './terms.ts';

/** Every kind of record by its folder in content/, in the order lists use: what people act on first. */
export const kinds = {
  services,
  places,
  'reporting-centres': reportingCentres,
  'keep-safe-venues': keepSafeVenues,
  meetings,
  notices,
  'report-routes': reportRoutes,
  guides,
  sheets,
  laws,
  pages,
  languages,
  'easy-words': easyWords,
  'signed-films': signedFilms,
  orders,
  'crucial-crew': crucialCrew,
  schools,
  stories,
  campaigns,
  organisations,
  plans,
  priorities,
  'commissioner-priorities': commissionerPriorities,
  projects,
  statistics,
  documents,
  files,
  terms,
  'fact-changes': factChanges,
} as const satisfies Record<string, Kind>;

/** The name of a folder of records in content/. */
export type Folder = keyof typeof kinds;

/** The facts of a record of one kind. */
export type ValueOf<Name extends Folder> = z.infer<(typeof kinds)[Name]['schema']>;

/** A valid record of any kind: which kind, its id, and its facts. */
export type ContentRecord = {
  [Name in Folder]: { folder: Name; id: string; value: ValueOf<Name> };
}[Folder];

/** The folders, in the order lists use. */
export const folders = Object.keys(kinds) as Folder[];

/** Everything the software knows about the records of a folder. */
export function kindOf(folder: Folder): Kind {
  return kinds[folder];
}

/** The file of a record, from the content folder on: `places/town-hall.mdx`. */
export function fileOf(folder: Folder, id: string): string {
  const { ending, fileName } = kinds[folder] as Kind;
  return `${folder}/${id}${fileName.inFolder ? `/${fileName.inFolder}` : ''}${ending}`;
}

/** The id of the record in a file, given its path in its folder without the ending. */
export function idOfFile(folder: Folder, stem: string): string {
  const { inFolder } = kindOf(folder).fileName;
  const end = `/${inFolder ?? ''}`;
  return inFolder && stem.endsWith(end) ? stem.slice(0, -end.length) : stem;
}

/** What one record is called, as a heading: `Reporting centre`. */
export function kindTitle(folder: Folder): string {
  const { one } = kinds[folder];
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** The folder of the kind that people call by a name, if there is one. */
export function folderCalled(name: string): Folder | undefined {
  return folders.find((folder) => folder === name || kindOf(folder).names.includes(name));
}

/** A count with what is counted: `1 service`, `12 services`. */
export function formatCount(count: number, folder: Folder): string {
  return `${String(count)} ${kinds[folder][count === 1 ? 'one' : 'many']}`;
}
