import { newIssueUrl } from '../../plugins/translation-state/addresses';

/** What an issue tells the maintainers of the page that it is about. */
export interface PageFacts {
  /** Web address of the page. */
  url: string;
  /** Its path on the site, with the language. */
  path: string;
  /** E.g. `Русский (ru)`. */
  language: string;
  /** E.g. `4.x`. */
  version: string;
  translation: Translation;
  /** For the reader, in their language: what to write. */
  invitation: string;
}

export interface Section {
  id: string;
  title: string;
}

/** How a page is translated; `source` if it is English for readers of English. */
export type Translation = 'source' | 'fresh' | 'stale' | 'missing';

const translations: Record<Translation, string> = {
  source: 'none, this is the source',
  fresh: 'up to date',
  stale: 'partly outdated',
  missing: 'missing, shown in English',
};

/**
 * Where a reader tells what is wrong with a page. Its words are English, as maintainers read it;
 * the invitation is a comment, which the issue does not show.
 *
 * @param section where the reader is on the page, if that is known
 */
export function issueUrl(repository: string, page: PageFacts, section?: Section): string {
  const facts = [
    `- Page: ${page.url}${section ? `#${encodeURIComponent(section.id)}` : ''}`,
    ...(section ? [`- Section: ${section.title}`] : []),
    `- Language: ${page.language}`,
    `- Version: ${page.version}`,
    `- Translation: ${translations[page.translation]}`,
  ];
  const body = [`<!-- ${page.invitation} -->`, '', '', '---', '', ...facts, ''].join('\n');
  return newIssueUrl(repository, `Feedback on ${page.path}`, body, ['feedback']);
}
