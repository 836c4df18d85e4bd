/** Bits for each word, and how many of them it sets: one false positive in 120 words. */
const bits = { each: 10, set: 7 };

/** The least size in bytes: a smaller filter would have more false positives. */
const least = 32;

/** Packs a set of words into a Bloom filter, in base64. */
export function makeBloomFilter(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.max(least, Math.ceil((words.length * bits.each) / 8)));
  for (const bit of words.flatMap((word) => bitsOf(word, bytes.length))) {
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return btoa(String.fromCharCode(...bytes));
}

/** Reads a Bloom filter: the result tells whether a word is in it. */
export function readBloomFilter(packed: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return (word) =>
    bytes.length > 0 &&
    bitsOf(word, bytes.length).every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
}

/** The bits of a word, from two hashes. */
function bitsOf(word: string, bytes: number): number[] {
  let [one, two] = [0x811c9dc5, 0];
  for (let at = 0; at < word.length; at++) {
    one = Math.imul(one ^ word.charCodeAt(at), 0x01000193);
    two = Math.imul(two + word.charCodeAt(at), 0x9e3779b1) ^ (two >>> 15);
  }
  return Array.from(
    { length: bits.set },
    (_, at) => ((one >>> 0) + at * (two >>> 0)) % (8 * bytes),
  );
}
