/**
 * The points that MDN's HTTP Observatory gives for what a host sends with a page, by its table of
 * scores (github.com/mdn/mdn-http-observatory, src/grader/charts.js, read on 29 November 2026).
 * The policy is that of the header and of the page together. Not asked here: cookies, CORS and the
 * lead from http to https, which are the same for every host.
 */
export function observatoryScore(headers: Readonly<Record<string, string>>, metaPolicy: string) {
  const sent = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const policy = `${sent.get('content-security-policy') ?? ''}; ${metaPolicy}`;
  const says = (name: string, right: RegExp) => right.test(sent.get(name) ?? '');
  const seconds = Number(/max-age=(\d+)/.exec(sent.get('strict-transport-security') ?? '')?.[1]);
  const framed = sent.get('content-security-policy')?.includes("frame-ancestors 'none'") ?? false;
  const penalties = [
    policy === '; ' && -25,
    /'unsafe-(?:inline|eval)'/.test(policy) && -20,
    !(seconds >= 15_768_000) && -20,
    !says('x-content-type-options', /^nosniff$/) && -5,
    !framed && !says('x-frame-options', /^(?:DENY|SAMEORIGIN)$/) && -20,
  ];
  const bonuses = [
    policy.includes("default-src 'none'") && policy.includes("form-action 'none'") && 10,
    says('referrer-policy', /^(?:no-referrer|same-origin|strict-origin)/) && 5,
    framed && 5,
    says('cross-origin-resource-policy', /^same-(?:origin|site)$/) && 10,
  ];
  const sum = (points: (number | false)[]) => points.reduce<number>((a, b) => a + Number(b), 0);
  const without = 100 + sum(penalties);
  return without < 90 ? without : without + sum(bonuses);
}
