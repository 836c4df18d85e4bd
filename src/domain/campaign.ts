import type { Campaign } from '../schemas/campaign.ts';
import { type CalendarDate, isDated, withoutAbout } from './date.ts';

/** The state of a campaign on a day. `past` and `unknown` campaigns stay off the home page. */
type CampaignState = 'upcoming' | 'running' | 'past' | 'unknown';

/**
 * The state of a campaign on a day. One without an end that began in an earlier year is `unknown`:
 * nobody has said that it still runs.
 */
export function campaignState(
  campaign: Pick<Campaign, 'starts' | 'ends'>,
  today: CalendarDate,
): CampaignState {
  const starts = known(campaign.starts);
  const ends = known(campaign.ends);
  if (starts !== undefined && starts > today.slice(0, starts.length)) return 'upcoming';
  if (ends !== undefined) return ends < today.slice(0, ends.length) ? 'past' : 'running';
  if (starts === undefined) return 'unknown';
  return starts.slice(0, 4) === today.slice(0, 4) ? 'running' : 'unknown';
}

function known(date: string | undefined): string | undefined {
  return isDated(date) ? withoutAbout(date) : undefined;
}
