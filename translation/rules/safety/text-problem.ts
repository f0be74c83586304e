import type { Problem, TextFile } from '../rule';
import { type DecodedText, decodeText } from './decoded-text';

const decodedTexts = new WeakMap<TextFile, DecodedText>();

/** A text with its escapes resolved, once for all rules. */
export function decoded(file: TextFile): DecodedText {
  const text = decodedTexts.get(file) ?? decodeText(file.name, file.text);
  decodedTexts.set(file, text);
  return text;
}

/** What a rule says of a place in a text with its escapes resolved. */
export interface TextProblem extends Omit<Problem, 'at' | 'fix'> {
  /** Whether nothing is lost if `fix` deletes it. */
  isHarmlessToDelete?: boolean;
}

/**
 * Finds all that matches in a text with its escapes resolved, and says where it stands in the file.
 *
 * @param explain what is wrong there, if it is; gets two characters before and behind as well
 */
export function problemsIn(
  file: TextFile,
  pattern: RegExp,
  explain: (found: string, before: string, behind: string) => TextProblem | undefined,
): Problem[] {
  const { text, origin } = decoded(file);
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Problem[] => {
    const end = index + found.length;
    const problem = explain(
      found,
      text.slice(Math.max(0, index - 2), index),
      text.slice(end, end + 2),
    );
    if (!problem) {
      return [];
    }
    const { isHarmlessToDelete, ...rest } = problem;
    const range = origin(index, end);
    return [
      { at: range.start, ...rest, ...(isHarmlessToDelete && { fix: { ...range, text: '' } }) },
    ];
  });
}

/** E.g. `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
