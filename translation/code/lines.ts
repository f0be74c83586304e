import { isInstruction, joinLines } from './comments';
import type { Reading, Token, Words } from './reading';

/** How a language with comments to the end of the line has them. */
interface Dialect {
  /** What begins a comment. */
  marks: string;
  /** Whether something may stand before it. */
  isAfterCode: boolean;
  /** Finds what begins lines that are text, whatever is in them. */
  verbatim?: (line: string) => ((next: string) => boolean) | undefined;
}

const shell: Dialect = { marks: '#', isAfterCode: true, verbatim: hereDocument };
const yaml: Dialect = { marks: '#', isAfterCode: true, verbatim: blockScalar };
const settings: Dialect = { marks: '#', isAfterCode: true };

const dialects: Record<string, Dialect> = {
  sh: shell,
  bash: shell,
  shell,
  zsh: shell,
  yaml,
  yml: yaml,
  dockerfile: { ...shell, isAfterCode: false },
  docker: { ...shell, isAfterCode: false },
  ini: { marks: '#;', isAfterCode: false },
  properties: { marks: '#', isAfterCode: false },
  dotenv: settings,
  env: settings,
};

/**
 * Takes code apart line by line, for which comments need no parser. What might be a comment and
 * might be none counts as code: then it has to be the same as in English.
 */
export function readLines(code: string, lang: string): Reading {
  const dialect = Object.hasOwn(dialects, lang) ? dialects[lang] : undefined;
  const tokens: Token[] = [];
  const comments: Words[] = [];
  let start = 0;
  let quote = '';
  let isVerbatim: ((line: string) => boolean) | undefined;
  for (const line of code.split('\n')) {
    isVerbatim = isVerbatim?.(line) ? isVerbatim : undefined;
    const wasText = !dialect || quote !== '' || isVerbatim !== undefined;
    const split = dialect && !isVerbatim ? splitLine(line, dialect, quote) : undefined;
    const program = split ? line.slice(0, split.end) : line;
    if (split && split.end < line.length) {
      comments.push({
        kind: 'comment',
        start: start + split.end,
        end: start + line.trimEnd().length,
      });
    }
    if (wasText || program.trim()) {
      tokens.push({ text: program.trimEnd(), start });
    }
    quote = split ? split.quote : quote;
    isVerbatim ??= dialect?.verbatim?.(program);
    start += line.length + 1;
  }
  return { tokens, words: joinLines(comments, code) };
}

/** Where the code of a line ends, and the quote that is open there. */
function splitLine(line: string, { marks, isAfterCode }: Dialect, open: string) {
  let quote = open;
  for (let index = 0; index < line.length; index += 1) {
    const char = line.charAt(index);
    const isFirst = line.slice(0, index).trim() === '';
    const isSpaced = isFirst || /\s/.test(line.charAt(index - 1));
    if (quote === '' && marks.includes(char) && (isAfterCode ? isSpaced : isFirst)) {
      return { end: isInstruction(line.slice(index)) ? line.length : index, quote };
    }
    if (!isAfterCode) {
      continue; // such a language has no quotes across lines
    }
    if (char === '\\' && quote !== "'") {
      index += 1;
    } else if (char === quote) {
      quote = '';
    } else if (quote === '' && (char === '"' || char === "'")) {
      quote = char;
    }
  }
  return { end: line.length, quote };
}

/** Lines after `<<EOF`, up to `EOF`. */
function hereDocument(line: string): ((next: string) => boolean) | undefined {
  const [, end] = /(?<!<)<<-?\s*["'\\]?(\w+)/.exec(line) ?? [];
  let isOver = false;
  return end === undefined
    ? undefined
    : (next) => {
        const isInside = !isOver;
        isOver = next.trim() === end;
        return isInside;
      };
}

/** Lines below `key: |` that are indented further. */
function blockScalar(line: string): ((next: string) => boolean) | undefined {
  const indent = line.search(/\S/);
  return /(?:^|[\s:-])[|>][+-]?\d?[+-]?\s*$/.test(line)
    ? (next) => next.trim() === '' || next.search(/\S/) > indent
    : undefined;
}
