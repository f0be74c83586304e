import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Code, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, it } from 'vitest';
import { localeNames } from '../../i18n/locales';
import { seeded, share } from '../any-text';
import { sameProgram } from '../code/program';
import { type MeaningfulSection, readSections } from '../meaning';
import { applyEdits } from '../rules/apply';
import { inLocale } from '../test-site';
import { carry } from './mechanical';

const root = path.resolve(__dirname, '../..');

/** Partials of ours with much code. */
const pages = [
  'docs/next-app-router/_integration.mdx',
  'docs/next-app-router/_get-user-information.mdx',
  'docs/next-app-router/api-resources/_config-api-resources.mdx',
  'docs/next/_integration.mdx',
  'docs/next/_environment.mdx',
];

/** A section with code, in English and in translation. */
interface Pair {
  english: string;
  translation: string;
  id: string;
}

const pairs: Pair[] = [];

beforeAll(async () => {
  for (const name of pages) {
    for (const locale of localeNames) {
      const [english, translation] = [name, inLocale(locale, name)]
        .map((one) => path.join(root, one))
        .map((file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''));
      const [own, theirs] = [await sectionsOf(english), await sectionsOf(translation)];
      for (const { id } of own.values()) {
        const [blocks, others] = [own, theirs].map((sections) => codeIn(sections.get(id)));
        if (english && translation && blocks?.length && areSame(blocks, others ?? [])) {
          pairs.push({ english, translation, id });
        }
      }
    }
  }
});

const sectionsOf = async (text = ''): Promise<Map<string, MeaningfulSection>> =>
  new Map((await readSections(text)).map((section) => [section.id, section]));

function codeIn(section: MeaningfulSection | undefined): Code[] {
  const blocks: Code[] = [];
  visit({ type: 'root', children: section?.nodes ?? [] } as Nodes, 'code', (node: Code) => {
    blocks.push(node);
  });
  return blocks;
}

const areSame = (blocks: Code[], others: Code[]): boolean =>
  blocks.length === others.length &&
  blocks.every((block, index) => !sameProgram(block, others[index] ?? block));

type Change = (lines: string[], at: number) => string[];

const indentOf = (line = ''): string => /^\s*/.exec(line)?.[0] ?? '';
const replaceLine =
  (pattern: RegExp, by: string): Change =>
  (lines, at) =>
    lines.map((line, index) => (index === at ? line.replace(pattern, by) : line));

/** What may happen to the lines of code. */
const changes: Record<string, Change> = {
  'another name': replaceLine(/\b[a-z]\w+\b/, 'other'),
  'another text': replaceLine(/'[^']*'/, "'other'"),
  'another sign': replaceLine(/[(=]/, ' + '),
  'a line more': (lines, at) => lines.toSpliced(at, 0, `${indentOf(lines[at])}run(7);`),
  'a line twice': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'a line less': (lines, at) => lines.toSpliced(at, 1),
  'an empty line': (lines, at) => lines.toSpliced(at, 0, ''),
};

/** The text with one line of one block of a section changed; the first line is that of the fence. */
function changeCode(text: string, block: Code, share: number, change: Change): string {
  const [start, end] = [block.position?.start.offset ?? 0, block.position?.end.offset ?? 0];
  const [fence = '', ...lines] = text.slice(start, end).split('\n');
  const code = lines.slice(0, -1);
  const changed = change(code, Math.floor(share * code.length));
  return text.slice(0, start) + [fence, ...changed, lines.at(-1)].join('\n') + text.slice(end);
}

/** All but the code and the stamp. */
function wordsIn(text: string, section: MeaningfulSection | undefined): string {
  const without = codeIn(section).map(({ position }) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
    text: '',
  }));
  return applyEdits(text, without);
}

it('gives translations the program that English has now, and leaves their words', async () => {
  let carried = 0;
  const options = seeded(150);
  await fc.assert(
    fc.asyncProperty(
      share,
      share,
      share,
      fc.constantFrom(...Object.keys(changes)),
      async (which, blockShare, line, name) => {
        const { english, translation, id } = pairs[Math.floor(which * pairs.length)] as Pair;
        const [old, own] = [await sectionsOf(english), await sectionsOf(translation)];
        const blocks = codeIn(old.get(id));
        const block = blocks[Math.floor(blockShare * blocks.length)] as Code;
        const text = changeCode(english, block, line, changes[name] as Change);
        const current = (await sectionsOf(text)).get(id);
        const [before, section] = [old.get(id), own.get(id)];
        if (!before || !current || !section) {
          return;
        }
        const edits = carry(
          { ...before, text: english },
          { ...current, text },
          { ...section, text: translation },
        );
        if (!edits) {
          return;
        }
        carried += 1;
        const result = applyEdits(translation, edits);
        const now = (await sectionsOf(result)).get(id);
        const [expected, found] = [codeIn(current), codeIn(now)];
        expect(found.map(({ value }) => value).length).toBe(expected.length);
        for (const [index, model] of expected.entries()) {
          expect(sameProgram(model, found[index] ?? { ...model, value: '' })).toBeUndefined();
        }
        expect(wordsIn(result, now)).toBe(wordsIn(translation, section));
      },
    ),
    options,
  );
  expect(carried / options.numRuns).toBeGreaterThan(0.6);
}, 60_000);
