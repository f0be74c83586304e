import { stamp } from '../../translation/commands/stamp';
import { Project } from '../../translation/project';
import { append, section } from './edits';
import { type JudgedLocale, translationOf } from './pages';
import type { Site } from './site';

/** Translates sections of a page anew, as far as the toolkit can see. */
export function translate(site: Site, page: string, locale: JudgedLocale, ...ids: string[]): void {
  for (const id of ids) {
    const words = locale === 'ru' ? 'Перевод обновлен.' : 'Die Übersetzung ist erneuert.';
    site.edit(translationOf(page, locale), section(id, append(words)));
  }
}

/** Calls `npm run translation -- stamp`, for a page or one section of it. */
export async function stampWithToolkit(
  site: Site,
  page: string,
  locale: JudgedLocale,
  { id, unchanged }: { id?: string; unchanged?: string } = {},
): Promise<void> {
  await stamp.run({
    siteDir: site.dir,
    project: () => Project.read(site.dir),
    args: [site.path(translationOf(page, locale)), ...(id === undefined ? [] : [`#${id}`])],
    options: { unchanged },
    print: () => {},
    progress: () => {},
  });
}
