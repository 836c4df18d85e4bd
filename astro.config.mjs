import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { colours } from './src/integrations/colours.ts';
import { browserCheck } from './src/integrations/browser-check.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editHere } from './src/integrations/edit-here.ts';
import { firstView } from './src/integrations/first-view.ts';
import { headers } from './src/integrations/headers.ts';
import { oneBuild } from './src/integrations/one-build.ts';
import { smallPictures } from './src/integrations/small-pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import project from './package.json' with { type: 'json' };
import { buildSettings } from './src/site/build-settings.ts';
import { contentFolder, languageFolders } from './src/site/content-folder.ts';

/** A wrong setting is answered by its sentence alone. */
function settings() {
  try {
    return buildSettings(process.env);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

/** "ios_saf 14" as the compiler writes it: "ios14". Samsung’s 15 is Chrome 90. */
const browserFloor = project.browserslist.map((name) =>
  name.replace('ios_saf', 'ios').replace('samsung 15', 'chrome90').replace(' ', ''),
);

export default defineConfig({
  ...settings(),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // A class and no attribute: style that a page does not use is found by its classes.
  scopedStyleStrategy: 'class',
  // Says to each page which language it is in; every address is in the one list of pages.
  i18n: { defaultLocale: 'en', locales: languageFolders(), routing: 'manual' },
  prefetch: false,
  devToolbar: { enabled: false },
  // Hints of the Astro extension in the facts of .mdx files; it costs a build nothing.
  experimental: { contentIntellisense: true },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  integrations: [
    // Before the check, so that what it leaves in memory is let go soon.
    oneBuild(),
    colours(),
    contentCheck(contentFolder),
    browserCheck(),
    editHere(contentFolder),
    mdx(),
    smallPictures(),
    firstView(),
    headers(),
    searchIndex(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // Nothing is written into the page: the content security policy refuses inline code.
      assetsInlineLimit: 0,
      // The browser floor of package.json: style and script are compiled down to it.
      target: browserFloor,
      cssTarget: browserFloor,
      // Each .mdx file would otherwise print ten lines about a directive of its own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
