/**
 * Asks once, and gives every page of a build the same answer: content does not change while a
 * site is built. While somebody edits (`npm run dev`) it does, so nothing is kept.
 */
export function oncePerBuild<Asked extends string, Answer>(
  ask: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  const answers = new Map<Asked, Promise<Answer>>();
  return (asked) => {
    if (!import.meta.env.PROD) return ask(asked);
    const answer = answers.get(asked) ?? ask(asked);
    answers.set(asked, answer);
    return answer;
  };
}
