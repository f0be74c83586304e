import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { defaultLocale, type Locale, localeNames } from '../../i18n/locales';
import { fileOf, sitePath } from '../../src/content/layout';
import { isTranslation, type SourceFile } from '../../src/content/source';
import { isEmpty } from '../meaning';
import type { Project } from '../project';
import { type Section, sectionsOf } from '../sections';
import type { Change } from './changes';
import { freshnessOf } from './freshness';
import { renamedTo } from './renames';

export const states = ['fresh', 'stale', 'missing', 'untracked', 'orphaned'] as const;

/** How one file stands in one language. */
export interface FileState {
  locale: Locale;
  /** As Docusaurus names it, `current` or `3.x`; null for fragments, which have no version. */
  version: string | null;
  /** Where the translation is, or would be. */
  path: string;
  /** The English file. */
  source: string;
  state: (typeof states)[number];
  /** Ids of headings, `''` for what stands before the first; those that import something stale too. */
  staleSections: string[];
  /** English files that changed. */
  causes: string[];
  /** The path that the English file of an orphan has now, where that can be told. */
  renamedTo: string | undefined;
  /** What changed in the English of the file itself. */
  changes: Map<string, Change>;
  /** How many sections the English file has, and how many of them are up to date. */
  sections: number;
  freshSections: number;
}

/** The languages that are translated into. */
export const translatedLocales: readonly Locale[] = localeNames.filter(
  (name) => name !== defaultLocale,
);

/** How every file stands in some languages, the languages one after the other. */
export function fileStates(
  project: Project,
  locales: readonly Locale[] = translatedLocales,
): FileState[] {
  const stale = new StaleParts(project);
  return locales.flatMap((locale) => [
    ...project.english.map((english) => stateOf(project, stale, english, locale)),
    ...project.translations
      .filter((file) => file.locale === locale && !project.englishOf(file))
      .map((orphan) => orphanState(project, orphan)),
  ]);
}

function stateOf(
  project: Project,
  stale: StaleParts,
  english: SourceFile,
  locale: Locale,
): FileState {
  const translation = project.inLocale(english, locale);
  const all = (project.now(english)?.sections ?? []).filter((section) => !isEmpty(section));
  const base = {
    locale,
    version: versionName(english),
    path: project.pathIn(english, locale),
    source: english.name,
    renamedTo: undefined,
    sections: all.length,
  };
  if (!translation) {
    const none = { staleSections: [], causes: [], changes: new Map(), freshSections: 0 };
    return { ...base, ...none, state: 'missing' };
  }
  const { state, changes } = freshnessOf(project, translation);
  const { sections, causes } = stale.of(translation, locale);
  const isKnown = state === 'fresh' || changes.size > 0;
  return {
    ...base,
    state: state === 'fresh' && causes.size > 0 ? 'stale' : state,
    staleSections: inOrder([...sections], [...all, ...sectionsIn(translation)]),
    causes: [...causes].sort(),
    changes,
    freshSections: isKnown ? all.filter(({ id }) => !changes.has(id)).length : 0,
  };
}

function orphanState(project: Project, orphan: SourceFile): FileState {
  const english = fileOf(project.siteDir, { ...orphan, locale: defaultLocale });
  return {
    locale: orphan.locale,
    version: versionName(orphan),
    path: orphan.name,
    source: sitePath(project.siteDir, english),
    state: 'orphaned',
    staleSections: [],
    causes: [],
    renamedTo: renamedTo(project, orphan)?.name,
    changes: new Map(),
    sections: 0,
    freshSections: 0,
  };
}

/** As Docusaurus names a version; null for fragments. */
export const versionName = ({ version }: Pick<SourceFile, 'version'>): string | null =>
  version?.replace(/^version-/, '') ?? null;

const sectionsIn = ({ tree }: SourceFile) => (tree ? sectionsOf(tree) : []);

function inOrder(ids: string[], sections: { id: string }[]): string[] {
  const order = sections.map(({ id }) => id);
  return ids.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

interface StalePart {
  /** Sections of the file that are stale, or hold an import of something stale. */
  sections: Set<string>;
  /** English files that changed. */
  causes: Set<string>;
}

/** What is stale in a file as readers of a language get it, through all of its imports. */
export class StaleParts {
  private readonly known = new Map<string, StalePart>();

  constructor(private readonly project: Project) {}

  of(file: SourceFile, locale: Locale): StalePart {
    const key = `${locale} ${file.file}`;
    const known = this.known.get(key);
    if (known) {
      return known;
    }
    const part: StalePart = { sections: new Set(), causes: new Set() };
    this.known.set(key, part); // before its imports: they may import in a circle
    if (isTranslation(file)) {
      const { state, changes } = freshnessOf(this.project, file);
      if (state === 'stale') {
        part.causes.add(this.project.englishOf(file)?.name ?? '');
      }
      for (const id of changes.keys()) {
        part.sections.add(id);
      }
    }
    for (const [name, imported] of this.project.importsOf(file, locale)) {
      const { causes } = this.of(imported, locale);
      if (causes.size > 0) {
        for (const cause of causes) {
          part.causes.add(cause);
        }
        for (const id of sectionsUsing(file, name)) {
          part.sections.add(id);
        }
      }
    }
    return part;
  }
}

/** Ids of the sections that use a component. */
export const sectionsUsing = (file: SourceFile, component: string): string[] =>
  sectionsIn(file)
    .filter((section) => sectionUses(section, component))
    .map(({ id }) => id);

export const sectionUses = ({ nodes }: Pick<Section, 'nodes'>, component: string): boolean =>
  nodes.some((node) => uses(node, component));

function uses(node: Nodes, component: string): boolean {
  let found = false;
  visit(node, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (element) => {
    found ||= 'name' in element && element.name === component;
  });
  return found;
}
