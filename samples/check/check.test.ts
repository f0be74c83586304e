import fs from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/content/finding';
import { type Files, writeMiniSite } from '../../tests/support/mini-site';
import type { Step } from '../harness/guide';
import { type Checked, checkSamples } from './check';
import type { CodePages } from './check-pages';

const sites: string[] = [];
afterEach(() => {
  for (const site of sites.splice(0)) {
    fs.rmSync(site, { recursive: true });
  }
});

const guide = (...steps: Step[]) => ({
  name: 'guide',
  page: 'guide/README.mdx',
  skeletons: ['next'],
  steps,
});

const old = 'versioned_docs/version-3.x';

/** Checks a site whose version 3.x has no code but an empty guide. */
async function check(
  files: Files,
  guides: CodePages['guides'] = [guide()],
  topics: CodePages['topics'] = [],
): Promise<Checked & { messages: string[] }> {
  const base = { 'versions.json': '["3.x"]\n', [`${old}/guide/README.mdx`]: '# Guide\n' };
  const site = writeMiniSite({ ...base, ...files });
  sites.push(site);
  const checked = await checkSamples(site, { guides, topics });
  return { ...checked, messages: checked.findings.map(formatFinding) };
}

const except = ['3.x'];

describe('checkSamples', { timeout: 60_000 }, () => {
  it('finds mistakes of type at their place on the page, in lists and partials too', async () => {
    const { messages, programs } = await check(
      {
        'docs/guide/README.mdx': `import Part from './_part.mdx';

# Guide

1. Write this:

   \`\`\`ts title="one.ts"
   export const one = 1;
     export const two: string = one;
   \`\`\`

<Part />
`,
        'docs/guide/_part.mdx':
          '```tsx title="page.tsx"\nexport const page = <p>{three}</p>;\n```\n',
      },
      [guide({ block: 'one.ts', except }, { block: 'page.tsx', except })],
    );
    expect(messages).toEqual([
      "docs/guide/_part.mdx:2:25  Cannot find name 'three'. (TS2304) — correct the code, which is checked with the packages of 4.x  type-error",
      "docs/guide/README.mdx:9:19  Type 'number' is not assignable to type 'string'. (TS2322) — correct the code, which is checked with the packages of 4.x  type-error",
    ]);
    expect(programs).toBe(2);
  });

  it('checks a file that is replaced later, and a trial, each in the app of its reader', async () => {
    const block = (title: string, code: string) => `\`\`\`ts title="${title}"\n${code}\n\`\`\`\n`;
    const { messages } = await check(
      {
        'docs/guide/README.mdx': [
          '# Guide',
          block('one.ts', "export const one = '1';"),
          block('two.ts', "import { one } from './one';\n\nexport const two: number = one;"),
          block('two.ts', "import { one } from './one';\n\nexport const two: boolean = one;"),
          block('two.ts', "import { one } from './one';\n\nexport const two: string = one;"),
          block('one.ts', 'export const one = 1;'),
        ].join('\n'),
      },
      [
        guide(
          { block: 'one.ts', except },
          { block: 'two.ts', except },
          { block: 'two.ts', except, isTrial: true },
          { block: 'two.ts', except },
          { block: 'one.ts', except },
        ),
      ],
    );
    const advice = 'correct the code, which is checked with the packages of 4.x  type-error';
    expect(messages).toEqual([
      `docs/guide/README.mdx:9:14  Type 'string' is not assignable to type 'number'. (TS2322) — ${advice}`,
      `docs/guide/README.mdx:15:14  Type 'string' is not assignable to type 'boolean'. (TS2322) — ${advice}`,
      `docs/guide/README.mdx:21:14  Type 'number' is not assignable to type 'string'. (TS2322) — ${advice}`,
    ]);
  });

  it('checks JavaScript, takes every file for a module, and says once what is not there', async () => {
    const { messages } = await check(
      {
        'docs/guide/README.mdx': `# Guide

\`\`\`js title="one.js"
const one = 1;
one.trim();
\`\`\`

\`\`\`ts title="two.ts"
const one = 2;
import('./nowhere');
\`\`\`
`,
      },
      [guide({ block: 'one.js', except }, { block: 'two.ts', except })],
    );
    expect(messages).toEqual([
      "docs/guide/README.mdx:5:5  Property 'trim' does not exist on type '1'. (TS2339) — correct the code, which is checked with the packages of 4.x  type-error",
      'docs/guide/README.mdx:10:8  imports "./nowhere", but no block up to here makes the file nowhere — correct the path, or show that file first  unknown-import',
    ]);
  });

  it('names the block of a guide that a topic makes wrong', async () => {
    const code = (title: string, line: string) => `\`\`\`ts title="${title}"\n${line}\n\`\`\`\n`;
    const { messages } = await check(
      {
        'docs/guide/README.mdx': `${code('one.ts', 'export const one = 1;')}
${code('two.ts', "export const two: number = (await import('./one')).one;")}`,
        'docs/topic.mdx': code('one.ts', "export const one = '1';"),
        [`${old}/topic.mdx`]: '',
        [`${old}/guide/README.mdx`]: code('one.ts', 'export const one = 1;'),
      },
      [guide({ block: 'one.ts', stop: 'one' }, { block: 'two.ts', stop: 'two', except })],
      [{ page: 'topic.mdx', after: { guide: 'guide', stop: 'two' }, steps: [{ block: 'one.ts' }] }],
    );
    expect(messages).toContain(
      "docs/guide/README.mdx:6:14  Type 'string' is not assignable to type 'number'. (TS2322) — correct the code, which is checked with the packages of 4.x  type-error",
    );
  });

  it('lets a topic go on where a guide or another topic stopped', async () => {
    const code = (title: string, lines: string) => `\`\`\`ts title="${title}"\n${lines}\n\`\`\`\n`;
    const after = { guide: 'guide', stop: 'end' };
    const { messages } = await check(
      {
        'docs/guide/README.mdx': `# Guide\n\n${code('one.ts', 'export const one = 1;')}`,
        [`${old}/guide/README.mdx`]: `# Guide\n\n${code('one.ts', 'export const one = 1;')}`,
        'docs/two.mdx': code('two.ts', "export { one as two } from './one';"),
        [`${old}/two.mdx`]: code('two.ts', "export { one as two } from './one';"),
        'docs/three.mdx': code(
          'three.ts',
          "import { two } from './two';\n\nexport const x: 3 = two;",
        ),
      },
      [guide({ block: 'one.ts', stop: 'end' })],
      [
        { page: 'two.mdx', after, steps: [{ block: 'two.ts' }] },
        {
          page: 'three.mdx',
          after: { ...after, topic: 'two.mdx' },
          steps: [{ block: 'three.ts' }],
        },
        { page: 'two.mdx', after: { ...after, stop: 'middle' }, steps: [] },
      ],
    );
    expect(messages).toEqual([
      "docs/three.mdx:4:14  Type '1' is not assignable to type '3'. (TS2322) — correct the code, which is checked with the packages of 4.x  type-error",
      'samples/topics.ts:1:1  "two.mdx" goes on after "middle" of the guide "guide", which is not there in 4.x — name a stop of a guide, or a topic above  step-without-code',
      'samples/topics.ts:1:1  there is no page versioned_docs/version-3.x/three.mdx — correct the path of the page, or remove its steps  step-without-code',
      'samples/topics.ts:1:1  "two.mdx" goes on after "middle" of the guide "guide", which is not there in 3.x — name a stop of a guide, or a topic above  step-without-code',
    ]);
  });

  it('finds code without a step, steps without code, and pages that cannot be read', async () => {
    const { messages } = await check(
      {
        'docs/guide/README.mdx': '# Guide\n\n```ts title="one.ts"\nexport {};\n```\n',
        'docs/topic.mdx': '```js title="x.js"\nx();\n```\n\n```ts\nexport {};\n```\n',
        'docs/bad.mdx': '<Open>\n',
        'samples/guides/guide/steps.ts':
          "export const steps = [\n  { block: 'two.ts' },\n  { block: 'three.ts' },\n];\n",
      },
      [guide({ block: 'two.ts' }, { block: 'three.ts', except })],
    );
    expect(messages).toEqual([
      'docs/bad.mdx:1:1  the Markdown of the page, or of a partial of it, cannot be read — run `npm run build`, which names the place  unreadable-page',
      'docs/guide/README.mdx:4:1  the block "one.ts" is on no step — add it to samples/guides/guide/steps.ts, in the order of the page  code-without-step',
      'docs/topic.mdx:2:1  the block "x.js" is on no step — add it to samples/topics.ts, in the order of the page  code-without-step',
      'docs/topic.mdx:6:1  the block has no title, which names the file that it becomes — write `title="…"` after `ts`, and add it to samples/topics.ts  code-without-step',
      'samples/guides/guide/steps.ts:2:1  docs/guide/README.mdx has no block "two.ts" for step 1 — remove the step, or put it in the order of the page  step-without-code',
      'samples/guides/guide/steps.ts:2:1  versioned_docs/version-3.x/guide/README.mdx has no block "two.ts" for step 1 — remove the step, or put it in the order of the page  step-without-code',
      'samples/guides/guide/steps.ts:3:1  docs/guide/README.mdx has no block "three.ts" for step 2 — remove the step, or put it in the order of the page  step-without-code',
    ]);
  });
});
