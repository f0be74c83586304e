import type { Code } from 'mdast';
import ts from 'typescript';
import { Passage, type PassageKind } from './passage';

/** Text in a block of code that is translated: comments, line by line, and text in JSX. */
export function textOfCode({ lang, value, position }: Code, source: string): Passage[] {
  const text = /^[jt]sx?$/.test(lang ?? '') ? textOfScript(value) : textOfLines(value, lang);
  if (text.length === 0) {
    return [];
  }
  const begin = position?.start.offset ?? 0;
  const lines = linesOf(value, source, source.indexOf('\n', begin) + 1);
  return text.flatMap(({ kind, start, end }) => passagesBetween(kind, start, end, value, lines));
}

interface Span {
  kind: PassageKind;
  start: number;
  end: number;
}

/** Where each line of a block begins, in the block and in the file, which may indent it. */
function linesOf(value: string, source: string, begin: number): { start: number; at: number }[] {
  let [start, offset] = [0, begin];
  return value.split('\n').map((line) => {
    const end = source.indexOf('\n', offset);
    const written = source.slice(offset, end === -1 ? undefined : end).replace(/\r$/, '');
    const place = { start, at: offset + written.length - line.length };
    start += line.length + 1;
    offset = end + 1;
    return place;
  });
}

/** One passage for each line, without the marks of the comment. */
const passagesBetween = (
  kind: PassageKind,
  start: number,
  end: number,
  value: string,
  lines: { start: number; at: number }[],
): Passage[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1]?.start ?? value.length + 1;
    const [from, to] = [Math.max(start, line.start), Math.min(end, next - 1)];
    if (from >= to) {
      return [];
    }
    const text = value.slice(from, to);
    const head =
      kind === 'comment' ? (/^\s*(?:\/\/+|\/\*+|\*(?!\/)|#+)?/.exec(text)?.[0] ?? '') : '';
    const tail = kind === 'comment' ? (/\*\/\s*$/.exec(text)?.[0] ?? '') : '';
    const passage = new Passage(kind, text, [
      { at: 0, start: line.at + from - line.start, depth: 0 },
    ]);
    return [passage.slice(head.length, Math.max(head.length, text.length - tail.length)).trim()];
  });

/** Comments of languages that have `#`, where it cannot be anything else. */
const textOfLines = (value: string, lang: string | null | undefined): Span[] =>
  /^(?:sh|bash|shell|dotenv|env|ya?ml|dockerfile|ini|properties)$/.test(lang ?? '')
    ? [...value.matchAll(/(?<=^[ \t]*| )# .*$/gm)].map(({ 0: comment, index }) => ({
        kind: 'comment' as const,
        start: index,
        end: index + comment.length,
      }))
    : [];

/** Versions and languages share most of their code. */
const scripts = new Map<string, Span[]>();

function textOfScript(value: string): Span[] {
  let spans = scripts.get(value);
  if (!spans) {
    spans = /\/[/*]|<\//.test(value) ? readScript(value) : [];
    scripts.set(value, spans);
  }
  return spans;
}

function readScript(value: string): Span[] {
  const { Latest } = ts.ScriptTarget;
  const file = ts.createSourceFile('a.tsx', value, Latest, false, ts.ScriptKind.TSX);
  const texts: Span[] = [];
  /** Where `//` is no comment. */
  const literals: { start: number; end: number }[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      texts.push({ kind: 'jsx', start: node.pos, end: node.end });
      literals.push({ start: node.pos, end: node.end });
    } else if (isLiteral(node)) {
      literals.push({ start: node.getStart(file), end: node.end });
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  const comments = commentsIn(value, literals);
  return [...texts, ...comments].sort((a, b) => a.start - b.start);
}

const isLiteral = (node: ts.Node): boolean =>
  ts.isLiteralExpression(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

function commentsIn(value: string, literals: { start: number; end: number }[]): Span[] {
  const comments: Span[] = [];
  const pattern = /\/\/[^\n]*|\/\*.*?\*\//gs;
  for (let match = pattern.exec(value); match; match = pattern.exec(value)) {
    const { 0: comment, index } = match;
    const literal = literals.find(({ start, end }) => start <= index && index < end);
    if (literal) {
      pattern.lastIndex = literal.end;
    } else {
      comments.push({ kind: 'comment', start: index, end: index + comment.length });
    }
  }
  return comments;
}
