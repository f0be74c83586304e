import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from '../content/source';

/** What a host has to know of a built site. */
export interface SiteFiles {
  /** Addresses of pages below the base URL, without a slash at the beginning: `ru/`, `quick-starts/next`. */
  pages: string[];
  /** Addresses of other texts that have a language: pages as Markdown, lists of pages. */
  texts: string[];
  /** Folders in which a file never changes, since its name comes from its content. */
  immutableFolders: string[];
}

/** @param folder the built site */
export function readSiteFiles(folder: string): SiteFiles {
  const names = filesIn(folder, /./).map((file) =>
    path.relative(folder, file).split(path.sep).join('/'),
  );
  const pages = names.filter((name) => name.endsWith('.html') && !/(^|\/)404\.html$/.test(name));
  return {
    pages: pages.map(addressOfPage).sort(),
    texts: names.filter((name) => /\.(md|txt|xml)$/.test(name)).sort(),
    immutableFolders: [...new Set(names.flatMap(immutableFolderOf))].sort(),
  };
}

/** Homes end with a slash, as Docusaurus has them without `trailingSlash`; other pages do not. */
const addressOfPage = (name: string): string => name.replace(/(^|\/)index\.html$|\.html$/, '$1');

/** Scripts and style sheets, link pictures, what the search loads: all named by a digest. */
const immutableFolderOf = (name: string): string[] =>
  /^(?:\w\w\/)?assets\/|^img\/link\/|^pagefind\/.*\/(?:fragment|index)\//.exec(name) ?? [];

const script = /<script\b([^>]*)>(.*?)<\/script>/gs;

/** Inline scripts of all pages, each once. Data, which browsers do not run, is none. */
export function inlineScripts(folder: string): string[] {
  const scripts = new Set<string>();
  for (const file of filesIn(folder, /\.html$/)) {
    const html = fs.readFileSync(file, 'utf8');
    for (const [, attributes = '', text = ''] of html.matchAll(script)) {
      if (!/\bsrc=/.test(attributes) && !/\btype="?application\/(?:ld\+)?json/.test(attributes)) {
        scripts.add(text);
      }
    }
  }
  return [...scripts];
}
