import { testSlips } from '../../../support/slips.ts';

const guide = 'guides/anti-social-behaviour.mdx';
const noise = 'service: noise-nuisance\\n';

testSlips(String.raw`
  ${guide} | ${noise} | ${noise}    by: text\n | actionNowhere | actions[1].by | text
  ${guide} | ${noise} | ${noise}    number: At night\n | actionNowhere | actions[1].number | At night
  ${guide} | for: Noise | for: Noise at any hour | actionHours | actions[1].for | any hour
  guides/hate-crime.mdx | to: /hate-crime/reporting-centres/ | to: /hate-crime/reporting-centers/ | unknownPage
`);
