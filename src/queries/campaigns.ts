import { campaignState } from '../domain/campaign.ts';
import { today } from '../site/clock.ts';
import { urls } from '../site/urls.ts';
import { getGuidesNamed } from './guides.ts';
import { getPlace } from './places.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { getEvidence } from './evidence.ts';

/** A campaign with its address on this site and where it stands today. */
export type CampaignRecord = ReturnType<typeof finished>;

/** Every campaign, latest first. */
export async function getCampaigns(): Promise<CampaignRecord[]> {
  const records = await getRecords('campaigns');
  return records
    .map(finished)
    .sort((a, b) => began(b).localeCompare(began(a)) || a.title.localeCompare(b.title));
}

/** One campaign whole: who ran it, where, and what helps on the same subject. */
export async function getCampaign(id: string) {
  const record = await getRecord('campaigns', id);
  const organisations = record.organisations ?? [];
  return {
    ...finished(record),
    evidence: await getEvidence(record, 'campaigns'),
    guides: await getGuidesNamed(record.guides ?? []),
    organisations: await Promise.all(organisations.map((one) => getRecord('organisations', one))),
    places: await Promise.all((record.places ?? []).map(getPlace)),
  };
}

function finished(record: Recorded<'campaigns'>) {
  return {
    ...record,
    href: urls.record('campaigns', record.id),
    state: campaignState(record, today()),
  };
}

function began(campaign: CampaignRecord): string {
  return (campaign.starts ?? campaign.ends ?? '').replace('about ', '');
}
