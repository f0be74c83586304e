import { readLines } from './lines';
import { isScript, readScript } from './script';

/** A block of code, taken apart: what its program is made of, and the words in it. */
export interface Reading {
  /** Everything that has to be the same in a translation, in order. */
  tokens: Token[];
  /** What is translated: comments, and text in JSX; in order. */
  words: Words[];
}

export interface Token {
  text: string;
  /** What it is part of, where the same text may mean something else. */
  role?: string;
  /** Offset in the code. */
  start: number;
}

export interface Words {
  kind: 'comment' | 'text';
  start: number;
  end: number;
}

/** Versions of the docs and languages share most of their code. */
const known = new Map<string, Reading>();

/** Takes code apart as its language has it; in a language that is not known, all of it is program. */
export function read(code: string, lang: string): Reading {
  const key = `${lang}\n${code}`;
  let reading = known.get(key);
  if (!reading) {
    reading = isScript(lang) ? readScript(code, lang) : readLines(code, lang);
    known.set(key, reading);
  }
  return reading;
}
