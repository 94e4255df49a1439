// Lays a button beside every text that can be copied. Without a clipboard there is none, and the text is selected by hand.
import { guideWords } from '../../words/guide.ts';

const SAID_MS = 1600;

function addButton(holder: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = guideWords.copy;
  const label = holder.querySelector('pre')?.getAttribute('aria-label') ?? '';
  const name = `${guideWords.copy}: ${label}`;
  button.setAttribute('aria-label', name);
  button.addEventListener('click', () => {
    const text = holder.querySelector('code')?.textContent ?? '';
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = guideWords.copied;
      button.setAttribute('aria-label', guideWords.copied);
      setTimeout(() => {
        button.textContent = guideWords.copy;
        button.setAttribute('aria-label', name);
      }, SAID_MS);
    });
  });
  holder.prepend(button);
}

if ('clipboard' in navigator) {
  for (const holder of document.querySelectorAll<HTMLElement>('[data-copy]')) addButton(holder);
}
