import type { Section } from './issue';

/** A heading of the page, and how far it is below the upper edge of the window. */
export interface Heading extends Section {
  top: number;
}

/**
 * The section that a reader is in: that of the address, if its heading is in the window or just above it,
 * else the last one that began in the upper half of the window.
 *
 * @param headings in the order of the page
 * @param height of the window
 */
export function currentSection(
  hash: string,
  headings: readonly Heading[],
  height: number,
): Section | undefined {
  const id = decode(hash.slice(1));
  const named = headings.find((heading) => heading.id === id);
  const isNear = named && Math.abs(named.top) < height;
  return isNear ? named : headings.findLast(({ top }) => top < height / 2);
}

/** The headings of the text that is shown. */
export function headingsOfPage(): Heading[] {
  const all = document.querySelectorAll<HTMLElement>('.theme-doc-markdown :is(h2, h3, h4)[id]');
  return [...all].map((heading) => ({
    id: heading.id,
    title: textOf(heading),
    top: heading.getBoundingClientRect().top,
  }));
}

/** Without the link to the heading itself. */
const textOf = (heading: HTMLElement): string =>
  [...heading.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.hash-link')))
    .map((node) => node.textContent)
    .join('')
    .trim();

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
