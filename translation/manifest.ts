import { defaultLocale, type Locale } from '../i18n/locales';
import { permalink } from '../src/content/permalink';
import type { SourceFile } from '../src/content/source';
import { type BlockChange, blockChanges, plainText } from './block-changes';
import { inSidebarOrder } from './order';
import { Project } from './project';
import type { Change } from './provenance/changes';
import { freshnessOf } from './provenance/freshness';
import {
  type FileState,
  fileStates,
  sectionUses,
  translatedLocales,
  versionName,
} from './provenance/state';
import { sectionsOf } from './sections';

/** What the site tells its readers of the state of one page in one language. */
export interface PageState {
  locale: Locale;
  /** As Docusaurus names it: `current`, `3.x`. */
  version: string;
  /** Address without the language, e.g. `/3.x/quick-starts/next`. */
  permalink: string;
  /** Title of the English page, and of the translated one. */
  englishTitle: string;
  title: string | undefined;
  /** Paths of the English file and of its translation (which is not there if missing). */
  source: string;
  path: string;
  state: 'fresh' | 'stale' | 'missing' | 'untracked';
  /**
   * Sections that English has changed since, those of imported partials included, in the order of the
   * page. Empty for a stale page of which nobody knows the sections.
   */
  staleSections: StaleSection[];
  /** How many sections the page has in English, partials included, and how many of them are fresh. */
  sections: number;
  freshSections: number;
}

export interface StaleSection {
  /** Id of the heading, empty for what stands before the first one. */
  id: string;
  /** Its heading: in the translation, or in English where the section is not in the translation yet. */
  title: string;
  /** `added`: in English only; `removed`: in the translation only. */
  kind: 'changed' | 'added' | 'removed';
  /** The translated file that holds it: the page, or a partial or fragment that it imports. */
  path: string;
  /** What changed in English, block by block. */
  changes: BlockChange[];
}

export interface Manifest {
  /** In the order of the sidebar, language by language. */
  pages: PageState[];
}

/** Computes the state of every page in every language; once per build, since git is asked. */
export async function readManifest(siteDir: string): Promise<Manifest> {
  const project = await Project.read(siteDir);
  const pages = (await inSidebarOrder(project)).filter((english) => !english.isPartial);
  const states = fileStates(project);
  return {
    pages: translatedLocales.flatMap((locale) =>
      pages.map((english) => {
        const state = states.find((one) => one.locale === locale && one.source === english.name);
        return pageState(project, english, locale, state?.state ?? 'missing');
      }),
    ),
  };
}

function pageState(
  project: Project,
  english: SourceFile,
  locale: Locale,
  state: FileState['state'],
): PageState {
  const translation = project.inLocale(english, locale);
  const sections = readSections(project, english, locale);
  const fresh = sections.filter(({ state }) => state === 'fresh');
  return {
    locale,
    version: versionName(english) ?? '',
    permalink: permalink(english, english.frontMatter?.slug),
    englishTitle: titleOf(english),
    title: translation && titleOf(translation),
    source: english.name,
    path: project.pathIn(english, locale),
    state: state === 'orphaned' ? 'missing' : state,
    staleSections: translation
      ? sections.flatMap(({ state, ...section }) =>
          state === 'fresh' || state === 'untranslated' ? [] : [{ ...section, kind: state }],
        )
      : [],
    sections: sections.filter(({ state }) => state !== 'removed').length,
    freshSections: fresh.length,
  };
}

interface PageSection {
  id: string;
  title: string;
  path: string;
  changes: BlockChange[];
  state: StaleSection['kind'] | 'fresh' | 'untranslated';
}

/** The sections of a page with those of the partials that it imports, as a reader gets them. */
function readSections(
  project: Project,
  english: SourceFile,
  locale: Locale,
  seen = new Set<SourceFile>(),
): PageSection[] {
  seen.add(english);
  const translation = project.inLocale(english, locale);
  const { state, changes } = translation
    ? freshnessOf(project, translation)
    : { state: 'missing', changes: new Map<string, Change>() };
  const isKnown = state === 'fresh' || changes.size > 0;
  const headings = new Map(
    (translation?.tree ? sectionsOf(translation.tree) : []).map(({ id, heading }) => [id, heading]),
  );
  const imports = project.importsOf(english, defaultLocale);
  const path = project.pathIn(english, locale);
  const sections: PageSection[] = [];
  for (const section of project.now(english)?.sections ?? []) {
    const change = changes.get(section.id);
    const kind = change?.kind;
    const heading = headings.get(section.id) ?? section.heading;
    const own: PageSection = {
      id: section.id,
      path,
      title: heading ? plainText(heading) : '',
      changes: change?.before ? blockChanges(change.before.nodes, section.nodes) : [],
      state: !isKnown ? 'untranslated' : !kind ? 'fresh' : kind === 'added' ? kind : 'changed',
    };
    const nested = [...imports]
      .filter(([name, partial]) => !seen.has(partial) && sectionUses(section, name))
      .flatMap(([, partial]) => readSections(project, partial, locale, seen));
    // what stands before the first heading of a partial belongs to the section that imports it
    const parts = [own, ...nested.filter(({ id }) => id === '')];
    const worst =
      parts.find(({ state }) => state === 'changed') ??
      parts.find(({ state }) => state !== 'fresh');
    const { state, path: file } = worst ?? own;
    const all = parts.flatMap((part) => part.changes);
    sections.push(
      { ...own, state, path: file, changes: all },
      ...nested.filter(({ id }) => id !== ''),
    );
  }
  for (const [id, { kind, before }] of changes) {
    if (kind === 'removed' && before?.heading) {
      const title = plainText(headings.get(id) ?? before.heading);
      sections.push({ id, title, path, changes: [], state: kind });
    }
  }
  return sections;
}

function titleOf({ frontMatter, tree, path }: SourceFile): string {
  const heading = tree?.children.find((node) => node.type === 'heading' && node.depth === 1);
  return frontMatter?.title ?? (heading ? plainText(heading) : path);
}
