/** Letters of a word; Chinese has no spaces between words, so its characters are none of them. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}_]';
const boundary = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;
const beginning = `(?<!${letter})`;

/**
 * Makes what a glossary says a pattern: a regular expression between slashes, in which `\b` knows
 * all letters, or the beginning of a word, in small or capital letters.
 *
 * @throws SyntaxError if the regular expression is none
 */
export function patternOf(entry: string): RegExp {
  const [, expression, flags = ''] = /^\/(.+)\/(\w*)$/s.exec(entry) ?? [];
  return expression === undefined
    ? new RegExp(beginning + literal(entry), 'giu')
    : new RegExp(expression.replaceAll('\\b', boundary), `${flags.replace(/[gu]/g, '')}gu`);
}

/**
 * Finds, fast, whether a text may have any of some patterns: the boundaries of words, which are what
 * takes time, are left to them.
 */
export const roughly = (patterns: RegExp[]): RegExp =>
  new RegExp(patterns.map(rough).join('|') || '(?!)', 'iu');

/** Nothing, which is found everywhere, where a pattern cannot be joined with others. */
const rough = ({ source }: RegExp): string =>
  /\\[1-9k]|\(\?<\w/.test(source) ? '' : source.replaceAll(boundary, '').replaceAll(beginning, '');

/** Finds an English term, whatever its ending: `role`, `Roles`. */
export const englishPattern = (term: string): RegExp =>
  new RegExp(`${beginning}${literal(term)}(?:e?s|e?d|ing)?(?!${letter})`, 'iu');

/** Finds a name as it should be, in which a hyphen may join words: `OpenID-Connect-Endpunkt`. */
export const namePattern = (name: string): RegExp => new RegExp(beginning + literal(name), 'u');

/**
 * Finds names in any spelling: `Next.js` is `NextJS` too. Not within code that lacks its marks, such
 * as `@logto/next` and `docs.logto.io`.
 */
export function spellingPattern(names: string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const spellings = longestFirst.map((name) =>
    name
      .split(/[ .]|(?<=[a-z])(?=[A-Z])/)
      .map(anyCase)
      .join('[\\s.-]?'),
  );
  const before = `(?<!${letter}|[@/.$-])`;
  const after = `(?!${letter}|[/@]|[.-][a-z0-9])`;
  return new RegExp(`${before}(?:${spellings.join('|') || '(?!)'})${after}`, 'gu');
}

/** `logto` becomes `[lL][oO]…`: what is around a name keeps its case. */
const anyCase = (text: string): string =>
  escaped(text).replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** What all spellings of a name have in common. */
export const bare = (name: string): string => name.replace(/[\s.-]/gu, '').toLowerCase();

/** A hyphen, a line break or a no-break space may stand for a space, and either apostrophe. */
const literal = (text: string): string =>
  escaped(text).replace(/ /g, '[\\s-]').replace(/['’]/g, "['’]");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
