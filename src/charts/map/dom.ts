/** The first element with that attribute inside `root`. Throws where the drawing lacks it: the two belong together. */
export function part<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
  const element = root.querySelector<Kind>(selector);
  if (!element) throw new RangeError(`the drawing has no ${selector}`);
  return element;
}

/**
 * Sets an attribute, or removes it for undefined and false; touches nothing that stays as it is. Returns whether it
 * was another.
 */
export function mark(element: Element, name: string, value: string | boolean | undefined): boolean {
  const text = value === true ? '' : value === false || value === undefined ? null : value;
  if (element.getAttribute(name) === text) return false;
  if (text === null) element.removeAttribute(name);
  else element.setAttribute(name, text);
  return true;
}

/**
 * Marks a chart as taken over. What an address asks for is painted in the same breath, shows at once and does not
 * move (`data-fresh`): a transition would begin at the day drawn at build, which a reader of another must not see.
 */
export function wake(root: Element): void {
  mark(root, 'data-ready', true);
  if (location.search === '' && location.hash === '') return;
  mark(root, 'data-fresh', true);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      mark(root, 'data-fresh', false);
    }),
  );
}

/** Sets the text of an element. Returns whether it was another. */
export function say(element: Element, text: string): boolean {
  const { firstChild } = element;
  if (element.textContent === text) return false;
  // A text that is changed is laid out for less than one that is taken out and put in.
  if (firstChild instanceof Text && !firstChild.nextSibling && text !== '') firstChild.data = text;
  else element.textContent = text;
  return true;
}

/** A copy of the first element of the template of that name inside `root`. */
export function copyOf(root: ParentNode, template: string): HTMLElement {
  const { content } = part<HTMLTemplateElement>(root, `template[data-template="${template}"]`);
  const first = content.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new RangeError(`the template ${template} is empty`);
  return first.cloneNode(true) as HTMLElement;
}

/** Fills the parts of a copy by name: `data-fill="name"` takes the text under `name`; empty ones go. */
export function fill(
  copy: HTMLElement,
  texts: Readonly<Record<string, string | undefined>>,
): HTMLElement {
  for (const [name, text] of Object.entries(texts)) {
    const slot = part(copy, `[data-fill="${name}"]`);
    if (text === undefined || text === '') (slot.closest('[data-optional]') ?? slot).remove();
    else slot.textContent = text;
  }
  return copy;
}
