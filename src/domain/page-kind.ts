/**
 * The kinds of page that search can filter by, and their weights in its results: what to do now before
 * whom to ask, and both before records of what was done.
 */
export const pageKinds = {
  Guide: { weight: 1.5 },
  Page: { weight: 1.5 },
  Order: { weight: 1 },
  Place: { weight: 1 },
  Service: { weight: 1 },
  Campaign: { weight: 0.5 },
  Meeting: { weight: 0.5 },
  Priority: { weight: 0.5 },
  Document: { weight: 0.3 },
  Figures: { weight: 0.3 },
  Project: { weight: 0.3 },
} as const satisfies Record<string, { weight: number }>;

export type PageKind = keyof typeof pageKinds;
