import { placeOfKey } from '../../../src/content/checks/front-matter';
import { frontMatterIn } from '../../../src/content/front-matter/read';
import { textKeys } from '../../carry/front-matter';
import type { Edit, FileRule, Problem, TranslatedFile } from '../rule';

/** Keys of front matter that are no text have the value of English, or are left out. */
export const frontMatter: FileRule = {
  id: 'front-matter',
  reason: 'What a page is, where it stands and which logo it has is the same in every language.',
  check: (subject) => (subject.file.isPartial ? [] : checkKeys(subject)),
};

/** Values by their path, e.g. `sidebar_custom_props.logoFilename`. */
type Values = Map<string, unknown>;

function checkKeys({ file, sources, pairs }: TranslatedFile): Problem[] {
  const first = pairs.find(({ id }) => id === '');
  const known = first && !first.isStale ? [first.englishText] : sources.map(({ text }) => text);
  const english = known.map((text) => valuesIn(frontMatterIn(text)));
  return [...valuesIn(file.frontMatter ?? {})].flatMap(([key, value]): Problem[] => {
    const expected = english.find((values) => values.has(key));
    const isSame = english.some((values) => values.has(key) && equal(values.get(key), value));
    if (isSame || (textKeys as readonly string[]).includes(key)) {
      return [];
    }
    const at = placeOf(file.text, key);
    return [
      expected
        ? {
            at,
            found: `\`${key}: ${shown(value)}\`, expected \`${shown(expected.get(key))}\``,
            advice: 'use the value of English, or leave the key out',
            ...fixOf(file.text, at, known[english.indexOf(expected)] ?? '', key),
          }
        : {
            at,
            found: `\`${key}\`, which English does not have`,
            advice: 'remove it',
            ...fixOf(file.text, at),
          },
    ];
  });
}

function valuesIn(value: object, path: string[] = []): Values {
  const values: Values = new Map();
  for (const [key, content] of Object.entries(value)) {
    if (content && typeof content === 'object' && content.constructor === Object) {
      for (const [name, inner] of valuesIn(content, [...path, key])) {
        values.set(name, inner);
      }
    } else {
      values.set([...path, key].join('.'), content);
    }
  }
  return values;
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const equal = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Offset of a key in the text of a page. */
function placeOf(text: string, key: string): number {
  const { line, column } = placeOfKey(text, key.split('.'));
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** Takes the line of a key from English, or removes it; only where the value stands in that line. */
function fixOf(text: string, at: number, english?: string, key = ''): { fix?: Edit } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = lineAt(text, start);
  const next = lineAt(text, start + line.length + 1);
  if (!isSimple(line) || indentOf(next) > indentOf(line)) {
    return {};
  }
  if (english !== undefined) {
    const model = lineAt(english, placeOf(english, key));
    return isSimple(model) ? { fix: { start: at, end: start + line.length, text: model } } : {};
  }
  const before = lineAt(text, text.lastIndexOf('\n', start - 2) + 1);
  const isAlone = [before, next].every((one) => indentOf(one) < indentOf(line));
  return isAlone ? {} : { fix: { start, end: start + line.length + 1, text: '' } };
}

/** `key: value`, and nothing that goes on in the next line. */
const isSimple = (line: string): boolean => /^\s*[\w'"-]+\s*:\s*[^\s|>&*[{]/.test(line);

const lineAt = (text: string, start: number): string => text.slice(start).split('\n')[0] ?? '';

const indentOf = (line: string): number => line.search(/\S|$/);
