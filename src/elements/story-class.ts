import { type Votes, winningChoice, formatVote, changeVotes } from '../domain/class-vote.ts';
import { onSceneChange, sceneShown } from './story-scene.ts';

/**
 * `<story-class>`: a story for a whole class on a board. It shows nothing but the story, and counts
 * hands for each choice, by number keys or buttons. The keys work only while this is on. The counts
 * are gone with the scene.
 */
class StoryClass extends HTMLElement {
  private listening = new AbortController();
  private hands: Votes = [];
  private last: number[] = [];
  private panel: HTMLElement | undefined;

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.button?.addEventListener('click', () => this.toggle(), { signal });
    onSceneChange(() => this.draw(), signal);
    addEventListener('keydown', (event) => this.onKey(event), { signal });
  }

  disconnectedCallback() {
    this.panel?.remove();
    this.listening.abort();
  }

  private get button() {
    return this.querySelector('button');
  }

  private get player() {
    return this.closest<HTMLElement>('story-player');
  }

  private get isOn() {
    return this.player?.hasAttribute('data-class') ?? false;
  }

  private get choices() {
    const scene = this.player && sceneShown(this.player);
    return [...(scene?.querySelectorAll<HTMLAnchorElement>('.choices a') ?? [])];
  }

  private toggle() {
    const on = this.player?.toggleAttribute('data-class') ?? false;
    this.button?.setAttribute('aria-pressed', String(on));
    this.draw();
  }

  private onKey(event: KeyboardEvent) {
    if (!this.isOn || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = Number(event.key) - 1;
    if (event.key === 'Backspace') this.takeBack();
    else if (choice >= 0 && choice < this.hands.length) this.raise(choice);
    else return;
    event.preventDefault();
  }

  private raise(choice: number) {
    this.last.push(choice);
    this.hands = changeVotes(this.hands, choice, 1);
    this.count();
  }

  private takeBack() {
    const choice = this.last.pop();
    if (choice === undefined) return;
    this.hands = changeVotes(this.hands, choice, -1);
    this.count();
  }

  /** A counter for each choice of the scene, under it. */
  private draw() {
    this.panel?.remove();
    this.panel = undefined;
    this.last = [];
    this.hands = this.choices.map(() => 0);
    if (!this.isOn || this.hands.length < 2) return;
    const panel = document.createElement('div');
    panel.className = 'hands';
    panel.append(
      ...this.hands.map((_, at) => pressable(`Hand for ${String(at + 1)}`, () => this.raise(at))),
      pressable('Take one back', () => this.takeBack()),
      pressable('Go with the most hands', () => this.go()),
    );
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    panel.append(said);
    this.panel = panel;
    this.choices[0]?.closest('ul')?.after(panel);
    this.count();
  }

  private count() {
    for (const [at, choice] of this.choices.entries()) {
      const count = this.hands[at] ?? 0;
      choice.dataset['hands'] =
        `${String(at + 1)} | ${String(count)} ${count === 1 ? 'hand' : 'hands'}`;
    }
    const said = this.panel?.querySelector('[role=status]');
    if (said) said.textContent = formatVote(this.hands);
  }

  private go() {
    const winner = winningChoice(this.hands);
    if (winner !== undefined) this.choices[winner]?.click();
  }
}

function pressable(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

if (!customElements.get('story-class')) customElements.define('story-class', StoryClass);
