import { expect, test } from 'vitest';
import { campaignState } from '../../../src/domain/campaign.ts';
import { aCampaign } from '../../support/builders.ts';

const today = '2026-11-22';

test.each([
  ['whose source shows no date is', 'unknown', { starts: 'no date shown' }, today],
  ['that starts tomorrow is', 'upcoming', { starts: '2026-11-23' }, today],
  ['that starts today is', 'running', { starts: today, ends: '2026-11-30' }, today],
  ['that ends today is still', 'running', { ends: today }, today],
  ['that ended yesterday is', 'past', { starts: '2026-11-01', ends: '2026-11-21' }, today],
  ['over New Year is', 'running', { starts: '2026-11-06', ends: '2027-01-02' }, '2027-01-01'],
  ['that starts this month, day not known, is', 'running', { starts: '2026-11' }, today],
  ['that starts next month is', 'upcoming', { starts: '2026-12' }, today],
  ['that ended last month is', 'past', { ends: '2026-10' }, today],
  ['that ends this month, day not known, is', 'running', { ends: '2026-11' }, today],
  ['of about next year is', 'upcoming', { starts: 'about 2027' }, today],
  ['that began about this year is', 'running', { starts: 'about 2026' }, today],
  ['that ended about 2021 is', 'past', { ends: 'about 2021' }, today],
  ['that began this year and has no end is', 'running', { starts: '2026-02' }, today],
  ['of an earlier year without an end is', 'unknown', { starts: '2025-12-31' }, '2026-01-01'],
  ['without any date is', 'unknown', {}, today],
])('a campaign %s %s', (_, state, dates, day) => {
  expect(campaignState(aCampaign(dates), day)).toBe(state);
});
