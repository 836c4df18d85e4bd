import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { type Folder, folders, singles } from './schemas/register.ts';
import { contentFolder, hasFile, hasRecords } from './site/content-folder.ts';

const nothingYet = { name: 'nothing-yet', load: () => Promise.resolve() };

function loaderFor(name: Folder) {
  if (!hasRecords(name)) return nothingYet;
  const { ending } = folders[name];
  return glob({
    base: `${contentFolder}/${name}`,
    pattern: `**/*${ending}`,
    // The id is the file's name as it stands, so that the check and the build agree.
    generateId: ({ entry }) => entry.slice(0, -ending.length),
  });
}

function records<Name extends Folder>(name: Name) {
  return defineCollection({
    loader: loaderFor(name),
    schema: folders[name].schema as (typeof folders)[Name]['schema'],
  });
}

function single<Name extends keyof typeof singles>(name: Name) {
  return defineCollection({
    loader: hasFile(name)
      ? glob({ base: contentFolder, pattern: name, generateId: () => 'it' })
      : nothingYet,
    schema: singles[name],
  });
}

/** The register: which folder of content/ is which collection. */
export const collections = {
  campaigns: records('campaigns'),
  'commissioner-priorities': records('commissioner-priorities'),
  'crucial-crew': records('crucial-crew'),
  documents: records('documents'),
  'fact-changes': records('fact-changes'),
  guides: records('guides'),
  'keep-safe-venues': records('keep-safe-venues'),
  meetings: records('meetings'),
  orders: records('orders'),
  organisations: records('organisations'),
  pages: records('pages'),
  places: records('places'),
  plans: records('plans'),
  priorities: records('priorities'),
  projects: records('projects'),
  'report-routes': records('report-routes'),
  'reporting-centres': records('reporting-centres'),
  schools: records('schools'),
  services: records('services'),
  statistics: records('statistics'),
  terms: records('terms'),
  'area-map': single('area/map.yaml'),
  'area-postcode-sectors': single('area/postcode-sectors.yaml'),
  'area-postcodes': single('area/postcodes.yaml'),
  redirects: single('redirects.yaml'),
  'search-words': single('search-words.yaml'),
  site: single('site.yaml'),
};
