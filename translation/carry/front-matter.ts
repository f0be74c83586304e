import { isMap, parseDocument } from 'yaml';
import type { FrontMatter } from '../../src/content/front-matter/inherit';
import { frontMatterIn } from '../../src/content/front-matter/read';

/** Keys whose values are words, and are translated; all others have the value of English. */
export const textKeys = [
  'title',
  'description',
  'keywords',
  'sidebar_label',
  'pagination_label',
  'app_type',
  'sidebar_custom_props.description',
] as const;

/** Whether two texts of a page have the same words in their front matter. */
export const haveSameWords = (one: string, other: string): boolean =>
  JSON.stringify(wordsOf(frontMatterIn(one))) === JSON.stringify(wordsOf(frontMatterIn(other)));

/** The values that are words, in the order of {@link textKeys}; null where there are none. */
export const wordsOf = (frontMatter: FrontMatter | undefined): unknown[] =>
  textKeys.map((key) => key.split('.').reduce<unknown>(valueIn, frontMatter) ?? null);

const valueIn = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? (parent as Record<string, unknown>)[key]
    : undefined;

/** A page with those keys of its front matter alone that are translated; the others come from English. */
export function withoutFixedKeys(page: string): string {
  const [head = '', yaml = ''] = /^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(page) ?? [];
  const document = parseDocument(yaml);
  if (document.errors.length > 0) {
    return page; // there are checks for that
  }
  removeFixed(document.contents, []);
  const kept = isMap(document.contents) && document.contents.items.length > 0;
  const rest = page.slice(head.length);
  return kept ? `---\n${document.toString({ lineWidth: 0 })}---\n${rest}` : rest.trimStart();
}

function removeFixed(map: unknown, parents: string[]): void {
  if (!isMap(map)) {
    return;
  }
  map.items = map.items.filter(({ key, value }) => {
    const path = [...parents, String(key)];
    const name = path.join('.');
    if (textKeys.some((one) => one.startsWith(`${name}.`))) {
      removeFixed(value, path);
      return isMap(value) && value.items.length > 0;
    }
    return textKeys.some((one) => one === name);
  });
}
