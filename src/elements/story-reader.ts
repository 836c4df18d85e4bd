import { onSceneChange, sceneShown } from './story-scene.ts';

/**
 * `<story-reader>`: reads the scene aloud, on request, and marks the words it is at. Only a voice
 * on the device is used: some browsers also list voices that send the words to a server. Without
 * one of its own the button stays hidden.
 */
class StoryReader extends HTMLElement {
  private listening = new AbortController();
  private voice: SpeechSynthesisVoice | undefined;
  private isReading = false;

  connectedCallback() {
    if (!('speechSynthesis' in window)) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.chooseVoice();
    // Voices arrive late in some browsers.
    speechSynthesis.addEventListener('voiceschanged', () => this.chooseVoice(), { signal });
    this.button?.addEventListener('click', () => this.toggle(), { signal });
    onSceneChange(() => this.stop(), signal);
    addEventListener('pagehide', () => this.stop(), { signal });
  }

  disconnectedCallback() {
    this.stop();
    this.listening.abort();
  }

  private get button() {
    return this.querySelector('button');
  }

  private chooseVoice() {
    const local = speechSynthesis.getVoices().filter(({ localService }) => localService);
    const english = local.filter(({ lang }) => lang.toLowerCase().startsWith('en'));
    this.voice = english.find(({ lang }) => /^en[-_]GB$/i.test(lang)) ?? english[0];
    if (this.button) this.button.hidden = this.voice === undefined;
  }

  private toggle() {
    if (this.isReading) this.stop();
    else this.read();
  }

  private read() {
    const player = this.closest('story-player');
    const scene = player && sceneShown(player);
    if (!scene || !this.voice) return;
    this.show(true);
    const parts = [...scene.querySelectorAll<HTMLElement>('h2, h3, p, .choices a')];
    for (const part of parts)
      speechSynthesis.speak(this.spoken(part, part === parts[parts.length - 1]));
  }

  private spoken(part: HTMLElement, isLast: boolean) {
    const words = part.tagName === 'H2' ? part.lastChild?.textContent : part.textContent;
    const said = new SpeechSynthesisUtterance(words ?? '');
    said.voice = this.voice ?? null;
    said.lang = 'en-GB';
    said.rate = 0.95;
    said.onstart = () => part.toggleAttribute('data-reading', true);
    said.onend = () => {
      part.toggleAttribute('data-reading', false);
      if (isLast) this.show(false);
    };
    return said;
  }

  private stop() {
    speechSynthesis.cancel();
    for (const part of document.querySelectorAll('[data-reading]')) {
      part.toggleAttribute('data-reading', false);
    }
    this.show(false);
  }

  private show(isReading: boolean) {
    this.isReading = isReading;
    if (!this.button) return;
    this.button.setAttribute('aria-pressed', String(isReading));
    this.button.textContent = isReading ? 'Stop reading' : 'Read aloud';
  }
}

if (!customElements.get('story-reader')) customElements.define('story-reader', StoryReader);
