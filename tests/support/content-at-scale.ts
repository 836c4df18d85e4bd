import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Meeting } from '../../src/schemas/meeting.ts';
import type { Place } from '../../src/schemas/place.ts';

/** What stands in content at scale, besides what Oldminster holds. */
export const scale = { places: 1_000, towns: 24, meetings: 3_000, years: 12 };

const kinds = ['Library', 'Village Hall', 'Health Centre', 'School', 'Fire Station', 'Museum'];
const firstYear = 2017;

/** Writes the fictional partnership with a thousand places in two dozen towns, and the meetings of years. */
export function writeContentAtScale(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/oldminster', folder, { recursive: true });
  for (let index = 0; index < scale.places; index++) {
    writeFileSync(`${folder}/places/${placeId(index)}.yaml`, stringify(placeAt(index)));
  }
  for (let index = 0; index < scale.meetings; index++) {
    const meeting = meetingAt(index);
    const file = `${folder}/meetings/${meeting.date}-${meeting.place}.mdx`;
    writeFileSync(file, `---\n${stringify(meeting)}---\n\nTea from six.\n`);
  }
}

/** The first town has a quarter of the places: more than a page should list. */
function townOf(index: number): string {
  return index % 4 === 0 ? 'Oldminster' : nameOf(2_000 + (index % (scale.towns - 1)));
}

function placeId(index: number): string {
  return placeName(index).toLowerCase().replaceAll(' ', '-');
}

function placeName(index: number): string {
  return `${nameOf(index)} ${kinds[index % kinds.length] ?? ''}`;
}

const beginnings =
  'Ald Bram Cold Dun East Fen Green Hazel Kirk Lang Mill Nor Ox Pen Rush Stan'.split(' ');
const middles = 'er ing le mar o stead ton wick y burn combe den fer hal i leigh'.split(' ');
const ends =
  'bury church don field ford ham ley low minster moor port stoke thorpe wade well worth'.split(
    ' ',
  );

/** A name for a number below 4,096: no two are alike, and neighbours have little in common. */
function nameOf(number: number): string {
  const mixed = (number * 1_571) % 4_096;
  return [beginnings[mixed % 16], middles[(mixed >> 4) % 16], ends[mixed >> 8]].join('');
}

function placeAt(index: number): Place {
  const isConfirmed = index % 3 !== 0;
  return {
    name: placeName(index),
    street: `${String(index + 1)} ${nameOf(index + 1_000)} Street`,
    town: townOf(index),
    postcode: `ZZ99 ${String((index % 4) + 1)}${'ABDEFGHJ'[index % 8] ?? ''}${'LNPQRSTU'[Math.floor(index / 8) % 8] ?? ''}`,
    point: {
      latitude: round(54.45 + (index % 40) * 0.0025),
      longitude: round(2.9 + Math.floor(index / 40) * 0.008),
      of: 'postcode',
    },
    hours: {
      periods: [
        { days: ['monday', 'tuesday', 'thursday', 'friday'], opens: '09:00', closes: '17:30' },
        { days: ['saturday'], opens: '10:00', closes: '13:00' },
      ],
      bankHolidays: 'closed',
    },
    access: { stepFree: index % 2 === 0 ? 'yes' : 'unknown', hearingLoop: 'unknown', toilet: 'no' },
    state: { is: 'open' },
    sources: [source('Buildings that are open to all')],
    checked: isConfirmed ? { on: '2026-10-01', by: 'Oldminster Council' } : 'not yet',
  };
}

/** Meetings of twelve years, two of them ahead, at a tenth of the places. */
function meetingAt(index: number): Meeting {
  const inYear = scale.meetings / scale.years;
  const day = new Date(Date.UTC(firstYear + Math.floor(index / inYear), 0, 2 + (index % inYear)));
  return {
    summary: `Local community meeting, ${townOf(index)}`,
    date: day.toISOString().slice(0, 10),
    starts: '18:30',
    ends: '20:00',
    place: placeId(index % (scale.places / 10)),
    status: 'confirmed',
    organisers: ['oldshire-police'],
    sources: [source('Meet your team')],
    checked: 'not yet',
  };
}

function source(title: string) {
  return {
    title,
    publisher: 'Oldminster Council',
    date: '2026-09-01' as const,
    address: 'https://www.oldminster.example/list',
  };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(4));
}
