import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLocale } from '../i18n/locales';
import { isPartial } from '../src/content/layout';
import type { SourceFile } from '../src/content/source';
import type { Project } from './project';

/**
 * English files in the order in which readers meet them: by the sidebar, the current version first,
 * each page followed by what it imports, then what stands in no sidebar.
 */
export async function inSidebarOrder(project: Project): Promise<SourceFile[]> {
  const ordered = new Set<SourceFile>();
  const add = (file: SourceFile) => {
    if (!ordered.has(file)) {
      ordered.add(file);
      for (const imported of project.importsOf(file, defaultLocale).values()) {
        add(imported);
      }
    }
  };
  for (const version of project.source.versions) {
    const pages = project.english.filter((file) => file.version === version && !isPartial(file));
    for (const id of documentsIn(await sidebarsOf(project, version))) {
      const page = pages.find((file) => idOf(file) === id);
      if (page) {
        add(page);
      }
    }
    pages.forEach(add);
  }
  project.english.forEach(add);
  return [...ordered];
}

async function sidebarsOf({ siteDir, repository }: Project, version: string): Promise<unknown> {
  if (version === 'current') {
    const file = path.join(siteDir, 'sidebars.ts');
    return repository.exists('sidebars.ts') ? (await import(pathToFileURL(file).href)).default : {};
  }
  const file = `versioned_sidebars/${version}-sidebars.json`;
  return repository.exists(file) ? JSON.parse(repository.read(file)) : {};
}

/** What Docusaurus calls a page, e.g. `next/README`. */
const idOf = ({ path, frontMatter }: SourceFile): string =>
  path.replace(/[^/]+$/, (name) => String(frontMatter?.id ?? name.replace(/\.mdx?$/, '')));

/** Ids of documents in a sidebar or a part of one. */
function documentsIn(items: unknown): string[] {
  if (typeof items === 'string') {
    return [items];
  }
  if (Array.isArray(items)) {
    return items.flatMap(documentsIn);
  }
  if (typeof items !== 'object' || items === null) {
    return [];
  }
  if (!('type' in items)) {
    return Object.values(items).flatMap(documentsIn);
  }
  const { id, link, items: children } = items as Record<string, unknown>;
  const linked = (link as { id?: string } | undefined)?.id;
  return [id, linked, ...documentsIn(children)].filter((one) => typeof one === 'string');
}
