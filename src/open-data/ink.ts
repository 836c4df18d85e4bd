import type { Story } from '../schemas/story.ts';

/** What a story needs to be written as Ink. */
type Told = Pick<Story, 'title' | 'scenes'>;

/**
 * A story in Ink, the language of inkle for interactive stories, so that other tools can play it:
 * a knot for each scene, a sticky choice for each choice, so that a scene can be come to again.
 */
export function inkOf({ title, scenes }: Told): string {
  const [first] = scenes;
  return [
    `# title: ${plain(title)}`,
    `-> ${knot(first?.id ?? '')}`,
    ...scenes.flatMap((scene) => ['', `=== ${knot(scene.id)} ===`, ...lines(scene)]),
    '',
  ].join('\n');
}

function lines({ title, words, choices = [], ending }: Told['scenes'][number]): string[] {
  return [
    `${plain(title)} # heading`,
    ...words.map(plain),
    ...choices.map(({ text, to }) => `+ [${plain(text)}] -> ${knot(to)}`),
    ...(ending ? [plain(ending.mend), plain(ending.tell), '-> END'] : []),
  ];
}

/** Ink takes letters, digits and underscores for a name. */
function knot(id: string): string {
  return `scene_${id.replaceAll('-', '_')}`;
}

/** Words as Ink prints them: on one line, each sign that it would take for a command behind a backslash. */
function plain(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}[\]|#~<>/*]/g, '\\$&')
    .replace(/^(?:[-=+]|(?:VAR|LIST|CONST|EXTERNAL|INCLUDE|TODO|function)\b)/, '\\$&');
}
