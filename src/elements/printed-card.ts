import { meetsTest, wordsThatFit } from '../domain/printed-card.ts';

/**
 * `<printed-card>`: writes what is typed onto the card below, prints it, and forgets it.
 * Nothing is sent or kept. Without script the card prints with empty lines.
 */
class PrintedCard extends HTMLElement {
  private listening = new AbortController();

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const form = this.querySelector('form');
    if (!form) return;
    // Some browsers fill in again what was typed before.
    this.clear();
    form.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) {
      part.hidden = true;
    }
    form.addEventListener('input', (event) => this.onInput(event), { signal });
    form.addEventListener('submit', (event) => this.onSubmit(event), { signal });
    const on = (button: string, act: () => void) =>
      this.querySelector(button)?.addEventListener('click', act, { signal });
    on('[data-clear]', () => this.onClear());
    on('[data-save]', () => this.save());
    // A page brought back by Back must not show what was typed.
    addEventListener('pagehide', () => this.clear(), { signal });
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private onInput(event: Event) {
    this.say('');
    this.write(event.target as HTMLInputElement | HTMLTextAreaElement);
    this.showOutcome();
  }

  private onSubmit(event: SubmitEvent) {
    event.preventDefault();
    print();
  }

  private onClear() {
    this.clear();
    this.say(this.dataset['cleared']);
    this.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  private clear() {
    this.querySelector('form')?.reset();
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-fills]')) this.write(field);
    this.showOutcome();
  }

  /** The paper as a text file, made on the device. */
  private save() {
    const words = this.querySelector<HTMLElement>('#paper')?.innerText ?? '';
    const file = URL.createObjectURL(new Blob([words], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = file;
    link.download = this.querySelector<HTMLElement>('[data-save]')?.dataset['save'] ?? '';
    link.click();
    URL.revokeObjectURL(file);
  }

  /** Says whether what is ticked meets the test, once something is. */
  private showOutcome() {
    const outcome = this.querySelector<HTMLElement>('[data-any]');
    if (!outcome) return;
    const { any = '[]', met = '', notMet = '' } = outcome.dataset;
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')];
    const ticked = new Set(boxes.map((box) => box.dataset['fills'] ?? ''));
    const says = meetsTest(JSON.parse(any) as string[][], ticked) ? met : notMet;
    outcome.textContent = ticked.size === 0 ? '' : says;
  }

  /** Shows the words of a field on the card, in the place of its empty lines. */
  private write(field: HTMLInputElement | HTMLTextAreaElement) {
    const box = this.querySelector(`[data-box="${field.dataset['fills'] ?? ''}"]`);
    if (box) box.textContent = (field as HTMLInputElement).checked ? 'x' : '';
    const lines = this.querySelector<HTMLElement>(`[data-lines="${field.dataset['fills'] ?? ''}"]`);
    const words = lines?.querySelector<HTMLElement>('[data-words]');
    if (!lines || !words) return;
    const rules = lines.querySelectorAll<HTMLElement>('i');
    words.textContent = wordsThatFit(field.value, rules.length);
    for (const rule of rules) rule.hidden = words.textContent !== '';
  }

  private say(words = '') {
    const status = this.querySelector('[data-said]');
    if (status) status.textContent = words;
  }
}

if (!customElements.get('printed-card')) customElements.define('printed-card', PrintedCard);
