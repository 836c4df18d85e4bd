/** A field of the form that fills in a card. */
export interface CardField {
  /** Which lines of the card it fills. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** The most characters that fit, if the card cannot grow. */
  most?: number;
  /** How many lines it takes, if several. */
  lines?: number | undefined;
}

/** Boxes to tick, and the test that is worked out from them. */
export interface CardChoices {
  question: string;
  options: readonly { id: string; text: string }[];
  test?: { any: readonly (readonly string[])[]; met: string; notMet: string } | undefined;
}
