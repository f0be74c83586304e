import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { guides } from '../../../samples/guides';
import { Pages } from '../../../samples/harness/blocks';
import { versionNames } from '../../versions';
import { readTestedApp, type TestedApp } from './app';
import { archiveOf } from './archive';

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.read('.');
});

afterEach(() => vi.unstubAllEnvs());

const apps = versionNames.flatMap((version) => guides.map((guide) => ({ guide, version })));

describe.each(apps)('the archive of $guide.name $version', ({ guide, version }) => {
  const read = (): TestedApp => {
    const app = readTestedApp(pages, guide, version);
    expect(app, `a run of ${guide.name} in ${version} is recorded`).toBeDefined();
    return app as TestedApp;
  };
  const unpack = (archive: Uint8Array): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );

  it('has the files that were tested and a README, in one folder', () => {
    const app = read();
    const folder = `logto-${guide.name}-${version}/`;
    const expected = [...app.files, ['README.md', 'read me']].map(([name, text]) => [
      folder + name,
      text,
    ]);
    expect(unpack(archiveOf(app, 'read me'))).toEqual(Object.fromEntries(expected));
    const names = ['.env.example', 'package.json', 'tsconfig.json', 'lib/env.ts'];
    expect([...app.files.keys()]).toEqual(expect.arrayContaining(names));
  });

  it('has no secrets, only placeholders', () => {
    const { files } = read();
    const lines = files.get('.env.example')?.trim().split('\n') ?? [];
    const placeholder =
      /^\w+=(your-app-(id|secret)|the-random-characters-printed-above|https:\/\/your-tenant\.logto\.app|\w+:\/\/localhost:\d+)$/;
    expect(lines.filter((line) => !placeholder.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(3);
    const words = [...files.values()].join('\n').match(/[\w+/=-]{16,}/g) ?? [];
    const random = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)|^[\da-f-]+$/;
    expect(words.filter((word) => random.test(word))).toEqual([]);
  });

  it('is the same, byte by byte, wherever and in whatever order it is made', () => {
    const app = read();
    const [east, west] = ['Asia/Tokyo', 'America/New_York'].map((zone, index) => {
      vi.stubEnv('TZ', zone);
      const files = [...app.files];
      return archiveOf({ ...app, files: new Map(index ? files : files.reverse()) }, 'read me');
    });
    expect(east).toEqual(west);
  });
});

it('offers nothing that was not tested', () => {
  const [guide] = guides;
  expect(guide && readTestedApp(pages, { ...guide, name: 'not-run' }, '4.x')).toBeUndefined();
});
