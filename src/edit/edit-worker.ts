import { dateInLondon } from '../domain/date.ts';
import { Editor } from './editor.ts';

/** What the page sends first: the content, and where changes are proposed. */
export interface SiteContent {
  files: Record<string, string>;
  others: string[];
  repository?: string | undefined;
}

/** A call of a method of the editor, or the content to begin with. */
export type WorkerRequest = { id: number } & (
  { method: Exclude<keyof Editor, 'constructor'>; args: unknown[] } | { content: SiteContent }
);

export type WorkerResponse = { id: number } & ({ result: unknown } | { error: string });

let editor: Editor | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void respond(data).then((response) => {
    postMessage(response);
  });
});

async function respond(request: WorkerRequest): Promise<WorkerResponse> {
  const { id } = request;
  try {
    if ('content' in request) {
      const { files, others, repository } = request.content;
      // eslint-disable-next-line no-restricted-syntax -- the build may be days old, so this uses the device's date
      editor = new Editor(files, others, dateInLondon(Date.now()), repository);
      return { id, result: editor.kinds() };
    }
    if (!editor) throw new Error('The content has not been loaded.');
    const result: unknown = await (editor[request.method] as (...args: unknown[]) => unknown).apply(
      editor,
      request.args,
    );
    return { id, result };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
