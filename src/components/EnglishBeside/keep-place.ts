const { documentElement: root } = document;

/**
 * Changes the page, and keeps what the reader looks at where it is: the button that was pressed, else
 * the first block in sight. At the top of the page nothing is moved.
 */
export function keepPlace(article: Element, change: () => void): void {
  const anchor = inSight(document.activeElement) ?? firstInSight(article);
  if (!anchor || (window.scrollY === 0 && !inSight(document.activeElement))) {
    change();
    return;
  }
  const before = anchor.getBoundingClientRect().top;
  // else the browser does the same once more
  root.style.overflowAnchor = 'none';
  change();
  window.scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    root.style.overflowAnchor = '';
  });
}

function inSight(element: Element | null): Element | undefined {
  const { top = -1, bottom = 0 } = element?.closest('main')?.contains(element)
    ? (element?.getBoundingClientRect() ?? {})
    : {};
  return element && bottom > 0 && top >= 0 && top < window.innerHeight ? element : undefined;
}

/** Below the bar at the top. */
function firstInSight(article: Element): Element | undefined {
  const bar = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  const blocks = [...article.querySelectorAll('h2, h3, p:not([data-english]), li, pre')];
  return blocks.find((block) => block.getBoundingClientRect().top >= bar);
}
