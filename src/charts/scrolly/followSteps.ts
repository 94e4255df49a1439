/** Height of the viewport at which a step becomes the one being read, in percent from its top. */
const READING_LINE = 60;

/**
 * Tells which of `steps` crosses the reading line, by index, and marks it `aria-current`. The last one
 * stays current while none does.
 */
export function followSteps(steps: readonly HTMLElement[], onstep: (index: number) => void): void {
  let current: Element | undefined;

  const read = (step: Element): void => {
    if (step === current) return;
    current?.removeAttribute('aria-current');
    current = step;
    step.setAttribute('aria-current', 'step');
    onstep(steps.findIndex((candidate) => candidate === step));
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
      if (crossing) read(crossing.target);
    },
    // A band of a thousandth of the height: thin enough for one step, thick enough to be crossed.
    { rootMargin: `-${READING_LINE}% 0px -${100 - READING_LINE - 0.1}% 0px` },
  );
  for (const step of steps) observer.observe(step);
}
