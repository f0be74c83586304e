/** Controls, and the class that an element around them has, or not, when they are used. */
const answers = [
  // menus of the navbar, by key: to a pointer they open themselves
  ['.dropdown > [aria-haspopup]', '.dropdown', 'dropdown--show'],
  // the backdrop; what stands before it comes with React
  ['.navbar__toggle', '.navbar', 'navbar-sidebar--show'],
  // the arrow turns, and links disappear; those that were hidden come with React
  ['.menu__list-item-collapsible *', '.menu__list-item', 'menu__list-item--collapsed'],
] as const;

/** Classes that pages get only in this way. */
export const classesOfAnswers: readonly string[] = answers.map(([, , name]) => name);

/**
 * Shows at once that a control was used, on elements that React will answer for.
 *
 * @returns takes the answer back, so that React finds what it has rendered
 */
export function answer(target: Element): () => void {
  const toggle = () => {
    for (const [control, around, name] of answers) {
      const element = target.closest(control);
      if (element) {
        element.closest(around)?.classList.toggle(name);
        const isExpanded = element.getAttribute('aria-expanded');
        if (isExpanded) {
          element.setAttribute('aria-expanded', String(isExpanded !== 'true'));
        }
      }
    }
  };
  toggle();
  return toggle;
}
