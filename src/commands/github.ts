/** One comment or issue as GitHub answers; only what is used here. */
interface Answer {
  id: number;
  number?: number;
  body?: string | null;
  user?: { login?: string } | null;
  pull_request?: object;
}

/** Who writes with the token of a workflow. Only what it wrote is ever rewritten. */
const author = 'github-actions[bot]';

/** A repository on GitHub, as a workflow reaches it: by what GitHub puts into the environment. */
export class GitHub {
  readonly #api: string;
  readonly #token: string;

  /** Takes GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN. Throws when one is missing. */
  constructor(environment: Readonly<Record<string, string | undefined>>) {
    const of = (name: string) => {
      const value = environment[name];
      if (!value) throw new Error(`${name} is not set. This command is for a workflow on GitHub.`);
      return value;
    };
    const host = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    this.#api = `${host}/repos/${of('GITHUB_REPOSITORY')}`;
    this.#token = of('GITHUB_TOKEN');
  }

  /** The newest commit of a pull request that is open; `undefined` if it is closed. */
  async headOf(pull: number): Promise<string | undefined> {
    const { state, head } = (await this.#ask('GET', `/pulls/${String(pull)}`)) as {
      state: string;
      head: { sha: string };
    };
    return state === 'open' ? head.sha : undefined;
  }

  /** Writes our comment on a pull request, or writes it anew where there is one with the mark. */
  async keepComment(pull: number, mark: string, body: string): Promise<void> {
    const comments = await this.#all(`/issues/${String(pull)}/comments`);
    const ours = oursAmong(comments, mark)?.id;
    if (ours === undefined) await this.#ask('POST', `/issues/${String(pull)}/comments`, { body });
    else await this.#ask('PATCH', `/issues/comments/${String(ours)}`, { body });
  }

  /** Writes our issue, or writes it anew where an open one has the mark. None is ever closed. */
  async keepIssue(title: string, mark: string, body: string): Promise<void> {
    const issues = await this.#all('/issues', 'state=open');
    const ours = oursAmong(
      issues.filter((issue) => issue.pull_request === undefined),
      mark,
    )?.number;
    if (ours === undefined) await this.#ask('POST', '/issues', { title, body });
    else await this.#ask('PATCH', `/issues/${String(ours)}`, { title, body });
  }

  async #all(path: string, query = ''): Promise<Answer[]> {
    const found: Answer[] = [];
    for (let page = 1; page <= 30; page += 1) {
      const asked = `${path}?per_page=100&page=${String(page)}&${query}`;
      const answers = (await this.#ask('GET', asked)) as Answer[];
      found.push(...answers);
      if (answers.length < 100) break;
    }
    return found;
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.#api}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${this.#token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw new Error(`GitHub answered ${String(response.status)} to ${method} ${path}.`);
    }
    return response.json();
  }
}

function oursAmong(answers: readonly Answer[], mark: string): Answer | undefined {
  return answers.find(({ user, body }) => user?.login === author && body?.startsWith(mark));
}
