import type { Heading } from 'mdast';
import type { Edit } from '../rule';
import { sourceOf, startOf } from './nodes';

const pattern = /(?:\\\{#([^\s}]+)\}|\{\/\*\s*#(\S+?)\s*\*\/\})\s*$/;

/** The id that is written behind a heading, in either of the two ways; undefined if there is none. */
export function explicitId(heading: Heading, text: string): string | undefined {
  const [, classic, comment] = pattern.exec(lineOf(heading, text)) ?? [];
  return classic ?? comment;
}

/** Writes an id behind a heading, in the place of the one that it may have. */
export function writeId(heading: Heading, id: string, text: string): Edit {
  const line = lineOf(heading, text);
  const words = line.slice(0, pattern.exec(line)?.index).trimEnd();
  const start = startOf(heading);
  return { start: start + words.length, end: start + line.length, text: ` \\{#${id}}` };
}

/** The line of a heading, without the line below it that may mark it as one. */
const lineOf = (heading: Heading, text: string): string =>
  sourceOf(heading, text).replace(/\n[=-]+\s*$/, '');
