import type { Entry } from './entry';

/** What the entries of `i18n/` have to keep. */
export interface FolderRule {
  id: string;
  /** Why there is the rule, in a sentence for translators. */
  reason: string;
  check: (entries: Entry[], siteDir: string) => EntryProblem[];
}

export interface EntryProblem {
  entry: Entry;
  found: string;
  advice: string;
  /** From 1; the first if it is left out. */
  line?: number;
}
