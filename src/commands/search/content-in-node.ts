import { registerHooks } from 'node:module';

/**
 * Lets a command use the queries without a build: `astro:content` is replaced by astro-content.ts,
 * which reads the content folder. `node --import` loads this before the command.
 */
registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'astro:content'
      ? { url: new URL('astro-content.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context);
  },
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.includes('/src/') || loaded.source === undefined) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString();
    return { ...loaded, source: `import.meta.env = { PROD: true, BASE_URL: '/' };${source}` };
  },
});
