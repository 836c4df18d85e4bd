import { z } from 'zod';
import type { ContentFile } from '../file/content-file.ts';
import type { Fault } from '../fault.ts';
import { faultsOfIssue } from './field-faults.ts';
import { say } from '../messages/catalogue.ts';
import { unwrap } from './schema-walk.ts';

/** The facts of a record after validation. */
interface CheckedFacts {
  /** The facts as the schema parses them, without the invalid fields. */
  value: unknown;
  isValid: boolean;
  faults: Fault[];
}

/** Validates the facts of one file against its schema. Returns every fault as a sentence. */
export function checkFields(file: ContentFile, schema: z.ZodType): CheckedFacts {
  const isBroken = file.brokenFrom !== Infinity;
  if (file.facts === null || typeof file.facts !== 'object' || Array.isArray(file.facts)) {
    const example = file.path.endsWith('.mdx') && { example: '---\ntitle: Its title\n---' };
    const faults = isBroken ? [] : [{ file: file.path, line: 1, ...say('noFacts'), ...example }];
    return { value: undefined, isValid: false, faults };
  }
  const parse = (facts: unknown) => schema.safeParse(facts, { reportInput: true });
  const faultsOf = (issues: readonly z.core.$ZodIssue[]) =>
    issues.flatMap((issue) => faultsOfIssue(file, schema, issue));
  const result = parse(file.facts);
  if (result.success) {
    const { factsAsBuilt } = file;
    const issues = factsAsBuilt === undefined ? [] : (parse(factsAsBuilt).error?.issues ?? []);
    return { value: result.data, isValid: issues.length === 0, faults: faultsOf(issues) };
  }
  const { issues } = result.error;
  const invalidFields = new Set(issues.map(({ path: [name] }) => String(name)));
  const validFacts = Object.fromEntries(
    Object.entries(file.facts).filter(([name]) => !invalidFields.has(name)),
  );
  const reported = new Set(issues.map(asText));
  const brokenRules = rulesBroken(schema, validFacts, invalidFields);
  const faults = faultsOf([
    ...issues,
    ...brokenRules.filter((issue) => !reported.has(asText(issue))),
  ]);
  return {
    value: validFacts,
    isValid: false,
    // After a slip in YAML nothing is read as it was meant, and a missing field may be there after all.
    faults: faults.filter(
      ({ line = 1, problem }) =>
        !isBroken || (line < file.brokenFrom && !problem.startsWith('is missing')),
    ),
  };
}

/**
 * Runs the rules between fields (an end after a start) that need only valid fields, and returns the
 * issues of those that are broken. Zod itself runs no such rule while any field is invalid.
 */
function rulesBroken(
  schema: z.ZodType,
  validFacts: object,
  invalidFields: ReadonlySet<string>,
): z.core.$ZodIssue[] {
  const value = new Proxy(validFacts, {
    get: (facts, name) => {
      if (invalidFields.has(String(name))) throw new Error('This rule needs an invalid field.');
      return Reflect.get(facts, name) as unknown;
    },
  });
  return (unwrap(schema)._zod.def.checks ?? []).flatMap((check) => {
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
