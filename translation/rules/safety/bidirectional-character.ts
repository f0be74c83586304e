import type { TextRule } from '../rule';
import { codePoint, problemsIn } from './text-problem';

export const bidirectionalCharacter: TextRule = {
  id: 'bidirectional-character',
  reason: 'Marks of writing direction show a text in another order than it is run or followed.',
  check: (file) =>
    problemsIn(file, /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (found) => ({
      found: `writing direction mark ${codePoint(found)}`,
      advice: 'delete it',
      isHarmlessToDelete: true,
    })),
};
