import type { BlockChange } from '../../../translation/block-changes';
import { changesFile, type EnglishChanges } from '../../plugins/translation-state/changes';
import { type Sections, sectionsOf } from './blocks';

/** Where the English of a page is, and what is told of it. */
export interface EnglishPage {
  /** Address of the English page. */
  href: string;
  /** Its address without language, e.g. `/quick-starts/next`. */
  permalink: string;
  /** Base URL of the language that is read; undefined where the page is up to date. */
  changesIn: string | undefined;
}

/** The English text of a page. */
export interface English {
  sections: Sections;
  /** What has changed in it since it was translated, by section. */
  changes: Record<string, BlockChange[]>;
}

const loaded = new Map<string, English>();
const loading = new Map<string, Promise<English>>();

/** The English text of a page that was loaded before. */
export const knownEnglish = ({ href }: EnglishPage): English | undefined => loaded.get(href);

/**
 * Loads the English text of a page from its HTML, once.
 * @throws if it cannot be had
 */
export async function loadEnglish(page: EnglishPage): Promise<English> {
  const request = loading.get(page.href) ?? readEnglish(page);
  loading.set(page.href, request);
  try {
    const english = await request;
    loaded.set(page.href, english);
    return english;
  } finally {
    loading.delete(page.href);
  }
}

async function readEnglish(page: EnglishPage): Promise<English> {
  const [html, changes] = await Promise.all([fetchText(page.href), loadChanges(page)]);
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector('.markdown');
  if (!article) {
    throw new Error(`${page.href} is no page of the documentation`);
  }
  return { sections: sectionsOf(article), changes };
}

/** Without them the text can still be read. */
async function loadChanges(page: EnglishPage): Promise<English['changes']> {
  if (page.changesIn === undefined) {
    return {};
  }
  try {
    const all = JSON.parse(await fetchText(page.changesIn + changesFile)) as EnglishChanges;
    return all[page.permalink] ?? {};
  } catch {
    return {};
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.text();
}
