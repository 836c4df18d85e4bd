import { defineCollection } from 'astro:content';
import { type Loader, glob } from 'astro/loaders';
import { type Folder, fileOf, folders, idOfFile, kinds } from './kinds/register.ts';
import { type Single, collectionOf, singles } from './kinds/singles.ts';
import { contentFolder, hasFile, hasRecords } from './site/content-folder.ts';

const nothingYet = { name: 'nothing-yet', load: () => Promise.resolve() };

function loaderFor(name: Folder) {
  if (!hasRecords(name)) return nothingYet;
  const { ending } = kinds[name];
  return withoutModules(
    glob({
      base: `${contentFolder}/${name}`,
      pattern: fileOf(name, '**/*').slice(name.length + 1),
      // The id is the file's name as it stands, so that the check and the build agree.
      generateId: ({ entry }) => idOfFile(name, entry.slice(0, -ending.length)),
    }),
  );
}

/** Only words with a picture go through the bundler: queries/written-words.ts makes all others. */
function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: ({ store, ...context }) =>
      loader.load({
        ...context,
        store: {
          ...store,
          set: ({ deferredRender, ...entry }) =>
            store.set(
              deferredRender && entry.body?.includes('![') ? { ...entry, deferredRender } : entry,
            ),
        },
      }),
  };
}

function records<Name extends Folder>(name: Name) {
  return defineCollection({
    loader: loaderFor(name),
    schema: kinds[name].schema as (typeof kinds)[Name]['schema'],
  });
}

function single<Name extends Single>(name: Name) {
  return defineCollection({
    loader: hasFile(name)
      ? glob({ base: contentFolder, pattern: name, generateId: () => 'it' })
      : nothingYet,
    schema: singles[name],
  });
}

/** `area/map.yaml` is the collection `area-map`. */
type CollectionOf<Name extends string> = Name extends `${infer Part}/${infer Rest}`
  ? `${Part}-${CollectionOf<Rest>}`
  : Name extends `${infer Part}.yaml`
    ? Part
    : never;

type Collections = { [Name in Folder]: ReturnType<typeof records<Name>> } & {
  [Name in Single as CollectionOf<Name>]: ReturnType<typeof single<Name>>;
};

/** Every folder of records in content/, and every file that stands alone, is a collection. */
export const collections = Object.fromEntries([
  ...folders.map((folder) => [folder, records(folder)] as const),
  ...(Object.keys(singles) as Single[]).map((file) => [collectionOf(file), single(file)] as const),
]) as Collections;
