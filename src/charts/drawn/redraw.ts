/** Attributes that say which one of its kind an element is. */
const KEYS = ['data-event', 'data-mark', 'data-country', 'data-key', 'data-size', 'id'];

function keyOf(node: Node): string | undefined {
  if (!(node instanceof Element)) return undefined;
  const name = KEYS.find((key) => node.hasAttribute(key));
  return name && `${node.localName} ${name} ${node.getAttribute(name) ?? ''}`;
}

function isAlike(a: Node, b: Node): boolean {
  return a.nodeName === b.nodeName && keyOf(a) === keyOf(b);
}

function takeAttributes(element: Element, drawn: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!drawn.hasAttribute(name) && name !== 'style') element.removeAttribute(name);
  }
  for (const { name, value } of drawn.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  // As an attribute our own policy would block it.
  if (element instanceof HTMLElement) element.style.cssText = element.dataset['style'] ?? '';
}

/** Makes the children of `element` like those of `drawn`, whose nodes it may take. */
function takeChildren(element: Node, drawn: Node): void {
  let here = element.firstChild;
  for (const next of [...drawn.childNodes]) {
    let old = here;
    if (!old || !isAlike(old, next)) {
      const key = keyOf(next);
      old =
        key === undefined
          ? null
          : ([...element.childNodes].find((child) => isAlike(child, next)) ?? null);
    }
    if (old) {
      if (old === here) here = old.nextSibling;
      else element.insertBefore(old, here);
      take(old, next);
    } else {
      element.insertBefore(next, here);
      if (next instanceof Element)
        for (const child of [next, ...next.querySelectorAll<HTMLElement>('[data-style]')]) {
          if (child instanceof HTMLElement) child.style.cssText = child.dataset['style'] ?? '';
        }
    }
  }
  while (here) {
    const gone = here;
    here = here.nextSibling;
    gone.parentNode?.removeChild(gone);
  }
}

function take(node: Node, drawn: Node): void {
  if (node instanceof Element && drawn instanceof Element) {
    takeAttributes(node, drawn);
    takeChildren(node, drawn);
  } else if (node.nodeValue !== drawn.nodeValue) node.nodeValue = drawn.nodeValue;
}

/**
 * Makes what stands inside `element` what `html` says, touching only what differs: focus, and a control a
 * reader holds, stay where they are.
 */
export function redraw(element: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html.replaceAll(/<!--.*?-->/g, '');
  takeChildren(element, template.content);
}
