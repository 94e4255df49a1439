// A button that hands out an address: to the system's own sheet on a touch screen, else to the clipboard, else as
// selected text to copy by hand.
import { copyText } from './copyText.ts';

/** What CopyLink.astro puts into it. */
type Parts = readonly [HTMLButtonElement, HTMLOutputElement, HTMLInputElement];

class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const [button, said, field] = this.children as unknown as Parts;
    const { place, share = '', copied = '', byHand = '' } = this.dataset;
    const hasSheet = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
    if (hasSheet) button.textContent = share;
    button.onclick = () => {
      if (place) history.replaceState(null, '', place);
      const url = location.href;
      // A reader who closes the sheet has not failed at anything.
      if (hasSheet) void navigator.share({ title: document.title, url }).catch(() => undefined);
      else
        void copyText(url).then((isCopied) => {
          said.textContent = isCopied ? copied : byHand;
          field.hidden = isCopied;
          field.value = url;
          // Hidden again, it takes no focus.
          field.focus();
          field.select();
        });
    };
  }
}

customElements.define('copy-link', CopyLink);
