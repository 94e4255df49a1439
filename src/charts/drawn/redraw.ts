/** Attributes that say which one of its kind an element is. */
const KEYS = ['data-event', 'data-mark', 'data-country', 'data-key', 'id'];

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
  style(element);
}

/** Sets the style that the drawing names: as an attribute our own policy would block it. */
function style(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const { style: text = '' } = element.dataset;
  if (text !== '' || element.hasAttribute('style')) element.style.cssText = text;
}

function styleAll(element: Element): void {
  style(element);
  for (const inner of element.querySelectorAll('[data-style]')) style(inner);
}

/** The one like `drawn` among `node` and those after it. Without a key any of its kind would do, and none is sought. */
function following(node: ChildNode | null, drawn: Node): ChildNode | undefined {
  if (keyOf(drawn) === undefined) return undefined;
  let candidate = node;
  while (candidate && !isAlike(candidate, drawn)) candidate = candidate.nextSibling;
  return candidate ?? undefined;
}

/** Makes the children of `element` like those of `drawn`, whose nodes it may take. */
function takeChildren(element: Node, drawn: Node): void {
  let here = element.firstChild;
  for (const next of [...drawn.childNodes]) {
    const old = here && isAlike(here, next) ? here : following(here, next);
    if (here && old && old === here.nextSibling) {
      // What stands before it went, or comes again further on.
      element.removeChild(here);
      here = old;
    }
    if (old && old === here) here = old.nextSibling;
    else element.insertBefore(old ?? next, here);
    if (old) take(old, next);
    else if (next instanceof Element) styleAll(next);
  }
  while (here) {
    const gone = here;
    here = here.nextSibling;
    element.removeChild(gone);
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
