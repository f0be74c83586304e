import { VFileMessage } from 'vfile-message';
import { parseFileContentFrontMatter } from '../docusaurus-internals';
import type { FrontMatter } from './inherit';

/**
 * Reads the front matter of a text; empty where there is none.
 *
 * The parser takes a word behind the first `---` for a language, and would run the JavaScript of
 * `---js`. Aliases can make a value that contains itself, or one that is endless when written out.
 *
 * @throws YAMLException or VFileMessage, where it is no plain YAML with keys
 */
export function readFrontMatter(text: string): FrontMatter {
  const [first = ''] = /^\uFEFF?---(?!-)[^\n]*/.exec(text) ?? [];
  if (/---.*\S/s.test(first)) {
    throw problem(`front matter begins with \`${first.trim()}\`, expected \`---\` alone`);
  }
  const frontMatter: unknown = parseFileContentFrontMatter(text).frontMatter;
  if (typeof frontMatter !== 'object' || frontMatter === null || Array.isArray(frontMatter)) {
    throw problem('the front matter has no keys, expected lines like `description: …`');
  }
  if (hasAliases(frontMatter)) {
    throw problem('the front matter has an alias (`*name`), expected the value itself');
  }
  return frontMatter as FrontMatter;
}

/** The same, but empty where it cannot be read: for those who do not report it. */
export function frontMatterIn(text: string): FrontMatter {
  try {
    return readFrontMatter(text);
  } catch {
    return {};
  }
}

const problem = (reason: string): VFileMessage =>
  new VFileMessage(reason, { place: { line: 1, column: 1 } });

/** Whether an object can be reached in two ways. */
function hasAliases(root: object): boolean {
  const seen = new Set<unknown>([root]);
  for (const value of seen) {
    for (const part of Object.values(value as object)) {
      if (typeof part === 'object' && part !== null) {
        if (seen.has(part)) {
          return true;
        }
        seen.add(part);
      }
    }
  }
  return false;
}
