// Under each step a button that hands out the address of that step: to the system's own sheet on a touch
// screen, else to the clipboard. Without either there is none, and the date itself is the link.
import { shareWords } from '../../words/shareStep.ts';

const SAID_MS = 1600;

function canShare(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches;
}

function addButton(step: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'step-share';
  button.textContent = shareWords.share;
  button.setAttribute('aria-describedby', `${step.id}-state`);
  const tell = (): void => {
    button.textContent = shareWords.copied;
    setTimeout(() => {
      button.textContent = shareWords.share;
    }, SAID_MS);
  };
  button.addEventListener('click', () => {
    const url = new URL(`#${step.id}`, location.href).href;
    history.replaceState(history.state, '', url);
    // A reader who closes the sheet has not failed at anything.
    if (canShare()) void navigator.share({ title: document.title, url }).catch(() => undefined);
    else void navigator.clipboard.writeText(url).then(tell);
  });
  step.append(button);
}

if (canShare() || 'clipboard' in navigator) {
  for (const step of document.querySelectorAll<HTMLElement>('.story-step')) addButton(step);
}
