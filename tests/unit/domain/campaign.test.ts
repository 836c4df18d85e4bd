import { describe, expect, test } from 'vitest';
import { campaignState } from '../../../src/domain/campaign.ts';
import { aCampaign } from '../../support/builders.ts';

const today = '2026-11-22';

describe('campaignState', () => {
  test('a campaign whose source shows no date is neither ahead nor running', () => {
    expect(campaignState(aCampaign({ starts: 'no date shown' }), today)).toBe('unknown');
  });

  test('a campaign that starts tomorrow is upcoming', () => {
    expect(campaignState(aCampaign({ starts: '2026-11-23' }), today)).toBe('upcoming');
  });

  test('a campaign that starts today is running', () => {
    const campaign = aCampaign({ starts: '2026-11-22', ends: '2026-11-30' });
    expect(campaignState(campaign, today)).toBe('running');
  });

  test('a campaign that ends today is still running', () => {
    expect(campaignState(aCampaign({ ends: '2026-11-22' }), today)).toBe('running');
  });

  test('a campaign that ended yesterday is past', () => {
    const campaign = aCampaign({ starts: '2026-11-01', ends: '2026-11-21' });
    expect(campaignState(campaign, today)).toBe('past');
  });

  test('a campaign over the turn of the year runs on New Year’s Day', () => {
    const campaign = aCampaign({ starts: '2026-11-06', ends: '2027-01-02' });
    expect(campaignState(campaign, '2027-01-01')).toBe('running');
  });

  test('a campaign that starts this month, day not known, is running', () => {
    expect(campaignState(aCampaign({ starts: '2026-11' }), today)).toBe('running');
  });

  test('a campaign that starts next month is upcoming', () => {
    expect(campaignState(aCampaign({ starts: '2026-12' }), today)).toBe('upcoming');
  });

  test('a campaign that ended last month is past', () => {
    expect(campaignState(aCampaign({ ends: '2026-10' }), today)).toBe('past');
  });

  test('a campaign that ends this month, day not known, is running', () => {
    expect(campaignState(aCampaign({ ends: '2026-11' }), today)).toBe('running');
  });

  test('a campaign of about next year is upcoming', () => {
    expect(campaignState(aCampaign({ starts: 'about 2027' }), today)).toBe('upcoming');
  });

  test('a campaign that began about this year is running', () => {
    expect(campaignState(aCampaign({ starts: 'about 2026' }), today)).toBe('running');
  });

  test('a campaign that ended about 2021 is past', () => {
    expect(campaignState(aCampaign({ ends: 'about 2021' }), today)).toBe('past');
  });

  test('a campaign that began this year and has no end is running', () => {
    expect(campaignState(aCampaign({ starts: '2026-02' }), today)).toBe('running');
  });

  test('of a campaign that began in an earlier year and has no end, nobody knows', () => {
    expect(campaignState(aCampaign({ starts: '2025-12-31' }), '2026-01-01')).toBe('unknown');
  });

  test('of a campaign without any date, nobody knows', () => {
    expect(campaignState(aCampaign(), today)).toBe('unknown');
  });
});
