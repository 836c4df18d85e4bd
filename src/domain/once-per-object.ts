/** Works something out once for each object, and keeps the answer as long as the object. */
export function oncePerObject<Key extends object, Answer extends object>(
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? workOut(key);
    known.set(key, answer);
    return answer;
  };
}
