import { format, resolveConfig } from 'prettier';

/** A text in the one format of this project, so that a file made here needs no second hand. */
export async function formatted(text: string, path: string): Promise<string> {
  const config = await resolveConfig(path);
  // The plugins are for components and styles, and take a second to load.
  return format(text, { ...config, plugins: [], filepath: path });
}
