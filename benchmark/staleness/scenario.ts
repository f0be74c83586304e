import type { JudgedLocale } from './pages';
import type { Site } from './site';

/** How a translation stands. */
export interface Standing {
  state: 'fresh' | 'stale' | 'missing' | 'untracked' | 'orphaned';
  /** Ids of stale sections; undefined where nobody can know them. */
  sections?: string[] | undefined;
  /** English files that changed; the file itself, unless it says otherwise. */
  causes?: string[] | undefined;
  /** Where the English file of an orphan went. */
  renamedTo?: string | undefined;
}

/** What is true of English files, by path; all others are fresh. */
export type Truth = Record<string, Standing>;

/** Something that happens to a site whose translations are all fresh, and what is true afterwards. */
export interface Scenario {
  name: string;
  happens: (site: Site) => void | Promise<void>;
  /** What is judged, if it is not the site itself, e.g. a clone. */
  judged?: (site: Site) => Site;
  /** In every language. */
  truth: Truth;
  /** In one language, where that differs. */
  truthIn?: Partial<Record<JudgedLocale, Truth>>;
  /** Translations whose stamp promises too much, compared with the first commit or the tag `base`. */
  dishonest?: string[];
  /** Whether `status` has to say the same, called as people call it. */
  isAskedByCommand?: boolean;
  /** Why nobody can know the truth here; such a scenario is shown, and does not count. */
  undecidable?: string;
}

export interface Group {
  name: string;
  scenarios: Scenario[];
}

export const stale = (...sections: string[]): Standing => ({ state: 'stale', sections });

/** A page that is stale by what it imports, in the sections with the import. */
export const staleBy = (causes: string[], ...sections: string[]): Standing => ({
  state: 'stale',
  sections,
  causes,
});

/** Stale, and without history nobody can tell where. */
export const staleSomewhere: Standing = { state: 'stale' };
export const missing: Standing = { state: 'missing' };
export const untracked: Standing = { state: 'untracked' };
export const orphaned = (renamedTo?: string): Standing => ({ state: 'orphaned', renamedTo });
export const nothing: Truth = {};
