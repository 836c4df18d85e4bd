import type { Asker, Option } from '../../src/writing/asker.ts';
import type { Asked } from './questions-of-kinds.ts';

/** Somebody who asks and is answered from a script, in which every question is foreseen. */
export interface ScriptedAsker extends Asker {
  /** What was refused, and told, in order. */
  heard: string[];
  /** What could be chosen, by question. */
  offered: Map<string, readonly Option[]>;
  /** What of the script was not asked. */
  left: Asked[];
}

/** What ends the script of somebody who stops there. */
export const stops = 'Ctrl+C';

/** Answers questions in the order of a script; throws at a question that is not the next one. */
export function scriptedAsker(script: readonly Asked[]): ScriptedAsker {
  const left = [...script];
  const heard: string[] = [];
  const offered = new Map<string, readonly Option[]>();
  const answerTo = (question: string) => {
    const [next, answer] = left.shift() ?? ['nothing more', ''];
    if (next !== question) throw new Error(`Asked: ${question}\nForeseen: ${next}`);
    if (answer === stops) throw new Error('Stopped.');
    return answer;
  };
  return {
    heard,
    offered,
    left,
    // As in the terminal, a question stands until its answer is right.
    words: ({ question, initial, faultOf }) => {
      for (;;) {
        const answer = answerTo(question) || (initial ?? '');
        const fault = faultOf(answer);
        if (fault === undefined) return Promise.resolve(answer);
        heard.push(fault);
      }
    },
    choose: (question, options) => {
      offered.set(question, options);
      const answer = answerTo(question);
      const chosen = options.find(({ label }) => label === answer);
      if (!chosen) throw new Error(`${question}\n${answer} is none of: ${labels(options)}`);
      return Promise.resolve(chosen.value);
    },
    tell: (words) => heard.push(words),
  };
}

const labels = (options: readonly Option[]) => options.map(({ label }) => label).join(', ');
