import { type ProjectChoice, isChosen, formatProjectCount } from '../domain/project.ts';

/** `<project-finder>`: narrows the list of projects in place; nothing chosen reaches the address. */
class ProjectFinder extends HTMLElement {
  private listening = new AbortController();

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const fields = this.querySelector('fieldset');
    if (!fields) return;
    fields.hidden = false;
    fields.addEventListener('input', () => this.narrow(), { signal });
    addEventListener('pagehide', () => this.forget(), { signal });
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private get choice(): ProjectChoice {
    return {
      within: this.querySelector('select')?.value ?? '',
      words: this.querySelector('input')?.value ?? '',
    };
  }

  private forget() {
    for (const field of this.querySelectorAll<HTMLInputElement>('input, select')) field.value = '';
    this.narrow();
  }

  private narrow() {
    const choice = this.choice;
    const asked = choice.within !== '' || choice.words.trim() !== '';
    let count = 0;
    for (const group of this.querySelectorAll('details')) {
      const shown = [...group.querySelectorAll('li')].filter((item) => this.show(item, choice));
      group.hidden = shown.length === 0;
      group.open = asked;
      count += shown.length;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = asked ? `${formatProjectCount(count)} shown` : '';
  }

  private show(item: HTMLElement, choice: ProjectChoice): boolean {
    const project = {
      year: item.closest('details')?.dataset['year'] ?? '',
      served: item.dataset['served']?.split(' ') ?? [],
      words: item.textContent,
    };
    item.hidden = !isChosen(project, choice);
    return !item.hidden;
  }
}

if (!customElements.get('project-finder')) customElements.define('project-finder', ProjectFinder);
