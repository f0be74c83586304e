import type { Problem } from '../../rule';
import type { Passage } from '../passage';
import type { Correction } from './correction';
import type { Quotes } from './pairs';

/** How a language is set. */
export interface Typography {
  quotes: Quotes;
  /** What `check` finds. */
  corrections: Correction[];
  /** What nobody has to care about, and `fix` mends. */
  silent: Correction[];
  /** What takes more than a pattern. */
  more?: (passage: Passage, source: string) => Problem[];
}
