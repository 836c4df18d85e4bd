import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { parse, stringify } from 'yaml';
import { type Wanted, directoryReader } from '../domain/postcode-directory.ts';
import { type Postcode, packPostcodes } from '../domain/postcode-table.ts';
import { postcodeSectors } from '../schemas/area.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand } from './command.ts';

const sectorsFile = `${contentFolder}/area/postcode-sectors.yaml`;
const target = `${contentFolder}/area/postcodes.yaml`;
const options = { district: { type: 'string' } } as const;

/**
 * `npm run postcodes -- FILE.csv ... [--district CODE]`: makes content/area/postcodes.yaml from
 * files of the ONS Postcode Directory, so that a whole postcode is found to about ten metres.
 * Without a district the postcodes of the sectors in content/area/postcode-sectors.yaml are kept.
 */
await runCommand({ options, allowPositionals: true }, async ({ values, positionals: files }) => {
  if (files.length === 0) {
    throw new Error('Name the file: npm run postcodes -- ONSPD_NOV_2025_UK_ZZ.csv');
  }
  const wanted = values.district === undefined ? wantedSectors() : { district: values.district };
  const postcodes = (await Promise.all(files.map((file) => read(file, wanted)))).flat();
  if (postcodes.length === 0) {
    const what = 'district' in wanted ? `the district ${wanted.district}` : sectorsFile;
    throw new Error(
      `${files.join(', ')} holds no postcode in use of ${what}.\n  Found:   0 postcodes\n  Allowed: a file of this area; --district with the code the file uses, like E07000000.`,
    );
  }
  write(postcodes, basename(files[0] ?? ''));
});

function wantedSectors(): Wanted {
  if (!existsSync(sectorsFile)) {
    throw new Error(`${sectorsFile} is not there. Say which district: --district CODE.`);
  }
  const { sectors } = postcodeSectors.parse(parse(readFileSync(sectorsFile, 'utf8')));
  return { sectors: new Set(sectors.map(({ sector }) => sector)) };
}

/** Reads a file row by row: the whole directory is larger than a string may be. */
async function read(file: string, wanted: Wanted): Promise<Postcode[]> {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const found: Postcode[] = [];
  let reader: ReturnType<typeof directoryReader> | undefined;
  let line = 0;
  await new Promise<void>((resolve, reject) => {
    const step = ({ data, errors }: Papa.ParseStepResult<string[]>) => {
      line += 1;
      if (errors.some(({ type }) => type === 'Quotes')) throw new Error(wrongQuote(data));
      if (!reader) reader = directoryReader(data, wanted);
      else found.push(...[reader(data)].filter((one) => one !== undefined));
    };
    Papa.parse<string[]>(createReadStream(file), {
      skipEmptyLines: true,
      step: (result, parser) => {
        try {
          step(result);
        } catch (error) {
          const { message } = error as Error;
          reject(new Error(`${file}:${String(line)} ${message}`, { cause: error }));
          parser.abort();
        }
      },
      complete: () => {
        resolve();
      },
      error: reject,
    });
  });
  if (!reader) throw new Error(`${file} is empty. Allowed: the ONS Postcode Directory as CSV.`);
  return found;
}

function wrongQuote(row: readonly string[]): string {
  return `has a quote in the wrong place.\n  Found:   ${row.join().slice(0, 60)}\n  Allowed: fields parted by commas, in quotes from end to end or not at all.`;
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
