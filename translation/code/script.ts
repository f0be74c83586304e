import { createRequire } from 'node:module';
import type ts from 'typescript';
import { isInstruction, joinLines } from './comments';
import type { Reading, Token, Words } from './reading';

type TypeScript = typeof ts;

/** Loaded only where code differs from English, since that takes most of a second. */
const typescript = (): TypeScript => createRequire(import.meta.url)('typescript');

const extensions: Record<string, string> = {
  js: 'jsx',
  jsx: 'jsx',
  mjs: 'jsx',
  cjs: 'jsx',
  javascript: 'jsx',
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  typescript: 'ts',
  tsx: 'tsx',
};

/** JavaScript and TypeScript, with JSX or without. */
export const isScript = (lang: string): boolean => Object.hasOwn(extensions, lang);

/** Takes a script apart by TypeScript's parser, which copes with code that is wrong or cut off. */
export function readScript(code: string, lang: string): Reading {
  const ts = typescript();
  const { Latest } = ts.ScriptTarget;
  const file = ts.createSourceFile(`code.${extensions[lang]}`, code, Latest);
  const pieces = piecesOf(ts, file);
  const comments: Words[] = [];
  const tokens: Token[] = [];
  let offset = 0;
  for (const { start, end, token } of [...pieces, { start: code.length, end: code.length }]) {
    for (const between of scan(ts, code, offset, Math.max(offset, start))) {
      if (between.isComment && !isInstruction(between.text)) {
        const { start, text } = between;
        comments.push({ kind: 'comment', start, end: start + text.length });
      } else {
        tokens.push({ text: between.text, start: between.start });
      }
    }
    tokens.push(...(token ? [token] : []));
    offset = Math.max(offset, end);
  }
  const words = [...joinLines(comments, code), ...textsIn(pieces, code)];
  return { tokens, words: words.sort((a, b) => a.start - b.start) };
}

/** A stretch of code that the parser has a node for; without a token it is text in JSX. */
interface Piece {
  start: number;
  end: number;
  token?: Token;
}

/** What a token that stands for text in JSX is called: what the text says makes no difference. */
const jsxText = 'text in JSX';

function piecesOf(ts: TypeScript, file: ts.SourceFile): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isJsxText(node)) {
      pieces.push({ start: node.pos, end: node.end });
    } else if (ts.isTokenKind(node.kind)) {
      const [start, { end }] = [node.getStart(file), node];
      const text = file.text.slice(start, end);
      // `return` is another statement than the one in the next line
      pieces.push(
        ...(text ? [{ start, end, token: { text, role: `${parent.kind}`, start } }] : []),
      );
    } else {
      if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
        pieces.push(...markText(ts, node));
      }
      ts.forEachChild(node, (child) => visit(child, node));
    }
  };
  visit(file, file);
  return pieces.sort((a, b) => a.start - b.start);
}

/** The text in an element counts as one token: its place among expressions is a matter of grammar. */
function markText(ts: TypeScript, { children }: ts.JsxElement | ts.JsxFragment): Piece[] {
  const { pos } = children;
  return children.some((child) => ts.isJsxText(child) && child.text.trim() !== '')
    ? [{ start: pos, end: pos, token: { text: jsxText, role: jsxText, start: pos } }]
    : [];
}

/** Spaces around text count, those with a line break do not. */
const textsIn = (pieces: Piece[], code: string): Words[] =>
  pieces.flatMap(({ start, end, token }): Words[] => {
    const text = code.slice(start, end);
    const [before = ''] = /^\s*\n\s*/.exec(text) ?? [];
    const [after = ''] = /\s*\n\s*$/.exec(text) ?? [];
    return token || !text.trim()
      ? []
      : [{ kind: 'text', start: start + before.length, end: end - after.length }];
  });

interface Scanned {
  text: string;
  start: number;
  isComment: boolean;
}

/** Punctuation and comments, which the parser has no nodes for. */
function scan(ts: TypeScript, code: string, start: number, end: number): Scanned[] {
  const { Latest } = ts.ScriptTarget;
  const scanner = ts.createScanner(
    Latest,
    false,
    ts.LanguageVariant.JSX,
    code,
    undefined,
    start,
    end - start,
  );
  const scanned: Scanned[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.WhitespaceTrivia && kind !== ts.SyntaxKind.NewLineTrivia) {
      const isComment =
        kind === ts.SyntaxKind.SingleLineCommentTrivia ||
        kind === ts.SyntaxKind.MultiLineCommentTrivia;
      scanned.push({ text: scanner.getTokenText(), start: scanner.getTokenStart(), isComment });
    }
  }
  return scanned;
}
