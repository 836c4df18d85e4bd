import { describe } from 'vitest';
import { testSlips } from '../../../support/slips.ts';

const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';
const library = 'places/oldminster-library.yaml';

describe('a day that does not exist, or is written another way', () => {
  testSlips(String.raw`
    ${meeting} | date: 2026-12-08 | date: 2026-02-30 | noSuchDay | date | 2026-02-30
    ${meeting} | date: 2026-12-08 | date: '2026-02-30' | noSuchDay | date | 2026-02-30
    ${meeting} | date: 2026-12-08 | date: 2027-02-29 | noSuchDay
    ${meeting} | date: 2026-12-08 | date: 2028-02-29\nsequence: 1 | none
    ${meeting} | date: 2026-12-08 | date: 08/12/2026 | mustBeDate | date | 08/12/2026
    ${meeting} | date: 2026-11-18 | date: 2026-02-30 | sourceDateShape | sources[1].date | 2026-02-30
    services/noise-nuisance.mdx | on: 2025-06-02 | on: 2062-06-02 | confirmedInFuture | checked.on | 2062-06-02
  `);
});

describe('an end before its start', () => {
  testSlips(String.raw`
    ${meeting} | ends: '20:00' | ends: '18:00' | notAfterStart | ends | 18:00
    plans/2026-27.yaml | ends: 2027-03-31 | ends: 2026-03-31 | notAfterStart | ends | 2026-03-31
    campaigns/ask-twice.mdx | ends: 2027-02-14 | ends: 2027-01 | beforeStart | ends | 2027-01
    crucial-crew/2027.mdx |     ends: '15:00' |     ends: '12:45' | notAfterStart | sessions[3].ends | 12:45
    crucial-crew/2027.mdx | closes: 2027-02-12 | closes: 2027-01-10 | bookingBeforeOpening | booking.closes | 2027-01-10
    keep-safe-venues/harbour-leisure-centre.mdx | left: 2026-09-30 | left: 2025-03-31 | leftBeforeJoining | left
    ${library} | closes: '17:30' | closes: '08:30' | implausibleClosing | hours.periods[1].closes
    ${library} | closes: '17:30' | closes: '05:00' | implausibleClosing | hours.periods[1].closes
    ${library} | closes: '17:30' | closes: '08:45' | implausibleClosing | hours.periods[1].closes
    ${library} | closes: '17:30' | closes: '02:00' | none
    ${library} | closes: '17:30' | closes: '00:00' | none
    ${library} | closes: '17:30' | closes: '24:00' | none
  `);
});
