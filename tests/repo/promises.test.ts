import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && fs.existsSync(file));
const read = (file: string) => fs.readFileSync(file, 'utf8');

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (document) => {
  const text = read(document);
  const code = [...text.matchAll(/`([^`\n]+)`|^```sh\n([\s\S]*?)^```/gm)].flatMap(
    ([, inline, block]) => (inline ?? block ?? '').split('\n'),
  );

  it('names commands that exist', () => {
    const scripts = code.flatMap((line) =>
      [...line.matchAll(/\bnpm (?:run )?(?!run`?$)([\w:]+(?:-\w+)*)/g)].map(
        ([, script = '']) => script,
      ),
    );
    const known = [...Object.keys(packageJson.scripts), 'ci', 'install'];
    expect(scripts.filter((script) => !known.includes(script))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });

  it('names files and folders that exist', () => {
    const paths = code.filter((line) =>
      /^\.?\w[\w.-]*(\/[\w@.-]*)+$|^[\w-]+\.(ts|json|md)$/.test(line),
    );
    const missing = paths.filter(
      (path) => !fs.existsSync(path) && !/^(\.?build|node_modules)\b/.test(path),
    );
    expect(missing).toEqual([]);
    expect(paths.length).toBeGreaterThan(0);
  });

  it('links to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !fs.existsSync(target))).toEqual([]);
  });
});

it('begins the README with the two commands', () => {
  expect(read('README.md')).toMatch(/npm ci && npm run serve[\s\S]*npm ci && npm test/);
});

it('pins exact versions', () => {
  const versions = { ...packageJson.dependencies, ...packageJson.devDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});

it('names the version that each ejected component came from, and it is the installed one', () => {
  const installed = packageJson.dependencies['@docusaurus/core'];
  const ejected = tracked.filter(
    (file) => file.startsWith('src/theme/') && /Ejected/.test(read(file)),
  );
  expect(ejected.length).toBeGreaterThan(0);
  for (const file of ejected) {
    expect(read(file).split('\n')[0]).toContain(`// Ejected from Docusaurus ${installed}:`);
  }
});

it('says in the first line of every override of the theme what differs', () => {
  const overrides = tracked.filter((file) => /^src\/theme\/.*\.tsx$/.test(file));
  expect(overrides.filter((file) => !read(file).startsWith('// '))).toEqual([]);
});

it('names no host of a package registry and no place of one machine', () => {
  const hosts = ['registry.' + 'npmjs', 'deb.' + 'debian.org', '/' + 'work/'];
  const found = tracked.filter((file) => {
    const text = /\.(png|ico)$/.test(file) ? '' : read(file);
    return hosts.some((host) => text.includes(host));
  });
  expect(found).toEqual([]);
});

it('notes the licence of every logo beside it', () => {
  const notes = read('static/img/logo/LICENCES.md');
  const logos = fs.readdirSync('static/img/logo').filter((file) => file.endsWith('.svg'));
  expect(logos.filter((logo) => !notes.includes(`\`${logo}\``))).toEqual([]);
});
