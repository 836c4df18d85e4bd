/**
 * `<copy-words data-of="id">`: a button that copies the words of a part of the page. It is hidden
 * where the browser cannot copy; the words can be selected there.
 */
class CopyWords extends HTMLElement {
  private left = new AbortController();

  connectedCallback() {
    this.left = new AbortController();
    // Not there on a page served without https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    this.hidden = clipboard === undefined;
    const copy = () => void this.copy(clipboard);
    this.querySelector('button')?.addEventListener('click', copy, { signal: this.left.signal });
  }

  disconnectedCallback() {
    this.left.abort();
  }

  private async copy(clipboard: Clipboard | undefined) {
    const words = document.getElementById(this.dataset['of'] ?? '')?.innerText ?? '';
    try {
      await clipboard?.writeText(words);
      this.say(this.dataset['copied']);
    } catch {
      this.say(this.dataset['refused']);
    }
  }

  private say(words = '') {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

if (!customElements.get('copy-words')) {
  customElements.define('copy-words', CopyWords);
}
