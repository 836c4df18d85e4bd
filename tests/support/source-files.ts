import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of src that can import, from the top of the project on. */
export function sourceFiles(): string[] {
  return filesIn('src').filter((file) => /\.(?:ts|js|mjs|astro)$/.test(file));
}

/** Every file under a folder, with forward slashes, from the top of the project on. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

/** `import x from 'y'`, `import 'y'`, `export * from 'y'` and `import('y')`. */
const statement =
  /(?:^|[;\n])\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports, as it is written there; remarks do not count. */
export function importsOf(file: string): string[] {
  return importsIn(readFileSync(file, 'utf8'));
}

/** What a text of TypeScript or Astro imports. */
function importsIn(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(statement)].map(([, from, alone, late]) => from ?? alone ?? late ?? '');
}

/** The file an import leads to, or the import itself where it leads out of the project. */
export function landsAt(file: string, imported: string): string {
  if (!imported.startsWith('.')) return imported;
  // "sheet.css?url" asks for the address of the file.
  const path = relative('.', join(file, '..', imported.replace(/\?url$/, ''))).replaceAll(
    '\\',
    '/',
  );
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new Error(`${file} imports ${imported}, which is not there.`);
  }
  return path;
}

/** A ring of files each of which imports the next, if there is one. */
export function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): string[] | undefined => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...above, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
