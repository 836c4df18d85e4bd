/** A field of the form that fills in a card. */
export interface CardField {
  /** Which lines of the card it fills. */
  id: string;
  label: string;
  hint?: string;
  /** The most letters that fit. */
  most: number;
  /** Whether it takes several lines. */
  isLong?: true;
}
