import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Files by path from the root of the site; `null` takes a file of the valid site away. */
export type Files = Record<string, string | null>;

const docsOf = (locale: string) => `i18n/${locale}/docusaurus-plugin-content-docs`;

/** A small site in which nothing is wrong. */
const valid: Files = {
  'docs/README.mdx':
    '---\nslug: /\ndescription: The home page.\n---\n\n# Home\n\n[Guide](/guide#tip)\n',
  'docs/guide/README.mdx': `---
description: A guide.
sidebar_custom_props:
  logoFilename: 'logo.svg'
---

import Reading from '../../fragments/_reading.md';
import Tip from './_tip.mdx';

# Guide

<Tip />

<Reading />
`,
  'docs/guide/_tip.mdx': '## Tip \\{#tip}\n\nRead [the next tip](#tip).\n',
  'fragments/_reading.md': '[Home](/)\n',
  [`${docsOf('ru')}/current/guide/README.mdx`]: `---
description: Руководство.
---

import Reading from '../../fragments/_reading.md';
import Tip from './_tip.mdx';

# Руководство

<Tip />

<Reading />
`,
  'i18n/ru/code.json': '{ "hello": { "message": "Привет" } }\n',
  'static/img/logo/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
};

/** Writes the valid site, with changes, into a new folder; the caller deletes it. */
export function writeMiniSite(changes: Files = {}): string {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'mini-site-'));
  for (const [name, text] of Object.entries({ ...valid, ...changes })) {
    if (text !== null) {
      const file = path.join(siteDir, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  }
  return siteDir;
}

/** A file of the valid site with one piece of its text replaced. */
export function changed(name: string, from: string, to: string): Files {
  const text = valid[name];
  if (!text?.includes(from)) {
    throw new Error(`${name} of the mini site has no "${from}"`);
  }
  return { [name]: text.replace(from, to) };
}

/** Path of a translated file, e.g. `translated('ru', 'current/guide/README.mdx')`. */
export const translated = (locale: string, name: string): string => `${docsOf(locale)}/${name}`;
