/**
 * Adds attributes to the `html` element of a page; those without a value are left out.
 *
 * @throws if the text is no page
 */
export function withAttributes(html: string, attributes: Record<string, string>): string {
  const added = Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return insert(html, /<html(?=[\s>])/, (tag) => tag + added);
}

/**
 * Adds elements at the end of the head of a page.
 *
 * @throws if the text is no page
 */
export const inHead = (html: string, elements: string): string =>
  insert(html, '</head>', (tag) => elements + tag);

function insert(html: string, place: string | RegExp, replace: (tag: string) => string): string {
  if (html.search(place) === -1) {
    throw new Error(`This is no page, expected ${place} in it: ${html.slice(0, 100)}`);
  }
  return html.replace(place, replace);
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
