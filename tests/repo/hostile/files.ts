import fs from 'node:fs';
import path from 'node:path';

/** Something in the folder of a language that is no translation. */
export interface HostileFile {
  what: string;
  /** Path from the root of the site. */
  file: string;
  /** Makes the file; its folder is there. */
  write: (file: string) => void;
  rule: string;
  /** Path that is reported, if it is another one. */
  place?: string;
}

const docs = 'i18n/ru/docusaurus-plugin-content-docs';

const text =
  (content: string | Uint8Array): HostileFile['write'] =>
  (file) =>
    fs.writeFileSync(file, content);

const edit =
  (old: string, replacement: string): HostileFile['write'] =>
  (file) => {
    const before = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, before.replaceAll(old, replacement));
  };

const link =
  (target: string): HostileFile['write'] =>
  (file) => {
    fs.rmSync(file, { force: true, recursive: true });
    fs.symlinkSync(target, file);
  };

export const hostileFiles: HostileFile[] = [
  {
    what: 'a page that is a file of the computer',
    file: `${docs}/current/next/README.mdx`,
    write: link('/etc/passwd'),
    rule: 'symbolic-link',
  },
  {
    what: 'a page that never ends',
    file: `${docs}/current/endless.mdx`,
    write: link('/dev/zero'),
    rule: 'symbolic-link',
  },
  {
    what: 'a folder that is the whole project',
    file: `${docs}/current/project`,
    write: link('../../../../..'),
    rule: 'symbolic-link',
  },
  {
    what: 'a link to what is not there yet',
    file: `${docs}/fragments/_later.md`,
    write: link('./nowhere.md'),
    rule: 'symbolic-link',
  },
  {
    what: 'a language that is another folder',
    file: 'i18n/pt',
    write: link('../docs'),
    rule: 'symbolic-link',
  },
  {
    what: 'a program beside the pages',
    file: `${docs}/current/next/evil.js`,
    write: text('process.exit(1);\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'a test that the checks would run',
    file: 'i18n/locales.test.ts',
    write: text('process.exit(1);\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'a category that changes the sidebar',
    file: `${docs}/current/next/_category_.json`,
    write: text('{ "link": { "type": "generated-index", "slug": "/login" } }\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'messages of a plugin that the site has not',
    file: 'i18n/ru/docusaurus-plugin-content-pages/index.json',
    write: text('{}\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'a page of the site outside of its docs',
    file: 'i18n/ru/docusaurus-plugin-content-pages/login.mdx',
    write: text('# Вход\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'a drawing with a program in it',
    file: `${docs}/current/next/plan.svg`,
    write: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" />\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'a package with a script of its own',
    file: `${docs}/package.json`,
    write: text('{ "scripts": { "postinstall": "evil" } }\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'pages of a version that the site has not',
    file: `${docs}/version-9.9/README.mdx`,
    write: text('# Вход\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'other words for English readers',
    file: 'i18n/en/code.json',
    write: text('{}\n'),
    rule: 'unexpected-file',
  },
  {
    what: 'a page that can be run',
    file: `${docs}/current/next/_installation.mdx`,
    write: (file) => fs.chmodSync(file, 0o755),
    rule: 'unexpected-file',
  },
  {
    what: 'a page that is too long to be read',
    file: `${docs}/current/next/README.mdx`,
    write: text('слово '.repeat(120_000)),
    rule: 'unexpected-file',
  },
  {
    what: 'a hidden file',
    file: `${docs}/current/.env.mdx`,
    write: text('SECRET=1\n'),
    rule: 'unsafe-file-name',
  },
  {
    what: 'a name that is the same on other computers',
    file: `${docs}/current/next/readme.mdx`,
    write: text('# Вход\n'),
    rule: 'unsafe-file-name',
  },
  {
    what: 'a name that runs backwards',
    file: `${docs}/current/next/\u202exdm.mdx`,
    write: text('# Вход\n'),
    rule: 'unsafe-file-name',
  },
  {
    what: 'a name that is a path on Windows',
    file: `${docs}/current/next/..\\..\\evil.mdx`,
    write: text('# Вход\n'),
    rule: 'unsafe-file-name',
  },
  {
    what: 'a name that is a command for those who write it into a shell',
    file: `${docs}/current/next/$(evil).mdx`,
    write: text('# Вход\n'),
    rule: 'unsafe-file-name',
  },
  {
    what: 'a name that is a device on Windows',
    file: `${docs}/current/next/aux.mdx`,
    write: text('# Вход\n'),
    rule: 'unsafe-file-name',
  },
  {
    what: 'a page in another encoding, which hides tags from some programs',
    file: `${docs}/fragments/_further-readings.md`,
    write: text(Uint8Array.from([0xff, 0xfe, 0x3c, 0x00])),
    rule: 'invalid-encoding',
  },
  {
    what: 'too long forms of UTF-8',
    file: `${docs}/fragments/_further-readings.md`,
    write: text(Uint8Array.from([0x61, 0xc0, 0xbc, 0x62])),
    rule: 'invalid-encoding',
  },
  {
    what: 'a byte order mark before front matter',
    file: `${docs}/current/next/README.mdx`,
    write: (file) => fs.writeFileSync(file, `\ufeff${fs.readFileSync(file, 'utf8')}`),
    rule: 'invalid-encoding',
  },
  {
    what: 'a NUL byte',
    file: 'i18n/ru/glossary.yml',
    write: (file) => fs.appendFileSync(file, '# \0\n'),
    rule: 'invalid-encoding',
  },
  {
    what: 'front matter that is run by whoever reads the page',
    file: `${docs}/current/next/README.mdx`,
    write: text('---js\n{ title: (globalThis.wasRun = true) }\n---\n'),
    rule: 'front-matter-fence',
  },
  {
    what: 'another command in the text of the samples',
    file: 'i18n/ru/samples/README.md',
    write: edit('`npm install`', '`npm install && npx evil`'),
    rule: 'sample-readme',
  },
  {
    what: 'a script in the text of the samples',
    file: 'i18n/ru/samples/README.md',
    write: (file) => fs.appendFileSync(file, '\n<script>alert(1)</script>\n'),
    rule: 'sample-readme',
  },
  {
    what: 'another site in the text of the samples',
    file: 'i18n/ru/samples/README.md',
    write: (file) => fs.appendFileSync(file, '\nhttps://evil.example\n'),
    rule: 'sample-readme',
  },
  {
    what: 'a partial that English has not',
    file: `${docs}/current/next/_login.mdx`,
    write: text('Вход\n'),
    rule: 'orphan-translation',
  },
  {
    what: 'a page that English has not',
    file: `${docs}/current/login.mdx`,
    write: text('# Вход\n'),
    rule: 'orphan-translation',
  },
  {
    what: 'a language that nobody decided about',
    file: 'i18n/xx/code.json',
    place: 'i18n/xx',
    write: text('{}\n'),
    rule: 'unknown-locale',
  },
];

/** Writes a file of the set into a copy of the site. */
export function plant(siteDir: string, { file, write }: HostileFile): void {
  const target = path.join(siteDir, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  write(target);
}

/** Takes a file of the set out of a copy of the site again. */
export function restore(copy: string, siteDir: string, { file }: HostileFile): void {
  const parts = file.split('/');
  const own = parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find((name) => name === file || !fs.existsSync(path.join(siteDir, name)));
  const changed = own ?? file;
  fs.rmSync(path.join(copy, changed), { recursive: true });
  if (fs.existsSync(path.join(siteDir, changed))) {
    fs.cpSync(path.join(siteDir, changed), path.join(copy, changed), { recursive: true });
  }
}
