import { campaignState } from '../domain/campaign.ts';
import { today } from '../site/clock.ts';
import { getPlace } from './places.ts';
import { type RecordOf, getRecord, getRecords, getRecordsNamed } from './records.ts';
import { getEvidence } from './evidence.ts';

/** A campaign with where it stands today. */
type CampaignRecord = ReturnType<typeof toCampaign>;

/** Every campaign, latest first. */
export async function getCampaigns(): Promise<CampaignRecord[]> {
  const records = await getRecords('campaigns');
  return records
    .map(toCampaign)
    .sort((a, b) => began(b).localeCompare(began(a), 'en') || a.title.localeCompare(b.title, 'en'));
}

/** One campaign whole: who ran it, where, and what helps on the same subject. */
export async function getCampaign(id: string) {
  const record = await getRecord('campaigns', id);
  return {
    ...toCampaign(record),
    evidence: await getEvidence(record, 'campaigns'),
    guides: await getRecordsNamed('guides', record.guides),
    organisations: await getRecordsNamed('organisations', record.organisations),
    places: await Promise.all((record.places ?? []).map(getPlace)),
  };
}

function toCampaign(record: RecordOf<'campaigns'>) {
  return { ...record, state: campaignState(record, today()) };
}

function began(campaign: CampaignRecord): string {
  return (campaign.starts ?? campaign.ends ?? '').replace('about ', '');
}
