import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeNames } from '../../../i18n/locales';
import { readSource } from '../../content/source';
import { siteName } from '../../site';
import { linkPictures, nameOf } from '.';
import { titleSizes } from './Card';
import { layOut } from './draw';
import { fontsFor, subsetsFor } from './fonts';

const card = (title: string, rest = {}) => ({ title, siteName: 'Logto docs', ...rest });
const logo = 'static/img/logo/next.svg';

describe('fonts', () => {
  it('are loaded only where a text needs them', () => {
    const names = (text: string) => subsetsFor([text]).map(({ name }) => name);
    expect(names('Fehler, später')).toEqual(['latin']);
    expect(names('Ошибки')).toEqual(['cyrillic']);
    expect(names('Logto 文档').length).toBeLessThanOrEqual(3);
  });

  it('have every character of every title, and of the names of the site', async () => {
    const text = await allCharacters();
    const fonts = fontsFor([text]);
    await expect(layOut(card(text), fonts)).resolves.toBeDefined();
    for (const missing of ['noto-sans cyrillic', fonts.at(-1)?.name]) {
      const rest = fonts.filter(({ name }) => name !== missing);
      await expect(layOut(card(text), rest), missing).rejects.toThrow('no font has');
    }
  }, 60_000);
});

describe('a title', () => {
  let sizeOf: (title: string, rest?: object) => Promise<number>;
  beforeAll(() => {
    const fonts = fontsFor(['a', 'я']);
    sizeOf = async (title, rest) => (await layOut(card(title, rest), fonts)).titleSize;
  });
  const german = 'Authentifizierung zu deiner Next.js-Anwendung (Pages Router) hinzufügen';

  it('is as large as it fits', async () => {
    expect(await sizeOf('Translations')).toBe(titleSizes[0]);
    const beside = await sizeOf(german, { logo });
    expect(beside).toBeLessThan(await sizeOf(german));
    expect(beside).toBeGreaterThan(titleSizes.at(-1) ?? 0);
  });

  it('may contain characters that show nothing', async () => {
    expect(await sizeOf('Trans\u00adla\u2060tions')).toBe(titleSizes[0]);
  });

  it('is cut where it does not fit at all', async () => {
    expect(await sizeOf(`${german} `.repeat(9), { logo })).toBe(titleSizes.at(-1));
  });
});

describe('a picture', () => {
  it('has a name that changes with whatever it shows, and with what draws it', () => {
    const contents = [card('A'), card('B'), card('A', { logo }), card('A', { version: '3.x' })];
    const names = contents.map((content) => nameOf(content));
    expect(new Set([...names, nameOf(card('A'), ['satori@2'])]).size).toBe(5);
    expect(nameOf(card('A'))).toBe(names[0]);
  });

  it('is drawn once for all pages that show the same', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'link-pictures-'));
    const wanted = ['/a', '/b'].map((page) => ({ page, content: card('The same') }));
    const names = await linkPictures(folder, wanted);
    expect(names[0]).toBe(names[1]);
    expect(fs.readdirSync(folder)).toEqual(names.slice(1));
    const png = fs.readFileSync(path.join(folder, names[0] ?? ''));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
    fs.rmSync(folder, { recursive: true });
  });

  it('that cannot be drawn stops the build, which names the page', async () => {
    const wanted = [{ page: '/ko/guide', content: card('안녕히 계십시오') }];
    await expect(linkPictures(os.tmpdir(), wanted)).rejects.toThrow(
      /^\/ko\/guide {2}.*no font has “.*” — write other characters/,
    );
  });
});

/** The characters of the first headings of all pages in all languages, each once. */
async function allCharacters(): Promise<string> {
  const { files } = await readSource(process.cwd());
  const titles = files.flatMap(({ tree }) =>
    (tree?.children ?? []).filter((node) => node.type === 'heading' && node.depth === 1),
  );
  return [...new Set(JSON.stringify([titles, localeNames.map(siteName)]))].join('');
}
