import fs from 'node:fs';
import { filesIn } from '../../content/source';
import { type Assets, BuiltAssets } from './built-assets';
import { bundlePageScript } from './bundle';
import { classesOfAnswers } from './page-script/answers';
import type { Facts } from './page-script/facts';
import { renewRuntimes } from './runtime';
import { namesIn } from './used-css';

/** Set to `off`, pages are as Docusaurus writes them: the whole style sheet, and scripts at once. */
export const switchVariable = 'FAST_PAGES';

const sheetLink = /<link rel="?stylesheet"? href="?([^">\s]+)"? ?\/?>/;
const scriptTag = /<script src="?([^">\s]+)"? defer(?:="defer"|="")?><\/script>/g;

/**
 * Lets pages show themselves with the first answer of the server: the rules that a page needs stand in
 * it, in the place of the link to the style sheet. The whole sheet, and React, come when the reader
 * becomes active; until then a small script answers.
 *
 * @param outDir the site, with all of its languages or some
 * @param englishDir the site with English, whose scripts are loaded where they are the same
 */
export function quickenPages(outDir: string, englishDir = outDir): void {
  const assets = new BuiltAssets(outDir, englishDir);
  if (process.env[switchVariable] === 'off') {
    return;
  }
  const runtimes = renewRuntimes(outDir);
  const script = bundlePageScript();
  for (const file of filesIn(outDir, /\.html$/)) {
    let html = fs.readFileSync(file, 'utf8');
    for (const [old, renewed] of runtimes) {
      html = html.replaceAll(old, renewed);
    }
    fs.writeFileSync(file, quicken(html, assets, assets.chunksOf(file), script));
  }
}

/**
 * @param html a page as Docusaurus writes it; one without style sheet or script stays as it is
 * @param chunks scripts of the page, for React
 * @param script of the page, until React is there
 */
export function quicken(html: string, assets: Assets, chunks: string[], script: string): string {
  const sheet = sheetLink.exec(html)?.[1];
  const scripts = [...html.matchAll(scriptTag)].flatMap(([, src]) => (src ? [src] : []));
  if (!sheet || scripts.length === 0) {
    return html;
  }
  const facts: Facts = {
    sheet: assets.shared(sheet),
    scripts: scripts.map(assets.shared, assets),
    // their bundler asks for them by the address of its language
    chunks,
  };
  const names = namesIn(html);
  for (const name of classesOfAnswers) {
    names.classes.add(name);
  }
  const rules = assets.sheetAt(facts.sheet).usedBy(names);
  // data apart from the script: so one hash of it fits all pages
  return html
    .replace(scriptTag, '')
    .replace(
      sheetLink,
      () =>
        `<style>${rules}</style><script type="application/json" id="page-facts">${JSON.stringify(facts)}</script><script>${script}</script>`,
    );
}
