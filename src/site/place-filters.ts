/** Filters of the list of places. Each is a page, so that it works without script. */
export const placeFilters = {
  'step-free': 'Step-free places',
  'hearing-loop': 'Places with a hearing loop',
  confirmed: 'Places that are confirmed',
} as const;

export type PlaceFilter = keyof typeof placeFilters;
