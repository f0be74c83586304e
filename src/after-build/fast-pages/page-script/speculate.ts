/**
 * Lets browsers that can prepare what a reader is about to open: the next page once its link is in sight,
 * and pages in other languages once the menu is in use. Browsers stop that by themselves for readers
 * who save data.
 */
export function speculate(): void {
  if (!HTMLScriptElement.supports?.('speculationrules')) {
    return;
  }
  addEventListener('DOMContentLoaded', () => {
    const link = document.querySelector<HTMLAnchorElement>('.pagination-nav__link--next');
    if (link) {
      const observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          observer.disconnect();
          add('prerender', [link.href]);
        }
      });
      observer.observe(link);
    }
    const menu = document.querySelector('.navbar .dropdown:has([hreflang], [lang])');
    for (const type of ['pointerenter', 'focusin']) {
      menu?.addEventListener(
        type,
        () => {
          const links = [
            ...menu.querySelectorAll<HTMLAnchorElement>(
              '.dropdown__link:not(.dropdown__link--active)',
            ),
          ];
          add(
            'prefetch',
            links.map(({ href }) => href),
          );
        },
        { once: true },
      );
    }
  });
}

function add(kind: 'prefetch' | 'prerender', urls: string[]): void {
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = JSON.stringify({ [kind]: [{ urls, eagerness: 'immediate' }] });
  document.head.append(script);
}
