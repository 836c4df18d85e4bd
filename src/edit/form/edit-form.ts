import type { SiteContent } from '../edit-worker.ts';
import type { RecordForm } from '../record-form.ts';
import { chooseRecord } from './choose-record.ts';
import { type DraftForm, makeDraftForm } from './draft-form.ts';
import { make, makeTick } from './elements.ts';
import { type Job, changeJob, jobs } from './jobs.ts';
import { waysToPropose } from './propose.ts';
import { showCheck } from './show-check.ts';
import { type Kinds, WorkerClient } from './worker-client.ts';

/** Milliseconds after the last key before the check runs. */
const checkDelay = 400;

/**
 * `<edit-form data-content data-repository data-email data-save>`: asks what to do, shows the fields
 * of the records it is about, checks them while they are typed, and leads to where the change is
 * proposed. Nothing is stored: what is not proposed is gone with the page.
 */
class EditForm extends HTMLElement {
  private worker = new WorkerClient();
  private drafts: DraftForm[] = [];
  private kinds: Kinds = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private why = '';

  connectedCallback() {
    document.getElementById('without-script')?.remove();
    addEventListener('beforeunload', (event) => {
      if (this.drafts.length > 0) event.preventDefault();
    });
    void this.start().catch((error: unknown) => {
      this.say(
        `The form could not be opened (${(error as Error).message}). Try again, or write files instead.`,
      );
    });
  }

  disconnectedCallback() {
    this.worker.close();
  }

  /** Shows a sentence, which screen readers read out. */
  private say(sentence: string) {
    const status = document.getElementById('edit-status');
    if (status) status.textContent = sentence;
  }

  private pagePart(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`The page of the form has no part ${name}.`);
    return part;
  }

  private async start() {
    this.say('Loading the words and facts of this site …');
    const response = await fetch(this.dataset['content'] ?? '');
    const content = (await response.json()) as SiteContent;
    this.kinds = await this.worker.start({ ...content, repository: this.dataset['repository'] });
    this.say('');
    this.hidden = false;
    const why = this.pagePart('why') as HTMLTextAreaElement;
    why.addEventListener('input', () => {
      this.why = why.value.trim();
      this.checkLater();
    });
    this.pagePart('jobs').replaceChildren(
      make('legend', {}, 'What do you want to do?'),
      ...jobs.map((job) => {
        const radio = make('input', { type: 'radio', name: 'job', value: job.id });
        radio.addEventListener('change', () => void this.choose(job));
        return makeTick(radio, job.label);
      }),
    );
    await this.openFromAddress();
  }

  /** Opens the record whose file is behind the # of the address: "Change this fact" links to it. */
  private async openFromAddress() {
    const file = decodeURIComponent(location.hash.slice(1));
    if (file === '') return;
    this.querySelector<HTMLInputElement>(`[name=job][value=${changeJob.id}]`)?.click();
    await this.worker.call('openRecord', file).then(
      (form) => {
        this.pagePart('choose').replaceChildren();
        this.show(changeJob, form);
      },
      () => undefined,
    );
  }

  private async choose(job: Job) {
    this.clear();
    await chooseRecord(job, {
      worker: this.worker,
      kinds: this.kinds,
      part: this.pagePart('choose'),
      clear: () => this.clear(),
      show: (form) => this.show(job, form),
    });
  }

  private clear() {
    this.drafts = [];
    this.pagePart('records').replaceChildren();
    this.pagePart('check').replaceChildren();
    this.pagePart('propose').hidden = true;
  }

  private show(job: Job, form: RecordForm) {
    const draft = makeDraftForm(job, form, {
      worker: this.worker,
      nextNumber: () => this.drafts.length + 1,
      changed: () => this.checkLater(),
      showAnother: (next) => this.show(job, next),
    });
    this.drafts.push(draft);
    this.pagePart('records').append(draft.element);
    this.pagePart('propose').hidden = false;
    draft.element.querySelector<HTMLElement>('input, select, textarea')?.focus();
    this.checkLater();
  }

  private checkLater() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), checkDelay);
  }

  private async check() {
    this.say('Checking …');
    const drafts = this.drafts;
    const check = await this.worker.call(
      'checkDrafts',
      drafts.map(({ folder, file, facts, words, attachment }) => ({
        ...{ folder, file, facts, words },
        attachment: attachment?.file,
      })),
      this.why,
    );
    if (drafts !== this.drafts) return;
    const elements = drafts.map(({ element }) => element);
    this.say(showCheck(check, elements, this.pagePart('check')));
    const attachments = drafts.flatMap(({ attachment }) => attachment ?? []);
    this.pagePart('ways').replaceChildren(
      ...waysToPropose(check, this.why, attachments, this.dataset, (text) => this.say(text)),
    );
  }
}

if (!customElements.get('edit-form')) customElements.define('edit-form', EditForm);
