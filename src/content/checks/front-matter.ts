import type { Finding } from '../finding';
import type { FrontMatter } from '../front-matter/inherit';
import { validateFrontMatter } from '../front-matter/schema';
import { isTranslation, type Source, type SourceFile } from '../source';

/** Front matter follows the schema; an English page has a description; partials have none. */
export function checkFrontMatter({ files }: Source): Finding[] {
  return files.flatMap((file) => {
    const { frontMatter, isPartial } = file;
    if (!frontMatter) {
      return [];
    }
    return isPartial ? checkPartial(file, frontMatter) : checkPage(file, frontMatter);
  });
}

function checkPartial(file: SourceFile, frontMatter: FrontMatter): Finding[] {
  return Object.keys(frontMatter).length === 0
    ? []
    : [
        {
          path: file.name,
          line: 1,
          column: 1,
          found: 'front matter in a partial, which only pages have',
          advice: 'remove it, or rename the file without the leading underscore',
          rule: 'front-matter',
        },
      ];
}

function checkPage(file: SourceFile, frontMatter: FrontMatter): Finding[] {
  const findings = validateFrontMatter(frontMatter).map(({ key, found, advice }) => ({
    path: file.name,
    ...placeOfKey(file.text, key),
    found,
    advice,
    rule: 'front-matter',
  }));
  const { description, sidebar_custom_props: props } = frontMatter;
  if (!isTranslation(file) && !description && !props?.description) {
    findings.push({
      path: file.name,
      line: 1,
      column: 1,
      found: 'the page has no `description`',
      advice: 'write one sentence for search engines and link previews',
      rule: 'front-matter',
    });
  }
  return findings;
}

/** Place of a key in the front matter; its last part is searched below its parents. */
export function placeOfKey(text: string, key: string[]): { line: number; column: number } {
  const lines = text.split('\n');
  let line = 0;
  for (const part of key) {
    const next = lines.findIndex((content, index) => {
      const name = content.trimStart().replace(/^['"]/, '');
      return index > line && name.startsWith(part) && /^['"]?\s*:/.test(name.slice(part.length));
    });
    if (next === -1) {
      break;
    }
    line = next;
  }
  return { line: line + 1, column: (lines[line]?.search(/\S/) ?? 0) + 1 };
}
