import type { MessageRule } from '../rule';
import { problemsOfMessages } from './message-problem';

export const messageCharacters: MessageRule = {
  id: 'message-characters',
  reason:
    'Characters that nobody sees make a text look like another one; JSON can hide them as `\\u202e`.',
  check: problemsOfMessages(({ message, english }) =>
    [...new Set(message.match(invisible))]
      .filter((character) => !english.includes(character))
      .map((character) => ({
        found: `invisible character ${codePoint(character)}`,
        advice: 'delete it; write spaces as plain or no-break spaces',
      })),
  ),
};

/** Control and format characters, halves of surrogate pairs, and what has no shape of its own. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}|\u2800/gu;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
