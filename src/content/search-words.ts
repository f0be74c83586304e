import fs from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import type { Locale } from '../../i18n/locales';

/** A line of `i18n/<locale>/search.yml`: what else readers look for a section with. */
export interface SearchWords {
  /** Of the page, without language and version; `*` at the end stands for every page below. */
  address: string;
  /** Of the heading; empty for what stands before the first one. */
  id: string;
  words: string;
  line: number;
  column: number;
}

interface Problem {
  line: number;
  column: number;
  found: string;
  advice: string;
}

export const searchWordsName = (locale: Locale): string => `i18n/${locale}/search.yml`;

/** Reads the words of a language; a language without the file has none. */
export function readSearchWords(
  siteDir: string,
  locale: Locale,
): { entries: SearchWords[]; problems: Problem[] } {
  const file = path.join(siteDir, searchWordsName(locale));
  return parse(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
}

function parse(text: string): { entries: SearchWords[]; problems: Problem[] } {
  const document = parseDocument(text);
  const placeAt = (offset = 0) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const problems = document.errors.map(({ pos, message }): Problem => {
    const [reason = ''] = message.split('\n');
    return {
      ...placeAt(pos[0]),
      found: `invalid YAML: ${reason.replace(/ at line .*$/, '')}`,
      advice: 'correct the YAML here',
    };
  });
  const entries: SearchWords[] = [];
  const pairsIn = (node: unknown, advice: string, at?: Node): Pair[] => {
    if (isMap(node)) {
      return node.items;
    }
    const found = 'expected keys, each with a colon';
    problems.push({ ...placeAt(((node as Node | null) ?? at)?.range?.[0]), found, advice });
    return [];
  };
  const pages =
    problems.length > 0 || document.contents === null
      ? []
      : pairsIn(document.contents, 'begin with the address of a page, e.g. `/troubleshooting:`');
  for (const { key: page, value } of pages) {
    const advice = 'write the ids of headings below the address, each with its words';
    for (const { key, value: words } of pairsIn(value, advice, page as Node)) {
      const place = placeAt((key as Node).range?.[0]);
      if (isScalar(words) && typeof words.value === 'string' && words.value.trim()) {
        entries.push({
          address: textOf(page),
          id: textOf(key),
          words: words.value,
          ...place,
        });
      } else {
        const found = `\`${textOf(key)}\` has no text`;
        problems.push({ ...place, found, advice: 'write the words between quotes, or remove it' });
      }
    }
  }
  return { entries: problems.length > 0 ? [] : entries, problems };
}

const textOf = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : '');

/** Whether the address of an entry means a page. */
export const isMeant = (entry: Pick<SearchWords, 'address'>, address: string): boolean =>
  entry.address.endsWith('/*')
    ? address.startsWith(entry.address.slice(0, -1))
    : entry.address === address;
