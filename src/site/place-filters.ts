/** What the list of places may be narrowed to, each a page of its own so that it works without script. */
export const placeFilters = {
  'step-free': 'Step-free places',
  'hearing-loop': 'Places with a hearing loop',
  confirmed: 'Places that are confirmed',
} as const;

export type PlaceFilter = keyof typeof placeFilters;
