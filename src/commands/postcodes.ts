import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { type Wanted, directoryReader } from '../domain/postcode-directory.ts';
import { type Postcode, packPostcodes } from '../domain/postcode-table.ts';
import { postcodeSectors } from '../schemas/area.ts';
import { contentFolder } from '../site/content-folder.ts';

/**
 * `npm run postcodes -- FILE.csv ... [--district CODE]`: makes content/area/postcodes.yaml from
 * files of the ONS Postcode Directory, so that a whole postcode is found to about ten metres.
 * Without a district the postcodes of the sectors in content/area/postcode-sectors.yaml are kept.
 */
const sectorsFile = `${contentFolder}/area/postcode-sectors.yaml`;
const target = `${contentFolder}/area/postcodes.yaml`;

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run() {
  const { values, positionals } = parseArgs({
    options: { district: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    throw new Error('Name the file: npm run postcodes -- ONSPD_NOV_2025_UK_ZZ.csv');
  }
  const wanted = values.district === undefined ? wantedSectors() : { district: values.district };
  const postcodes: Postcode[] = [];
  for (const file of positionals) postcodes.push(...(await read(file, wanted)));
  if (postcodes.length === 0) {
    const what = 'district' in wanted ? `the district ${wanted.district}` : sectorsFile;
    throw new Error(
      `${positionals.join(', ')} holds no postcode in use of ${what}.\n  Found:   0 postcodes\n  Allowed: a file of this area; --district with the code the file uses, like E07000000.`,
    );
  }
  write(postcodes, basename(positionals[0] ?? ''));
}

function wantedSectors(): Wanted {
  if (!existsSync(sectorsFile)) {
    throw new Error(`${sectorsFile} is not there. Say which district: --district CODE.`);
  }
  const { sectors } = postcodeSectors.parse(parse(readFileSync(sectorsFile, 'utf8')));
  return { sectors: new Set(sectors.map(({ sector }) => sector)) };
}

async function read(file: string, wanted: Wanted): Promise<Postcode[]> {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const found: Postcode[] = [];
  let reader: ReturnType<typeof directoryReader> | undefined;
  let line = 0;
  // The whole directory is larger than a string may be, so it is read line by line.
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    line += 1;
    try {
      if (!reader) reader = directoryReader(text, wanted);
      else if (text !== '') found.push(...[reader(text)].filter((one) => one !== undefined));
    } catch (error) {
      throw new Error(`${file}:${String(line)} ${(error as Error).message}`, { cause: error });
    }
  }
  if (!reader) throw new Error(`${file} is empty. Allowed: the ONS Postcode Directory as CSV.`);
  return found;
}

function write(postcodes: readonly Postcode[], file: string) {
  const [, month = '', year = ''] = /_([A-Z]{3})_(\d{4})/i.exec(file) ?? [];
  const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
  const number = months.indexOf(month.toUpperCase()) + 1;
  const ofYear = year === '' ? '' : ` ${year}`;
  const record = {
    sectors: packPostcodes(postcodes),
    attribution: [
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
      `Contains OS data © Crown copyright and database right${ofYear}.`,
      `Contains Royal Mail data © Royal Mail copyright and database right${ofYear}.`,
    ],
    source: {
      title: 'ONS Postcode Directory',
      publisher: 'Office for National Statistics',
      date: number === 0 ? 'no date shown' : `${year}-${String(number).padStart(2, '0')}`,
    },
  };
  writeFileSync(target, stringify(record, { lineWidth: 0, singleQuote: true }));
  console.log(
    `${target}: ${String(postcodes.length)} postcodes in ${String(record.sectors.length)} sectors.`,
  );
}
