import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** Texts of TypeScript by their paths, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Sources read as one program: names lead to what they stand for in them, and nowhere else. */
export interface Program {
  files: readonly ts.SourceFile[];
  checker: ts.TypeChecker;
}

/** Reads sources as one program. Packages and the library of the language are left out. */
export function programOf(sources: Sources): Program {
  const read = (path: string) => {
    const text = sources.get(path);
    return text === undefined
      ? undefined
      : ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  };
  const host: ts.CompilerHost = {
    fileExists: (path) => sources.has(path),
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => '',
    getDefaultLibFileName: () => 'lib.d.ts',
    getNewLine: () => '\n',
    getSourceFile: read,
    readFile: (path) => sources.get(path),
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
    resolveModuleNameLiterals: (imports, from) =>
      imports.map(({ text }) => {
        const path = posix.join(dirname(from), text);
        const isHere = text.startsWith('.') && sources.has(path);
        return {
          resolvedModule: isHere
            ? { resolvedFileName: path, extension: ts.Extension.Ts }
            : undefined,
        };
      }),
  };
  const options = { noLib: true, allowImportingTsExtensions: true, noEmit: true };
  const program = ts.createProgram([...sources.keys()], options, host);
  return {
    files: [...sources.keys()].flatMap((path) => program.getSourceFile(path) ?? []),
    checker: program.getTypeChecker(),
  };
}

/** Asks something of every node of a tree, from the top on. */
export function everyNode(tree: ts.Node, ask: (node: ts.Node) => void) {
  ask(tree);
  tree.forEachChild((child) => everyNode(child, ask));
}

/** Where a node stands, `src/check/fault.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${file.fileName}:${String(line + 1)}`;
}
