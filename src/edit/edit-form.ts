import type { Answer, Content, Question } from './desk-worker.ts';
import type { Desk, Draft, Opened, Trial } from './desk.ts';
import { FieldControls, make } from './field-controls.ts';
import { type Job, jobs } from './jobs.ts';
import { showTrial } from './show-trial.ts';

type Kinds = ReturnType<Desk['kinds']>;
type Folder = Kinds[number]['folder'];

/** Milliseconds of quiet after a key before the check runs. */
const quiet = 400;

/**
 * `<edit-form data-content data-repository data-email data-save>`: asks what to do, shows the fields
 * of the records it is about, holds them against the check while they are typed, and leads to where
 * the change is proposed. Nothing is kept: what is not proposed is gone with the page.
 */
class EditForm extends HTMLElement {
  private worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  private waiting = new Map<
    number,
    { resolve: (answer: never) => void; reject: (why: Error) => void }
  >();
  private drafts: (Draft & { element: HTMLElement })[] = [];
  private kinds: Kinds = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round = 0;
  private why = '';

  connectedCallback() {
    document.getElementById('without-script')?.remove();
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.answer as never);
    });
    addEventListener('beforeunload', (event) => {
      if (this.drafts.length > 0) event.preventDefault();
    });
    void this.begin().catch((error: unknown) => {
      this.say(
        `The form could not be opened (${(error as Error).message}). Try again, or write files instead.`,
      );
    });
  }

  disconnectedCallback() {
    this.worker.terminate();
  }

  private ask<Name extends 'records' | 'open' | 'blank' | 'try'>(
    name: Name,
    ...given: Parameters<Desk[Name]>
  ): Promise<ReturnType<Desk[Name]>> {
    return this.send(name, given);
  }

  private send<Said>(ask: Question['ask'], given: unknown[]): Promise<Said> {
    const id = ++this.round;
    return new Promise<Said>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, ask, with: given } satisfies Question);
    });
  }

  private say(words: string) {
    const status = document.getElementById('edit-status');
    if (status) status.textContent = words;
  }

  private room(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`The page of the form has no part ${name}.`);
    return part;
  }

  private async begin() {
    this.say('Loading the words and facts of this site …');
    const response = await fetch(this.dataset['content'] ?? '');
    const content = (await response.json()) as Content;
    this.kinds = await this.send<Kinds>('begin', [
      { ...content, repository: this.dataset['repository'] },
    ]);
    this.say('');
    this.hidden = false;
    const why = this.room('why') as HTMLTextAreaElement;
    why.addEventListener('input', () => {
      this.why = why.value.trim();
      this.changed();
    });
    this.room('jobs').replaceChildren(
      make('legend', {}, 'What do you want to do?'),
      ...jobs.map((job) => {
        const radio = make('input', { type: 'radio', name: 'job', id: `job-${job.id}` });
        radio.addEventListener('change', () => void this.choose(job));
        return make(
          'div',
          { class: 'tick' },
          radio,
          make('label', { for: `job-${job.id}` }, job.says),
        );
      }),
    );
    await this.openNamed();
  }

  /** "Change this fact" on a page names its record behind the # of the address. */
  private async openNamed() {
    const file = decodeURIComponent(location.hash.slice(1));
    if (file === '') return;
    const [job] = jobs;
    this.querySelector<HTMLInputElement>('#job-change')?.click();
    await this.ask('open', file).then(
      (opened) => this.show(job, opened),
      () => undefined,
    );
  }

  private async choose(job: Job) {
    this.clear();
    const chooser = this.room('choose');
    chooser.replaceChildren();
    if (job.folder !== undefined) {
      if (job.changes) await this.chooseRecord(job, job.folder);
      else this.show(job, await this.ask('blank', job.folder));
      return;
    }
    const kinds = this.kinds.filter(({ canAdd }) => job.changes || canAdd);
    const select = selectOf(
      'What is it about?',
      kinds.map(({ folder, title }) => [folder, title]),
    );
    const holds = make('p', { class: 'hint' });
    const record = make('div', { 'data-part': 'record' });
    chooser.append(select.label, select.control, holds, record);
    select.control.addEventListener('change', () => {
      const kind = kinds.find(({ folder }) => folder === select.control.value);
      this.clear();
      record.replaceChildren();
      holds.textContent = kind?.holds ?? '';
      if (!kind) return;
      void (job.changes
        ? this.chooseRecord(job, kind.folder, record)
        : this.ask('blank', kind.folder).then((opened) => this.show(job, opened)));
    });
  }

  private async chooseRecord(job: Job, folder: Folder, into = this.room('choose')) {
    const records = await this.ask('records', folder);
    const select = selectOf(
      'Which one?',
      records.map(({ file, title }) => [file, title]),
    );
    select.control.addEventListener('change', () => {
      this.clear();
      if (select.control.value === '') return;
      void this.ask('open', select.control.value).then((opened) => this.show(job, opened));
    });
    into.append(select.label, select.control);
  }

  private clear() {
    this.drafts = [];
    this.room('records').replaceChildren();
    this.room('trial').replaceChildren();
    this.room('propose').hidden = true;
  }

  private show(job: Job | undefined, opened: Opened) {
    const draft: Draft & { element: HTMLElement } = {
      ...opened,
      element: make('section', { 'aria-label': opened.title }, make('h2', {}, opened.title)),
    };
    if (job?.id === 'confirm') this.showConfirmation(draft, opened);
    const changed = () => this.changed();
    const controls = new FieldControls(draft.facts, opened, changed);
    const fields = opened.fields.filter(({ name }) => job?.fields?.includes(name) ?? true);
    draft.element.append(make('p', { class: 'fault', 'data-rest': true }), controls.group(fields));
    if (opened.hasWords && job?.fields === undefined) draft.element.append(wordsOf(draft, changed));
    if (job?.several) draft.element.append(this.another(job, draft));
    this.drafts.push(draft);
    this.room('records').append(draft.element);
    this.room('propose').hidden = false;
    draft.element.querySelector<HTMLElement>('input, select, textarea')?.focus();
    this.changed();
  }

  /** Only who has asked can confirm: what to ask stands above the two fields. */
  private showConfirmation(
    draft: Draft & { element: HTMLElement },
    { toConfirm, checked }: Opened,
  ) {
    draft.facts['checked'] = {};
    draft.element.append(
      make('p', {}, `${checked} Did you ask the owner about all of this, and is it right?`),
      make('ul', {}, ...toConfirm.map((fact) => make('li', {}, fact))),
      make(
        'p',
        {},
        'If something is wrong, change it instead. Then say when you asked, and which team you are.',
      ),
    );
  }

  /** One record more of the same kind, with the same place, people and source. */
  private another(job: Job, { folder, facts }: Draft): HTMLElement {
    const add = make('button', { type: 'button' }, 'Add another like this');
    add.addEventListener('click', () => {
      void this.ask('blank', folder).then((blank) => {
        const same = { ...structuredClone(facts), date: undefined };
        this.show(job, {
          ...blank,
          title: `Another ${String(this.drafts.length + 1)}`,
          facts: same,
        });
      });
    });
    return add;
  }

  private changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.try(), quiet);
  }

  private async try() {
    this.say('Checking …');
    const drafts = this.drafts.map(({ folder, file, facts, words }) => ({
      folder,
      file,
      facts,
      words,
    }));
    const asked = this.drafts;
    const trial: Trial = await this.ask('try', structuredClone(drafts), this.why);
    if (asked !== this.drafts && this.drafts.length === 0) return;
    const elements = this.drafts.map(({ element }) => element);
    this.say(showTrial(trial, elements, this.room('trial')));
    this.showProposal(trial);
  }

  private showProposal({ proposal, faults }: Trial) {
    const part = this.room('ways');
    part.replaceChildren();
    if (!proposal || faults.length > 0) return;
    if (this.why.length < 3) {
      part.append(make('p', {}, 'Say why, and who told you: then it can be proposed.'));
      return;
    }
    part.append(...waysToPropose(proposal, this.dataset, (words) => this.say(words)));
  }
}

function selectOf(label: string, options: readonly (readonly [string, string])[]) {
  const id = `choose-${label.length.toString()}`;
  const control = make(
    'select',
    { id },
    new Option('', ''),
    ...options.map(([value, text]) => new Option(text, value)),
  );
  return { label: make('label', { for: id }, label), control };
}

function wordsOf(draft: Draft, changed: () => void): HTMLElement {
  const area = make('textarea', {
    id: `words-${draft.folder}`,
    rows: '14',
    'aria-describedby': 'words-hint',
  });
  area.value = draft.words;
  area.addEventListener('input', () => {
    draft.words = area.value;
    changed();
  });
  return make(
    'div',
    { class: 'field', 'data-path': 'The text' },
    make('label', { for: area.id }, 'Words of the page'),
    make(
      'p',
      { class: 'hint', id: 'words-hint' },
      'An empty line between paragraphs; ## before a heading; a dash before each item of a list.',
    ),
    make('p', { class: 'fault' }),
    area,
  );
}

/** The buttons that lead on: an issue form, the mailbox, or the file itself on this computer. */
function waysToPropose(
  { text, files, address, isFilled }: NonNullable<Trial['proposal']>,
  { email, save }: DOMStringMap,
  say: (words: string) => void,
): HTMLElement[] {
  const copy = make('button', { type: 'button' }, 'Copy the change');
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('Your browser did not allow it. Select the text of the change, and copy it.'),
    );
  });
  const whole = make(
    'details',
    {},
    make('summary', {}, 'The change as text'),
    make('pre', { tabindex: '0' }, text),
  );
  if (save !== undefined) {
    const button = make('button', { type: 'button', class: 'main' }, 'Write it into the file');
    button.addEventListener('click', () => {
      void fetch(save, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: text,
      })
        .then(async (response) =>
          say(response.ok ? `Written: ${files.join(', ')}.` : await response.text()),
        )
        .catch(() => say('It could not be written: is npm run edit still running?'));
    });
    return [button, whole];
  }
  const subject = encodeURIComponent(`Change: ${files.slice(0, 3).join(', ')}`);
  const mail = `mailto:${email ?? ''}?subject=${subject}&body=${encodeURIComponent(text)}`;
  const link = (words: string, href: string, isMain = false) =>
    make(
      'a',
      { href, class: isMain ? 'main' : undefined, target: '_blank', rel: 'noreferrer' },
      words,
    );
  return [
    ...(address !== undefined && isFilled
      ? [link('Propose this change on GitHub', address, true)]
      : []),
    ...(address !== undefined && !isFilled
      ? [
          make(
            'p',
            {},
            'The change is too long for one press. First copy it; then open the form and paste it where it says “The change”.',
          ),
          copy,
          link('Open the form on GitHub', address, true),
        ]
      : []),
    ...(email === undefined
      ? []
      : mail.length < 1900
        ? [link('Send it by e-mail instead', mail)]
        : [
            copy,
            link('Write an e-mail, and paste the change', `mailto:${email}?subject=${subject}`),
          ]),
    whole,
  ];
}

if (!customElements.get('edit-form')) customElements.define('edit-form', EditForm);
