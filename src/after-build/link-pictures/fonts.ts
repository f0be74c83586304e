import fs from 'node:fs';
import path from 'node:path';
import type { Font } from 'satori';

/** The families to look for a character in, one after the other; each is cut into many subsets. */
const families = ['noto-sans', 'noto-sans-sc'];
const weight = 700;

interface Subset {
  family: string;
  /** E.g. `cyrillic`, or a number. */
  name: string;
  has: (character: string) => boolean;
}

let known: Subset[] | undefined;

/**
 * Loads the fonts that texts need: of the families' hundred subsets only those with one of their
 * characters. Each subset is a family of its own, since satori takes one font of a family.
 */
export function fontsFor(texts: string[]): Font[] {
  return subsetsFor(texts).map(({ family, name }) => ({
    name: `${family} ${name}`,
    weight,
    style: 'normal',
    data: fs.readFileSync(
      path.join(folderOf(family), 'files', `${family}-${name}-${weight}-normal.woff`),
    ),
  }));
}

/** The subsets that have the characters of texts, Latin first; satori reports what none has. */
export function subsetsFor(texts: string[]): Pick<Subset, 'family' | 'name'>[] {
  known ??= families.flatMap(readSubsets);
  const needed = new Set<Subset>();
  for (const character of new Set(texts.join(''))) {
    const subset = known.find(({ has }) => has(character));
    if (subset) {
      needed.add(subset);
    }
  }
  return known.filter((subset) => needed.has(subset));
}

/** Folder of the package of a family. */
export const folderOf = (family: string): string =>
  path.dirname(require.resolve(`@fontsource/${family}/package.json`));

function readSubsets(family: string): Subset[] {
  const file = path.join(folderOf(family), 'unicode.json');
  const ranges = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([key, text]) => {
    const pairs = text.split(',').map(parseRange);
    return {
      family,
      name: key.replace(/[[\]]/g, ''),
      has: (character) => {
        const code = character.codePointAt(0) ?? 0;
        return pairs.some(([first, last]) => first <= code && code <= last);
      },
    };
  });
}

/** `U+0400-045F` or `U+2116`, as CSS writes them. */
function parseRange(text: string): [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
