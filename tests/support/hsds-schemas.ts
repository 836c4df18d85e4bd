import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';

const folder = 'tests/fixtures/hsds-3.0';

const ajv = new Ajv({ allErrors: true, strict: false });
// The types of this CommonJS package name its function one level too deep.
(ajvFormats as unknown as (ajv: Ajv) => void)(ajv);
// Of the words that Frictionless adds to JSON Schema, the one that is read as a format.
ajv.addFormat('csv', true);
for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object, name);
}

/** What the published schema of HSDS 3.0 has against a service: where, and what. */
export function faultsInHsds(service: object): string[] {
  const isRight = ajv.getSchema('service.json');
  if (!isRight) throw new Error(`There is no service.json in ${folder}.`);
  void isRight(service);
  return (isRight.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}
