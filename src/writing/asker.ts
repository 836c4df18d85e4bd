/** Somebody who asks questions: the terminal, or a test that has the answers ready. */
export interface Asker {
  /** Asks for words. `''` means that nothing was said, where that is allowed. */
  words: (question: WordsQuestion) => Promise<string>;
  /** Asks to choose one. */
  choose: (question: string, options: readonly Option[]) => Promise<string>;
  /** Says something that needs no answer. */
  tell: (words: string) => void;
}

export interface WordsQuestion {
  question: string;
  /** Something right to write, shown until somebody writes. */
  example?: string;
  /** What stands there already, to keep or to change. */
  initial?: string;
  /** What is wrong with an answer, in words; nothing when it is right. */
  faultOf: (typed: string) => string | undefined;
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
  /** While somebody searches, it is shown when nothing else is found. */
  isLastResort?: boolean;
}
