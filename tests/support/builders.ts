import type { Campaign } from '../../src/schemas/campaign.ts';
import type { Meeting } from '../../src/schemas/meeting.ts';
import type { Order } from '../../src/schemas/order.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import type { Service } from '../../src/schemas/service.ts';
import type { Source } from '../../src/schemas/shared/source.ts';
import type { Statistic } from '../../src/schemas/statistic.ts';
import type { Scene } from '../../src/domain/story.ts';
import type { Story } from '../../src/schemas/story.ts';

/** A source that passes its schema, with what a test wants different. */
export function aSource(different: Partial<Source> = {}): Source {
  return { title: 'Contact us', publisher: 'Oldminster Council', date: '2026-03-02', ...different };
}

/** A meeting on an evening in December, confirmed. */
export function aMeeting(different: Partial<Meeting> = {}): Meeting {
  return {
    summary: 'Local community meeting, North Moor',
    date: '2026-12-08',
    starts: '18:30',
    ends: '20:00',
    place: 'north-moor-village-hall',
    status: 'confirmed',
    organisers: ['oldshire-police'],
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** A campaign that says nothing of when it starts or ends. */
export function aCampaign(different: Partial<Campaign> = {}): Campaign {
  return {
    title: 'Light the Way',
    summary: 'Extra lights on the walk from the quay.',
    when: 'November 2026',
    topics: ['night-out'],
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** The plan of the year from April 2026. */
export function aPlan(different: Partial<Plan> = {}): Plan {
  return {
    title: 'Annual Partnership Plan 2026-27',
    starts: '2026-04-01',
    ends: '2027-03-31',
    summary: 'Three priorities.',
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** A local service with one number to ring. */
export function aService(different: Partial<Service> = {}): Service {
  return {
    name: 'Noise complaints',
    description: 'Takes complaints about noise.',
    eligibility: 'Anyone in Oldminster',
    area: 'local',
    phones: [{ number: '01632 960 150', type: 'voice' }],
    topics: ['anti-social-behaviour'],
    order: 5,
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** A place that is open. */
export function aPlace(different: Partial<Place> = {}): Place {
  return {
    name: 'Oldminster Library',
    town: 'Oldminster',
    state: { is: 'open' },
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** One column of offences with two rows, and no chart. */
export function aStatistic(different: Partial<Statistic> = {}): Statistic {
  return {
    title: 'Recorded crime',
    summary: 'There was more robbery than arson.',
    period: 'Twelve months to July 2023',
    area: 'Oldminster',
    columns: [{ name: 'Offences', unit: 'offences' }],
    rows: [
      { label: 'Robbery', values: [182] },
      { label: 'Arson', values: [9] },
    ],
    topics: ['neighbourhood'],
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** An order that says nothing of when it starts or ends. */
export function anOrder(different: Partial<Order> = {}): Order {
  return {
    title: 'Old Quay Public Spaces Protection Order',
    summary: 'Against trouble by the water at night.',
    area: 'The Old Quay',
    manager: 'oldminster-council',
    topics: ['anti-social-behaviour'],
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** A story of three scenes and two endings, long enough to be read in five minutes. */
export function aStory(different: Partial<Story> = {}): Story {
  return {
    title: 'The lost key',
    summary: 'Jo loses a key and has to tell.',
    workshop: 'Owning up',
    order: 1,
    danger: false,
    people: [{ id: 'jo', name: 'Jo', about: 'Ten.', drawn: aDrawing() }],
    scenes: [
      aScene('door', { choices: [aChoice('tell'), aChoice('hide')] }),
      aScene('tell', { ending: { mend: 'They find it.', tell: 'Tell a grown-up.' } }),
      aScene('hide', { ending: { mend: 'They find it.', tell: 'Tell a grown-up.' } }),
    ],
    learnt: ['Look.', 'Ask.', 'Tell.'],
    talk: ['Who could help?', 'What would you do?'],
    services: ['text-a-worry'],
    teaching: {
      aims: ['Say whom they can tell.'],
      vocabulary: [],
      followUp: ['Draw a key.'],
      curriculum: ['Health education'],
      care: 'Ask before.',
    },
    home: ['Ask about keys.'],
    topics: ['children'],
    sources: [aSource()],
    checked: 'not yet',
    ...different,
  };
}

/** A scene of a story, with enough words for two and a half minutes. */
export function aScene(id: string, different: Partial<Scene> = {}): Scene {
  const words = Array.from({ length: 88 }, () => 'Jo looks for it.').join(' ');
  return { id, title: `Scene ${id}`, words: [words], ...different };
}

/** A choice of a scene that leads to another. */
export function aChoice(to: string): NonNullable<Scene['choices']>[number] {
  return { text: `Go to ${to}.`, to, teaches: 'You can choose.' };
}

function aDrawing(): Story['people'][number]['drawn'] {
  return { skin: 'brown', hair: 'short', hairColour: 'black', top: 'blue' };
}
