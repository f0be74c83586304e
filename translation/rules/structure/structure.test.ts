import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../apply';
import type { FileRule, TranslatedFile } from '../rule';
import { subjectOf } from '../subject';
import { rules } from './index';

const folder = path.join(__dirname, 'fixtures');
const cases = fs
  .readdirSync(folder)
  .flatMap((rule) =>
    fs.readdirSync(path.join(folder, rule)).map((name) => path.join(folder, rule, name)),
  );
const texts = cases.map((name) => ({
  name: path.relative(folder, name),
  english: fs.readFileSync(path.join(name, 'english.mdx'), 'utf8'),
  translation: fs.readFileSync(path.join(name, 'translation.mdx'), 'utf8'),
}));

const name = 'docs/guide/README.mdx';
const ruleById = (id: string): FileRule => rules.find((rule) => rule.id === id) as FileRule;
const check = (subject: TranslatedFile) =>
  rules.flatMap((rule) => rule.check(subject).map((problem) => ({ rule: rule.id, ...problem })));

it.each(texts)('has nothing to say of English beside itself: $name', async ({ english }) => {
  expect(check(await subjectOf('ru', name, english, english))).toEqual([]);
  expect(check(await subjectOf('ru', name, english, english, false))).toEqual([]);
});

it.each(texts)('mends in a few rounds what it can: $name', async ({ english, translation }) => {
  let text = translation;
  for (let round = 0; round < 3; round += 1) {
    const problems = check(await subjectOf('ru', name, english, text));
    text = applyEdits(
      text,
      problems.flatMap(({ fix }) => fix ?? []),
    );
  }
  const left = check(await subjectOf('ru', name, english, text));
  expect(left.filter(({ fix }) => fix)).toEqual([]);
});

it('copes with translations of another text, and with ones that are cut off', async () => {
  const any = fc.constantFrom(...texts);
  await fc.assert(
    fc.asyncProperty(
      any,
      any,
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (one, other, share) => {
        const text = other.translation.slice(0, Math.ceil(other.translation.length * share));
        const subject = await subjectOf('ru', name, one.english, text).catch(() => undefined);
        for (const { at, fix } of subject ? check(subject) : []) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
          expect(fix?.start ?? 0).toBeLessThanOrEqual(fix?.end ?? 0);
          expect(fix?.end ?? 0).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe('where English has changed since', () => {
  /** A translation of the English of then. */
  async function stale(english: string, then: string, translation: string) {
    const now = await subjectOf('ru', name, english, translation);
    const earlier = await subjectOf('ru', name, then, translation);
    const pairs = earlier.pairs.map((pair) => {
      const same = now.pairs.find(({ id }) => id === pair.id);
      return same?.english.meaning === pair.english.meaning ? same : { ...pair, isStale: true };
    });
    return { ...now, pairs, sources: [...now.sources, ...earlier.sources] };
  }

  const then = `---
slug: /then
---

import Tip from './_then.mdx';

# Guide

<Tip size={1} />

[One](/then) and \`then\`.

## Old \\{#old}

## Second \\{#second}

\`\`\`sh
npm i then
\`\`\`
`;
  const now = then
    .replaceAll('then', 'now')
    .replace('{1}', '{2}')
    .replace('Old \\{#old}', 'New \\{#new}')
    .replace('import', "import New from './_new.mdx';\nimport");
  const translation = then
    .replace('Guide', 'Руководство')
    .replace('One', 'Один')
    .replace('Old', 'Старый');

  it('expects of a translation what English was', async () => {
    expect(check(await stale(now, then, translation))).toEqual([]);
    expect(check(await subjectOf('ru', name, now, translation)).length).toBeGreaterThan(6);
  });

  it('accepts neither this nor that', async () => {
    const other = translation.replaceAll('then', 'never').replaceAll('{1}', '{3}');
    const problems = check(await stale(now, then, other));
    const ids = problems.map(({ rule }) => rule);
    expect(ids).toEqual(['front-matter', 'imports', 'components', 'code', 'code', 'links']);
    const unfixable = problems.filter(({ fix }) => !fix);
    // which of the two texts a sentence is about, nobody knows
    expect(unfixable.map(({ found }) => found)).toEqual([
      '`never`, expected `then`',
      'link to `/never`, expected `/then`',
    ]);
  });

  it('accepts front matter of then only as long as it is behind', async () => {
    const page = (slug: string, first = 'Text', second = 'Text') =>
      `---\nslug: ${slug}\n---\n\n${first}.\n\n## A \\{#a}\n\n${second}.\n`;
    const rule = ruleById('front-matter');
    const then = await stale(page('/now'), page('/then', 'Other'), page('/then'));
    const isStaleBelow = await stale(page('/now'), page('/now', 'Text', 'Other'), page('/then'));
    expect(rule.check(then)).toEqual([]);
    expect(rule.check({ ...isStaleBelow, sources: then.sources })).toHaveLength(1);
    expect(rule.check(await stale(page('/now'), page('/then', 'Other'), page('/now')))).toEqual([]);
  });

  it('does not guess which English heading a wrong id stands for', async () => {
    const other = translation.replace('{#old}', '{#odd}');
    const problems = ruleById('headings').check(await stale(now, then, other));
    expect(problems.map(({ found }) => found)).toEqual(['id `#odd`, which English does not have']);
  });

  it('wants the code of a section that came since to be that of English', async () => {
    const added = translation.replace(
      '## Second',
      '## Новый \\{#new}\n\n```sh\nnpm i evil\n```\n\n## Second',
    );
    const subject = await stale(now, then, added);
    expect(subject.pairs.map(({ id }) => id)).not.toContain('new');
    expect(ruleById('code').check(subject)).toHaveLength(1);
  });

  it('says nothing of sections where nobody knows the English of then', async () => {
    const subject = { ...(await subjectOf('ru', name, now, translation)), pairs: [] };
    const ids = check(subject).map(({ rule }) => rule);
    expect(ids).not.toContain('headings');
    expect(ids).not.toContain('code');
  });
});
