import type { Folder } from '../../src/schemas/register.ts';
import type { AtHand } from '../../src/writing/at-hand.ts';

/** Flags of `npm run new` and their values, in the order in which somebody types them. */
type Flags = Readonly<Record<string, string>>;

const source: Flags = {
  '--source-title': 'What we were told',
  '--source-publisher': 'Somebody who knows',
  '--source-date': '2026-11-20',
};

/**
 * For every kind that can be made: the fewest flags that write a record. The records they name are
 * whatever is there, so that no editor's change of those is in the way.
 */
export function flagsOfKinds({ recordsOf, has }: AtHand): Partial<Record<Folder, Flags>> {
  const one = (folder: Folder) => recordsOf(folder)[0]?.id ?? 'none-is-there';
  const freeFor = (role: Folder) =>
    recordsOf('places').find(({ id }) => !has(`${role}/${id}.mdx`))?.id ?? 'none-is-free';
  return {
    meetings: {
      '--summary': 'A meeting that nobody will hold',
      '--date': '2031-02-04',
      '--starts': '18:30',
      '--ends': '20:00',
      '--place': one('places'),
      '--status': 'confirmed',
      '--organisers': one('organisations'),
      ...source,
    },
    places: {
      '--name': 'A hall that nobody built',
      '--town': 'Nowhere',
      '--state-is': 'unknown',
      ...source,
    },
    'keep-safe-venues': {
      '--place': freeFor('keep-safe-venues'),
      '--offers': 'Sit somewhere quiet',
      ...source,
    },
    'reporting-centres': { '--place': freeFor('reporting-centres'), '--named': '2020', ...source },
    services: {
      '--name': 'A line that nobody answers',
      '--description': 'Listens to people who write tests.',
      '--eligibility': 'Anyone who writes tests',
      '--area': 'national',
      '--phone-number': '01632 960 199',
      '--phone-type': 'voice',
      '--topics': 'victims',
      '--order': '5',
      ...source,
    },
    guides: {
      '--title': 'Advice that nobody needs',
      '--description': 'What to do when nothing has happened.',
      '--danger': 'If you are in danger now, ring 999.',
      '--services': one('services'),
      '--topics': 'victims',
      ...source,
    },
    'report-routes': {
      '--title': 'Report that nothing happened',
      '--choice': 'Nothing at all',
      '--description': 'Who to tell when nothing has happened.',
      '--order': '99',
      '--danger': 'If you are in danger now, ring 999.',
      '--route-how': 'by phone',
      '--route-service': one('services'),
      '--route-asks': 'What did not happen.',
      '--route-next': 'Nothing.',
      '--topics': 'victims',
      ...source,
    },
    campaigns: {
      '--title': 'A week that nobody keeps',
      '--summary': 'People stay at home and notice nothing.',
      '--when': 'October 2031',
      '--topics': 'neighbourhood',
      ...source,
    },
    plans: {
      '--title': 'Annual Partnership Plan 2098-99',
      '--starts': '2098-04-01',
      '--ends': '2099-03-31',
      '--summary': 'A year that is a long way off.',
      ...source,
    },
    priorities: {
      '--title': 'Do nothing',
      '--plan': one('plans'),
      '--number': '99',
      '--summary': 'Nothing should be done.',
      '--topics': 'neighbourhood',
      ...source,
    },
    projects: {
      '--title': 'A project that nobody runs',
      '--plan': one('plans'),
      '--summary': 'Nothing is done.',
      ...source,
    },
    'commissioner-priorities': {
      '--title': 'Do nothing at all',
      '--plan': 'Police and Crime Plan 2098',
      ...source,
    },
    'crucial-crew': {
      '--title': 'Crucial Crew 2098',
      '--year': '2098',
      '--summary': 'Pupils of the next century learn what to do.',
      '--audience': 'Year 6 pupils',
      '--format': 'in person',
      '--scope': 'district',
      ...source,
    },
    schools: {
      '--name': 'A talk that nobody gives',
      '--summary': 'Pupils hear nothing.',
      '--audience': 'Year 6 pupils',
      '--phase': 'primary',
      '--when': 'Never',
      '--running': 'no',
      '--topics': 'neighbourhood',
      ...source,
    },
    organisations: { '--name': 'A body that nobody founded', '--kind': 'other', ...source },
    orders: {
      '--title': 'An order that nobody made',
      '--summary': 'It is about nothing.',
      '--area': 'Nowhere',
      '--manager': one('organisations'),
      '--topics': 'neighbourhood',
      ...source,
    },
    statistics: {
      '--title': 'Things that nobody counted',
      '--summary': 'Nothing was counted.',
      '--period': 'The year to July 2098',
      '--area': 'Nowhere',
      '--column-name': 'Things',
      '--column-unit': 'things',
      '--column-people': 'false',
      '--row-label': 'Nothing',
      '--row-values': '182',
      '--topics': 'neighbourhood',
      ...source,
    },
    documents: {
      '--title': 'A paper that nobody wrote',
      '--publisher': 'Nobody',
      '--date': '2026-11-20',
      '--about': 'It is about nothing.',
    },
    terms: { '--name': 'A word that nobody says', '--means': 'It means nothing.', ...source },
    'fact-changes': {
      '--title': 'Nothing changed',
      '--on': '2026-11-22',
      '--kind': 'corrected',
      '--says': 'Nothing was wrong, and nothing is.',
      ...source,
    },
  };
}
