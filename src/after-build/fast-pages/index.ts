import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../content/source';
import { bundlePageScript } from './bundle';
import { namesIn, readSheet, type Sheet } from './used-css';

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
 */
export function quickenPages(outDir: string): void {
  if (process.env[switchVariable] === 'off') {
    return;
  }
  const files = filesIn(outDir, /\.css$/);
  const sheets = new Map<string, Sheet>();
  // languages have sheets of the same name, which is made of the content
  const sheetOf = (href: string): Sheet => {
    const name = path.basename(href);
    const file = files.find((one) => path.basename(one) === name);
    if (!file) {
      throw new Error(`A page asks for ${href}, which is not in ${outDir}.`);
    }
    const sheet = sheets.get(name) ?? readSheet(fs.readFileSync(file, 'utf8'));
    sheets.set(name, sheet);
    return sheet;
  };
  const script = bundlePageScript();
  for (const file of filesIn(outDir, /\.html$/)) {
    fs.writeFileSync(file, quicken(fs.readFileSync(file, 'utf8'), sheetOf, script));
  }
}

/**
 * @param html a page as Docusaurus writes it; one without style sheet or script stays as it is
 * @param sheetOf reads the style sheet of an address
 * @param script of the page, until React is there
 */
export function quicken(html: string, sheetOf: (href: string) => Sheet, script: string): string {
  const sheet = sheetLink.exec(html)?.[1];
  const scripts = [...html.matchAll(scriptTag)].map(([, src]) => src);
  if (!sheet || scripts.length === 0) {
    return html;
  }
  // data apart from the script: so one hash of it fits all pages
  const facts = JSON.stringify({ sheet, scripts });
  return html
    .replace(scriptTag, '')
    .replace(
      sheetLink,
      () =>
        `<style>${sheetOf(sheet).usedBy(namesIn(html))}</style>` +
        `<script type="application/json" id="page-facts">${facts}</script><script>${script}</script>`,
    );
}
