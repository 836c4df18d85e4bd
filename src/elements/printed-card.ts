import { wordsThatFit } from '../domain/printed-card.ts';

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
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.onClear(), {
      signal,
    });
    // A page brought back by Back must not show what was typed.
    addEventListener('pagehide', () => this.clear(), { signal });
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private onInput(event: Event) {
    this.say('');
    this.write(event.target as HTMLInputElement | HTMLTextAreaElement);
  }

  private onSubmit(event: SubmitEvent) {
    event.preventDefault();
    print();
  }

  private onClear() {
    this.clear();
    this.say('Cleared.');
    this.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  private clear() {
    this.querySelector('form')?.reset();
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-fills]')) this.write(field);
  }

  /** Shows the words of a field on the card, in the place of its empty lines. */
  private write(field: HTMLInputElement | HTMLTextAreaElement) {
    const lines = this.querySelector<HTMLElement>(`[data-lines="${field.dataset['fills'] ?? ''}"]`);
    const words = lines?.querySelector<HTMLElement>('[data-words]');
    if (!lines || !words) return;
    const rules = lines.querySelectorAll<HTMLElement>('i');
    words.textContent = wordsThatFit(field.value, rules.length);
    for (const rule of rules) rule.hidden = words.textContent !== '';
  }

  private say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

if (!customElements.get('printed-card')) {
  customElements.define('printed-card', PrintedCard);
}
