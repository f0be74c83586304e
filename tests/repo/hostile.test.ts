import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales';
import { checkLocaleFolders } from '../../src/content/checks/locale-folders';
import { checkOrphans } from '../../src/content/checks/orphans';
import { fileOf, locate } from '../../src/content/layout';
import { parseMarkdown } from '../../src/content/parse';
import { readSource } from '../../src/content/source';
import { type EnglishMessages, readEnglishMessages } from '../../translation/messages/english';
import { messageFile } from '../../translation/messages/read';
import { fileRules } from '../../translation/rules';
import { rules as otherMessageRules } from '../../translation/rules/messages';
import type { FileRule, MessageRule, Rule } from '../../translation/rules/rule';
import {
  checkFolder,
  folderRules,
  messageRules,
  rules,
  textRules,
} from '../../translation/rules/safety';
import { frontMatterFence } from '../../translation/rules/safety/front-matter-fence';
import { subjectOf } from '../../translation/rules/subject';
import { addresses } from './hostile/addresses';
import type { HostileChange } from './hostile/case';
import { characters } from './hostile/characters';
import { hostileFiles, plant, restore } from './hostile/files';
import { markup } from './hostile/markup';
import { messages } from './hostile/messages';
import { programs } from './hostile/programs';

const siteDir = path.resolve();
const read = (file: string): string => fs.readFileSync(path.join(siteDir, file), 'utf8');

let english: EnglishMessages = new Map();
beforeAll(async () => {
  english = await readEnglishMessages(siteDir);
});

interface Rules {
  forPages: FileRule[];
  forMessages: MessageRule[];
}

/** The rules with one id, whoever they are for. */
const rulesOf = (id: string): Rules => ({
  forPages: fileRules.filter((rule) => rule.id === id),
  forMessages: [...otherMessageRules, ...messageRules].filter((rule) => rule.id === id),
});

/** Ids of the rules that a file breaks: all those for texts, and the given for pages or messages. */
async function brokenRules(
  file: string,
  text: string,
  { forPages, forMessages }: Rules,
): Promise<string[]> {
  const locale = localeOf(file);
  const broken = brokenBy(textRules, { locale, name: file, text });
  if (broken.includes(frontMatterFence.id)) {
    return broken; // whoever reads its front matter may run it
  }
  const ofMessages = file.endsWith('.json') && messageFile(locale, file, text, english);
  if (ofMessages) {
    broken.push(...brokenBy(forMessages, ofMessages));
  }
  const content = /\.mdx?$/.test(file) && locate(siteDir, path.join(siteDir, file));
  if (content) {
    const source = fs.readFileSync(fileOf(siteDir, { ...content, locale: defaultLocale }), 'utf8');
    const isParsed = await parseMarkdown(text).then(
      () => true,
      () => false,
    );
    const name = `${content.area}/${content.path}`;
    const ofPages = isParsed
      ? brokenBy(forPages, await subjectOf(locale, name, source, text))
      : ['invalid-mdx'];
    broken.push(...ofPages);
  }
  return broken;
}

const brokenBy = <Subject>(candidates: Rule<Subject>[], subject: Subject): string[] =>
  candidates.filter((rule) => rule.check(subject).length > 0).map(({ id }) => id);

function localeOf(file: string): Locale {
  const [, locale = ''] = file.split('/');
  return isLocale(locale) ? locale : defaultLocale;
}

const changes: [string, HostileChange[]][] = [
  ['programs', programs],
  ['markup', markup],
  ['addresses', addresses],
  ['characters', characters],
  ['messages', messages],
];

describe.each(changes)('hostile %s', (_, cases) => {
  it.each(cases)('$rule stops $what', async ({ file, change, rule }) => {
    const text = read(file);
    expect(await brokenRules(file, text, rulesOf(rule)), 'before').not.toContain(rule);
    expect(await brokenRules(file, change(text), rulesOf(rule))).toContain(rule);
  });
});

describe('hostile files', () => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
  beforeAll(() => {
    for (const name of [
      'i18n',
      'docs',
      'fragments',
      'samples/download',
      'versioned_docs',
      'versions.json',
    ]) {
      fs.cpSync(path.join(siteDir, name), path.join(copy, name), { recursive: true });
    }
  });
  afterAll(() => fs.rmSync(copy, { recursive: true }));

  it.each(hostileFiles)('$rule stops $what', async (hostile) => {
    try {
      plant(copy, hostile);
      const findings = [...checkFolder(copy), ...checkLocaleFolders(copy)];
      // what is fine as a file is read
      const isReadable = findings.length === 0;
      const orphans = isReadable ? checkOrphans(await readSource(copy, ['en', 'ru'])) : [];
      const found = [...findings, ...orphans].map(({ path, rule }) => `${path} ${rule}`);
      expect(found).toContain(`${hostile.place ?? hostile.file} ${hostile.rule}`);
      expect(globalThis).not.toHaveProperty('wasRun');
    } finally {
      restore(copy, siteDir, hostile);
    }
  });
});

it('every rule stops one of them', () => {
  const known = [...rules, ...textRules, ...messageRules, ...folderRules].map(({ id }) => id);
  const used = new Set([...changes.flatMap(([, cases]) => cases), ...hostileFiles].map(ruleOf));
  expect(known.filter((id) => !used.has(id))).toEqual([]);
});

const ruleOf = ({ rule }: { rule: string }): string => rule;

it('no rule stops a translation of this site', async () => {
  expect(checkFolder(siteDir)).toEqual([]);
  const texts = fs
    .readdirSync(path.join(siteDir, 'i18n'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx?|json|yml)$/.test(name))
    .map((name) => `i18n/${name.split(path.sep).join('/')}`);
  const findings: string[] = [];
  for (const file of texts) {
    for (const id of await brokenRules(file, read(file), {
      forPages: rules,
      forMessages: messageRules,
    })) {
      findings.push(`${file} ${id}`);
    }
  }
  expect(findings).toEqual([]);
  expect(texts.length).toBeGreaterThan(300);
});
