/** One kind of record, as somebody who writes one knows it. */
export interface Kind {
  /** What people type for it: `npm run new -- meeting`. */
  name: string;
  /** Other words they may type. */
  also?: readonly string[];
  title: string;
  /** What one file holds, in one or two sentences. */
  holds: string;
  file: FileNaming;
  /** Of several fields one is needed; this is the usual one. */
  usual?: string;
  /** The headings its words begin with. */
  headings?: readonly string[];
  /** Why nobody can add one: the software must know it first. */
  fixed?: string;
}

/** How the file of a record is named: the rule in words, and the name of one record. */
export interface FileNaming {
  rule: string;
  /** The fields that make the name, in the order in which `npm run new` takes them. */
  fields: readonly string[];
  nameOf: (record: Facts) => string;
}

/** The facts of a record before it is written. */
export type Facts = Readonly<Record<string, unknown>>;
