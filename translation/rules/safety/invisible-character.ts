import type { TextRule } from '../rule';
import { codePoint, problemsIn } from './text-problem';

export const invisibleCharacter: TextRule = {
  id: 'invisible-character',
  reason:
    'Characters that nobody sees make a text, a name or an address look like another one; our languages need none but no-break spaces.',
  check: (file) =>
    problemsIn(file, invisible, (found, before, behind) =>
      isExpected(found, before, behind)
        ? undefined
        : {
            found: `invisible character ${codePoint(found)}`,
            advice: 'delete it',
            isHarmlessToDelete: !/[\r\u0085\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2800]/u.test(found),
          },
    ),
};

/**
 * Control and format characters, what belongs to nobody, line ends of other kinds, blank letters.
 * Not the marks of writing direction, which have a rule of their own.
 */
const invisible =
  /(?![\n\t\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])(?:[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2800]|\p{Default_Ignorable_Code_Point})/gu;

/** Line ends, the mark at the start of a file (another rule's), and what chooses an emoji. */
function isExpected(found: string, before: string, behind: string): boolean {
  switch (found) {
    case '\r':
      return behind.startsWith('\n');
    case '\ufeff':
      return before === '';
    case '\ufe0e':
    case '\ufe0f':
      return /\p{Emoji}$/u.test(before) && (!/[\d#*]$/.test(before) || behind.startsWith('\u20e3'));
    default:
      return false;
  }
}
