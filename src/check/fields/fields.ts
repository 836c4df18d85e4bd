import { z } from 'zod';
import type { ContentFile } from '../file/content-file.ts';
import type { Fault } from '../fault.ts';
import { faultsFor } from './field-faults.ts';
import { say } from '../messages/catalogue.ts';
import { bare } from './schema-walk.ts';

type Facts = Record<string, unknown>;

/** The facts of a record held against its schema. */
interface CheckedFacts {
  /** The facts as the schema reads them, without the fields that are wrong. */
  value: unknown;
  isValid: boolean;
  faults: Fault[];
}

/** Holds the facts of one file against its schema; every fault in words. */
export function checkFields(file: ContentFile, schema: z.ZodType): CheckedFacts {
  if (file.facts === null || typeof file.facts !== 'object' || Array.isArray(file.facts)) {
    const isBroken = file.brokenFrom !== Infinity;
    const inFile = file.path.endsWith('.mdx') && { example: '---\ntitle: Its title\n---' };
    const faults = isBroken ? [] : [{ file: file.path, line: 1, ...say('noFacts'), ...inFile }];
    return { value: undefined, isValid: false, faults };
  }
  const own = schema.safeParse(file.facts, { reportInput: true });
  if (own.success) {
    const built =
      file.factsAsBuilt === undefined
        ? undefined
        : schema.safeParse(file.factsAsBuilt, { reportInput: true });
    const issues = built?.error?.issues ?? [];
    const faults = issues.flatMap((issue) => faultsFor(file, schema, issue));
    return { value: own.data, isValid: faults.length === 0, faults };
  }
  const wrong = new Set(own.error.issues.map(({ path: [name] }) => String(name)));
  const right = Object.fromEntries(
    Object.entries(file.facts as Facts).filter(([name]) => !wrong.has(name)),
  );
  const told = new Set(own.error.issues.map(asText));
  const issues = [
    ...own.error.issues,
    ...rulesBroken(schema, right, wrong).filter((issue) => !told.has(asText(issue))),
  ];
  const faults = issues
    .flatMap((issue) => faultsFor(file, schema, issue))
    // What follows a slip in YAML is not what was meant, and what is missing may stand there.
    .filter(
      ({ line = 1, problem }) =>
        file.brokenFrom === Infinity ||
        (line < file.brokenFrom && !problem.startsWith('is missing')),
    );
  return { value: right, isValid: false, faults };
}

/**
 * The rules between fields that are broken (an end before its start), as far as the fields they look
 * at are right. Zod itself asks them only when every field is.
 */
function rulesBroken(
  schema: z.ZodType,
  right: Facts,
  wrong: ReadonlySet<string>,
): z.core.$ZodIssue[] {
  const value = new Proxy(right, {
    get: (facts, name) => {
      if (wrong.has(String(name))) throw new Error('This rule looks at a field that is wrong.');
      return Reflect.get(facts, name) as unknown;
    },
  });
  return (bare(schema)._zod.def.checks ?? []).flatMap((check) => {
    const payload = { value: value as never, issues: [] as z.core.$ZodRawIssue[] };
    try {
      void check._zod.check(payload);
    } catch {
      return [];
    }
    return payload.issues.map((issue) =>
      z.core.util.finalizeIssue(issue, { reportInput: true }, z.core.config()),
    );
  });
}

const asText = ({ path, message }: z.core.$ZodIssue) => `${path.join('.')} ${message}`;
