import type { Paragraph, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A text with its escapes resolved, as readers get it. */
export interface DecodedText {
  text: string;
  /** The offsets in the file that a part of the text comes from. */
  origin: (start: number, end: number) => { start: number; end: number };
}

/**
 * Resolves what may stand for a character in a file: `&shy;` and `&#xAD;` in Markdown, `\u00ad` in
 * JSON, YAML and front matter.
 *
 * @param name of the file; its ending tells the language
 */
export function decodeText(name: string, text: string): DecodedText {
  const isMarkdown = /\.mdx?$/.test(name);
  const frontMatterEnd = isMarkdown
    ? (/^---[\s\S]*?\n---/.exec(text)?.[0].length ?? 0)
    : text.length;
  const pieces: { at: number; start: number; end: number; length: number }[] = [];
  let decoded = '';
  let last = 0;
  for (const { 0: escaped, index } of text.matchAll(isMarkdown ? inMarkdown : inData)) {
    const isBackslash = escaped.startsWith('\\');
    if (isBackslash && index >= frontMatterEnd) {
      continue;
    }
    decoded += text.slice(last, index);
    const value = isBackslash ? resolve(escaped) : resolveReference(escaped);
    last = index + escaped.length;
    pieces.push({ at: decoded.length, start: index, end: last, length: value.length });
    decoded += value;
  }
  decoded += text.slice(last);
  const place = (offset: number): { start: number; end: number } => {
    const piece = pieces.findLast(({ at }) => at <= offset);
    const isInside = piece && offset < piece.at + piece.length;
    const start = piece ? piece.end + offset - piece.at - piece.length : offset;
    return isInside ? piece : { start, end: start + 1 };
  };
  return {
    text: decoded,
    origin: (start, end) => ({ start: place(start).start, end: place(end - 1).end }),
  };
}

const reference = String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});`;
const backslash = String.raw`\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|[\s\S])`;
const inMarkdown = new RegExp(`${reference}|${backslash}`, 'g');
const inData = new RegExp(backslash, 'g');

/** Escapes that stand for a character by its number; the letter of another one is no word. */
function resolve(escaped: string): string {
  const code = Number.parseInt(escaped.slice(2), 16);
  if (escaped.length === 2 || code > 0x10ffff) {
    return '\\ ';
  }
  return escaped.startsWith('\\U') ? String.fromCodePoint(code) : String.fromCharCode(code);
}

const markdown = unified().use(remarkParse).freeze();
const references = new Map<string, string>();

/** The characters that `&…;` stands for; itself if it stands for nothing. */
function resolveReference(reference: string): string {
  const known = references.get(reference);
  if (known !== undefined) {
    return known;
  }
  const [paragraph] = (markdown.parse(`x${reference}x`) as Root).children as Paragraph[];
  const [text] = paragraph?.children ?? [];
  const value = text?.type === 'text' ? text.value.slice(1, -1) : reference;
  references.set(reference, value);
  return value;
}
