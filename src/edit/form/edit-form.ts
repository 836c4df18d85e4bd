import { askWhich } from './ask-which.ts';
import { DeskConnection, type Kinds } from './desk-connection.ts';
import type { Content } from '../desk-worker.ts';
import type { Trial } from '../trial.ts';
import type { Opened } from '../empty-form.ts';
import { type Job, jobs } from './jobs.ts';
import { make } from './make.ts';
import { showTrial } from './show-trial.ts';
import { type ShownDraft, shownDraft } from './shown-draft.ts';
import { waysToPropose } from './ways-to-propose.ts';

/** Milliseconds of quiet after a key before the check runs. */
const quiet = 400;

/**
 * `<edit-form data-content data-repository data-email data-save>`: asks what to do, shows the fields
 * of the records it is about, holds them against the check while they are typed, and leads to where
 * the change is proposed. Nothing is kept: what is not proposed is gone with the page.
 */
class EditForm extends HTMLElement {
  private desk = new DeskConnection();
  private drafts: ShownDraft[] = [];
  private kinds: Kinds = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private why = '';

  connectedCallback() {
    document.getElementById('without-script')?.remove();
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
    this.desk.close();
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
    this.kinds = await this.desk.begin({ ...content, repository: this.dataset['repository'] });
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
    await this.desk.ask('open', file).then(
      (opened) => {
        this.room('choose').replaceChildren();
        this.show(job, opened);
      },
      () => undefined,
    );
  }

  private async choose(job: Job) {
    this.clear();
    await askWhich(job, {
      desk: this.desk,
      kinds: this.kinds,
      room: this.room('choose'),
      clear: () => this.clear(),
      show: (opened) => this.show(job, opened),
    });
  }

  private clear() {
    this.drafts = [];
    this.room('records').replaceChildren();
    this.room('trial').replaceChildren();
    this.room('propose').hidden = true;
  }

  private show(job: Job | undefined, opened: Opened) {
    const draft = shownDraft(job, opened, {
      desk: this.desk,
      count: () => this.drafts.length + 1,
      changed: () => this.changed(),
      another: (next) => this.show(job, next),
    });
    this.drafts.push(draft);
    this.room('records').append(draft.element);
    this.room('propose').hidden = false;
    draft.element.querySelector<HTMLElement>('input, select, textarea')?.focus();
    this.changed();
  }

  private changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.try(), quiet);
  }

  private async try() {
    this.say('Checking …');
    const drafts = this.drafts.map(({ folder, file, facts, words, given }) => ({
      folder,
      file,
      facts,
      words,
      given,
    }));
    const asked = this.drafts;
    const trial: Trial = await this.desk.ask('try', structuredClone(drafts), this.why);
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
    const given = this.drafts.flatMap(({ chosen }) => chosen ?? []);
    part.append(...waysToPropose(proposal, this.dataset, given, (words) => this.say(words)));
  }
}

if (!customElements.get('edit-form')) customElements.define('edit-form', EditForm);
