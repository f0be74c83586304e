import fs from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { placeOf } from '../../apply';
import { mentionedIn } from '../host';
import { nodesOf } from '../nodes';
import { oneLine, shorten, startOf, type Use } from '../uses';
import { type Entry, largest } from './entry';
import type { EntryProblem, FolderRule } from './rule';

export const sampleReadme: FolderRule = {
  id: 'sample-readme',
  reason:
    'People run and open what the text in a downloaded sample tells them: commands, names and links are those of English.',
  check: (entries, siteDir) => {
    const english = path.join(siteDir, 'samples/download/README.md');
    if (!fs.existsSync(english)) {
      return [];
    }
    const known = new Set(usesIn(fs.readFileSync(english, 'utf8')).map(({ key }) => key));
    return entries.filter(isReadme).flatMap((entry) => foreignTo(known, entry));
  },
};

const isReadme = ({ kind, name, size }: Entry): boolean =>
  kind === 'file' && /^i18n\/[^/]+\/samples\/README\.md$/.test(name) && size <= largest;

function foreignTo(known: Set<string>, entry: Entry): EntryProblem[] {
  const text = fs.readFileSync(entry.file, 'utf8');
  return usesIn(text)
    .filter(({ key }) => !known.has(key))
    .map(({ at, shown }) => ({
      entry,
      found: `\`${shown}\`, which English has not`,
      advice: 'copy it from samples/download/README.md',
      line: placeOf(text, at).line,
    }));
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Code, addresses, HTML and placeholders; it is plain Markdown, with HTML. */
function usesIn(text: string): Use[] {
  const tree = markdown.parse(text) as Root;
  return [
    ...nodesOf(tree, 'inlineCode', 'code', 'html').map((node) => ({
      key: `${node.type} ${oneLine(node.value)}`,
      at: startOf(node),
      shown: shorten(node.value),
    })),
    ...nodesOf(tree, 'link', 'image', 'definition').map((node) => ({
      key: node.url,
      at: startOf(node),
      shown: shorten(node.url),
    })),
    ...nodesOf(tree, 'text').flatMap((node) =>
      [...mentionedIn(node.value), ...(node.value.match(/\{\w+\}/g) ?? [])].map((found) => ({
        key: found,
        at: startOf(node),
        shown: shorten(found),
      })),
    ),
  ];
}
