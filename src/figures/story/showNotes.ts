// Shows a note's source beside its numeral on hover, focus and touch. Without it the numeral leads to the list.
const MARGIN_PX = 12;
/** From this width of the page on, notes stand in the margin where it is free. */
const WIDE = '(min-width: 1100px)';
const LINGER_MS = 180;

class NoteBox {
  readonly #box = document.createElement('div');
  #mark: HTMLAnchorElement | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#box.className = 'note-box';
    this.#box.id = 'note-box';
    this.#box.popover = 'manual';
    this.#box.addEventListener('pointerenter', () => {
      clearTimeout(this.#closing);
    });
    this.#box.addEventListener('pointerleave', () => {
      this.#closeSoon();
    });
  }

  isOpenFor(mark: HTMLAnchorElement): boolean {
    return this.#mark === mark;
  }

  has(node: unknown): boolean {
    return node instanceof Node && this.#box.contains(node);
  }

  open(mark: HTMLAnchorElement): void {
    clearTimeout(this.#closing);
    if (this.#mark === mark) return;
    const text = document.querySelector(`${mark.hash} .note-text`);
    if (!text) return;
    this.close();
    const copy = text.cloneNode(true) as HTMLElement;
    this.#box.replaceChildren(copy);
    // Beside its mark in the document, it follows it in the order of reading and of tabbing.
    (mark.closest('p, li, figcaption') ?? mark).after(this.#box);
    this.#box.showPopover();
    this.#place(mark);
    this.#mark = mark;
  }

  close(): void {
    clearTimeout(this.#closing);
    if (!this.#mark) return;
    this.#mark = undefined;
    this.#box.hidePopover();
    this.#box.remove();
  }

  closeSoon(): void {
    this.#closeSoon();
  }

  /** Stays with its mark while the page scrolls, and closes once the mark has left the window. */
  follow(): void {
    const mark = this.#mark;
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) this.close();
    else this.#place(mark);
  }

  #closeSoon(): void {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      this.close();
    }, LINGER_MS);
  }

  #place(mark: HTMLAnchorElement): void {
    const at = mark.getBoundingClientRect();
    const { width, height } = this.#box.getBoundingClientRect();
    const paragraph = mark.closest('p, li, figcaption')?.getBoundingClientRect() ?? at;
    const isInMargin =
      matchMedia(WIDE).matches &&
      mark.closest('.scrolly, .claim, figure') === null &&
      paragraph.right + 2 * MARGIN_PX + width < innerWidth;
    const x = isInMargin
      ? paragraph.right + 2 * MARGIN_PX
      : Math.min(Math.max(MARGIN_PX, at.left - 40), innerWidth - width - MARGIN_PX);
    const below = at.bottom + MARGIN_PX;
    const isAbove = !isInMargin && below + height > innerHeight;
    const y = isInMargin ? at.top - 4 : isAbove ? at.top - MARGIN_PX - height : below;
    this.#box.style.setProperty('left', `${x}px`);
    this.#box.style.setProperty('top', `${Math.max(MARGIN_PX, y)}px`);
  }
}

function markOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.cite')) || undefined;
}

function start(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const note = new NoteBox();
  addEventListener('pointerover', ({ target, pointerType }) => {
    const mark = markOf(target);
    if (mark && pointerType === 'mouse') note.open(mark);
  });
  addEventListener('pointerout', ({ target, pointerType }) => {
    if (markOf(target) && pointerType === 'mouse') note.closeSoon();
  });
  addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark?.matches(':focus-visible')) note.open(mark);
    else if (!mark && !note.has(target)) note.close();
  });
  addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (!mark) {
      if (!note.has(event.target)) note.close();
      return;
    }
    // A touch shows the note in place; a mouse or the keyboard, which already sees it, goes to the list.
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch) return;
    event.preventDefault();
    if (note.isOpenFor(mark)) note.close();
    else note.open(mark);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') note.close();
  });
  addEventListener(
    'scroll',
    () => {
      note.follow();
    },
    { passive: true },
  );
}

start();
