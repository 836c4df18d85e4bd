/** In the order of the week, Monday first. Apart from the schema, which would bring zod into the browser. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
