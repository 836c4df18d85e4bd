import type { Story } from '../schemas/story.ts';

/** The parts of a story that are written in Ink. */
type InkStory = Pick<Story, 'title' | 'scenes'>;

/**
 * A story in Ink, the language of inkle for interactive stories, so that other tools can play it:
 * a knot for each scene, and sticky choices, so that a scene can be reached again.
 */
export function inkOf({ title, scenes }: InkStory): string {
  const [first] = scenes;
  return [
    `# title: ${plain(title)}`,
    `-> ${knot(first?.id ?? '')}`,
    ...scenes.flatMap((scene) => ['', `=== ${knot(scene.id)} ===`, ...lines(scene)]),
    '',
  ].join('\n');
}

function lines({ title, words, choices = [], ending }: InkStory['scenes'][number]): string[] {
  return [
    `${plain(title)} # heading`,
    ...words.map(plain),
    ...choices.map(({ text, to }) => `+ [${plain(text)}] -> ${knot(to)}`),
    ...(ending ? [plain(ending.mend), plain(ending.tell), '-> END'] : []),
  ];
}

/** The name of a scene in Ink, which allows letters, digits and underscores. */
function knot(id: string): string {
  return `scene_${id.replaceAll('-', '_')}`;
}

/** A text on one line, with a backslash before each character that is a command in Ink. */
function plain(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}[\]|#~<>/*]/g, '\\$&')
    .replace(/^(?:[-=+]|(?:VAR|LIST|CONST|EXTERNAL|INCLUDE|TODO|function)\b)/, '\\$&');
}
