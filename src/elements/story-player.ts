import { pathTo } from '../domain/story.ts';
import { onSceneChange, sceneShown } from './story-scene.ts';

/** The sizes of the words, in the order in which the button goes through them. */
const sizes = ['', 'bigger', 'biggest'];

/**
 * `<story-player>`: the story plays by its links; this adds the path through it as footprints, what
 * each choice showed, Back, bigger words, and Space on a choice, which some switches send. The path
 * is kept in this object alone and is gone with the page.
 */
class StoryPlayer extends HTMLElement {
  private listening = new AbortController();
  private path: string[] = [];
  private shown = new Map<string, string>();

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    for (const part of this.querySelectorAll<HTMLElement>('[data-tools]')) part.hidden = false;
    onSceneChange(() => this.turn(true), signal);
    this.addEventListener('click', (event) => this.onClick(event), { signal });
    this.addEventListener('keydown', (event) => this.onKey(event), { signal });
    this.turn(false);
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private turn(moves: boolean) {
    const scene = sceneShown(this);
    if (!scene) return;
    this.path = pathTo(this.path, scene.id);
    // Whoever hears the page, or goes by keyboard, begins to read where the story goes on.
    if (moves) scene.focus({ preventScroll: true });
    const back = this.querySelector<HTMLButtonElement>('[data-back]');
    if (back) back.disabled = this.path.length < 2;
    this.drawPath(scene.classList.contains('ending'));
  }

  /** Goes to a scene as a link does. */
  private follow(scene: string) {
    const link = document.createElement('a');
    link.href = `#${scene}`;
    link.click();
  }

  private onClick(event: Event) {
    const pressed = event.target as Element;
    const choice = pressed.closest<HTMLAnchorElement>('.choices a');
    if (choice)
      this.shown.set(this.path[this.path.length - 1] ?? '', choice.dataset['teaches'] ?? '');
    if (pressed.closest('[data-back]')) this.follow(this.path[this.path.length - 2] ?? '');
    if (pressed.closest('[data-bigger]')) {
      const at = sizes.indexOf(this.dataset['words'] ?? '');
      this.dataset['words'] = sizes[(at + 1) % sizes.length];
    }
  }

  private onKey(event: KeyboardEvent) {
    const choice = (event.target as Element).closest<HTMLAnchorElement>('.choices a');
    if (event.key !== ' ' || !choice) return;
    event.preventDefault();
    choice.click();
  }

  /** Draws the scenes of the path, each a link back; at an ending with what each choice showed. */
  private drawPath(isEnding: boolean) {
    const part = this.querySelector<HTMLElement>('[data-path]');
    const list = part?.querySelector('ol');
    if (!part || !list) return;
    part.hidden = this.path.length < 2;
    list.replaceChildren(
      ...this.path.slice(0, -1).map((id) => {
        const step = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${id}`;
        link.textContent = document.getElementById(`${id}-title`)?.lastChild?.textContent ?? id;
        const foot = part.querySelector('template')?.content.cloneNode(true);
        if (foot) step.append(foot);
        step.append(link);
        if (isEnding) {
          step.className = 'shown';
          step.append(` ${this.shown.get(id) ?? ''}`);
        }
        return step;
      }),
    );
  }
}

if (!customElements.get('story-player')) customElements.define('story-player', StoryPlayer);
