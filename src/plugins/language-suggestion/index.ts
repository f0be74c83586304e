import fs from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { currentLocale, defaultLocale, localeNames } from '../../../i18n/locales';
import { choiceKey } from './choice';
import { messageIds, type Words } from './words';

/** Global data of the plugin: words of the other languages, by their names; those of English are in the code. */
export type WordsByLocale = Record<string, Words>;

/** Remembers the language that a reader chose in the menu, before React is there too. */
const script = `document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('.navbar a[lang]');
  if (link) try { localStorage.setItem('${choiceKey}', link.lang) } catch (_) {}
}, true);`;

/** Lets pages offer another language in its own words: those stand with all other messages. */
export default function languageSuggestion({ siteDir }: LoadContext): Plugin {
  const others = localeNames.filter((name) => ![currentLocale(), defaultLocale].includes(name));
  const files = others.map((name) => path.join(siteDir, 'i18n', name, 'code.json'));
  return {
    name: 'language-suggestion',
    contentLoaded({ actions }) {
      const entries = others.map((name, index) => [name, readWords(files[index] ?? '')]);
      actions.setGlobalData(Object.fromEntries(entries));
    },
    getPathsToWatch: () => files,
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: script }] }),
  };
}

/** A language that lacks a word is not offered: the check of messages asks for it. */
function readWords(file: string): Words | undefined {
  const messages: Record<string, { message: string }> = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8'))
    : {};
  const words = Object.entries(messageIds).map(([word, id]) => [word, messages[id]?.message]);
  return words.every(([, text]) => text) ? Object.fromEntries(words) : undefined;
}
