import { type CalendarDate, monthsAfter, formatSourceDate } from '../domain/date.ts';
import { nextMeeting } from '../domain/meeting.ts';
import { orderStatus } from '../domain/order.ts';
import { isInForce } from '../domain/plan.ts';
import type { Site } from '../schemas/site.ts';
import type { ContentRecord, Folder, ValueOf } from './register.ts';

/** A fact that the site could show and that nobody has given. */
export interface Gap {
  /** What is not known, as a sentence. */
  says: string;
  /** Where it is written when it is known, from the content folder on. */
  write: string;
}

/** How many months of bank holidays are enough: the next list is published long before. */
const monthsOfHolidays = 6;

/**
 * The facts that the owner has to give before the site is complete, the most urgent first. Pages
 * can be shown without them, so none stops a build.
 */
export function gapsOf(
  records: readonly ContentRecord[],
  site: Pick<Site, 'email' | 'phone' | 'bankHolidays'>,
  today: CalendarDate,
): Gap[] {
  const all = <Name extends Folder>(folder: Name) =>
    records.filter((one) => one.folder === folder).map(({ value }) => value as ValueOf<Name>);
  /** A section that a partnership leaves out has no gaps. */
  const has = (page: string) => records.some(({ folder, id }) => folder === 'pages' && id === page);
  const gaps: (Gap | false)[] = [
    ...disputedNumbers(all('services')),
    site.email === 'unknown' && {
      says: 'The mailbox of the partnership is not known, so nobody can tell it of a mistake.',
      write: 'site.yaml: email',
    },
    unknownPlaces(all('places')),
    site.phone === 'unknown' && {
      says: 'The phone number of the partnership is not known.',
      write: 'site.yaml: phone',
    },
    has('keep-safe-venues') &&
      !all('keep-safe-venues').some(({ left }) => left === undefined || left > today) && {
        says: 'No Keep Safe venue is known.',
        write: 'keep-safe-venues/',
      },
    has('meetings') &&
      nextMeeting(all('meetings'), { date: today }) === undefined && {
        says: 'The next local community meeting is not known.',
        write: 'meetings/',
      },
    has('crucial-crew') &&
      !all('crucial-crew').some(({ sessions = [] }) =>
        sessions.some(({ date }) => date >= today),
      ) && {
        says: 'The dates of the next Crucial Crew are not known.',
        write: 'crucial-crew/',
      },
    has('priorities') &&
      !all('plans').some((plan) => isInForce(plan, today)) && {
        says: 'The plan and the priorities of this year are not known.',
        write: 'plans/ and priorities/',
      },
    formsBehindHomePages(all('services')),
    ...all('orders').map((order) => endedOrder(order, today)),
    holidaysRunOut(site, today),
  ];
  return gaps.filter((gap) => gap !== false);
}

/** A wrong number can hurt whoever rings it. */
function disputedNumbers(services: readonly ValueOf<'services'>[]): Gap[] {
  return services.flatMap(({ name, phones = [] }) =>
    phones.flatMap(({ number, disputed }) =>
      disputed === undefined
        ? []
        : { says: `Ring ${number} first: ${name}. ${disputed}`, write: 'services/: phones' },
    ),
  );
}

function unknownPlaces(places: readonly ValueOf<'places'>[]): Gap | false {
  const names = places.filter(({ state }) => state.is === 'unknown').map(({ name }) => name);
  return (
    names.length > 0 && {
      says: `Nobody has said whether ${names.length === 1 ? 'this place is' : 'these places are'} open to the public: ${names.join('; ')}.`,
      write: 'places/: state',
    }
  );
}

/** Whoever follows such a link has to look for the form on somebody else's site. */
function formsBehindHomePages(services: readonly ValueOf<'services'>[]): Gap | false {
  const names = services
    .filter(({ online = [] }) =>
      online.some(({ type, url }) => type === 'form' && new URL(url).pathname === '/'),
    )
    .map(({ name }) => name);
  return (
    names.length > 0 && {
      says: `We know the home page but not the form of: ${names.join('; ')}.`,
      write: 'services/: online, url',
    }
  );
}

function endedOrder(order: ValueOf<'orders'>, today: CalendarDate): Gap | false {
  const status = orderStatus(order, today);
  return (
    status.is === 'term passed' && {
      says: `The printed term of the ${order.title} ended: ${formatSourceDate(status.on) ?? ''}. Whether it was renewed is not known.`,
      write: 'orders/: termEnds or ended',
    }
  );
}

function holidaysRunOut({ bankHolidays }: Pick<Site, 'bankHolidays'>, today: CalendarDate) {
  const dates = bankHolidays === 'unknown' ? [] : bankHolidays.dates;
  const last = dates
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return (
    (last === undefined || last < monthsAfter(today, monthsOfHolidays)) && {
      says:
        last === undefined
          ? 'The bank holidays are not known.'
          : `The list of bank holidays ends: ${formatSourceDate(last) ?? ''}.`,
      write: 'site.yaml: bankHolidays',
    }
  );
}
