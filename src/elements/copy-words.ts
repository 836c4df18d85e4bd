/**
 * `<copy-words data-of="id">`: a button that copies the words of a part of the page. It is hidden
 * where the browser cannot copy; the words can be selected there.
 */
class CopyWords extends HTMLElement {
  private listening = new AbortController();

  connectedCallback() {
    this.listening = new AbortController();
    // Not there on a page served without https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    this.hidden = clipboard === undefined;
    const copy = () => void this.copy(clipboard);
    this.querySelector('button')?.addEventListener('click', copy, {
      signal: this.listening.signal,
    });
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private async copy(clipboard: Clipboard | undefined) {
    const words = document.getElementById(this.dataset['of'] ?? '')?.innerText ?? '';
    const { copied, refused } = this.dataset;
    const outcome = await clipboard?.writeText(words).then(
      () => copied,
      () => refused,
    );
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = outcome ?? '';
  }
}

if (!customElements.get('copy-words')) customElements.define('copy-words', CopyWords);
