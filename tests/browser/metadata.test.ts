import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  defaultLocale,
  type Locale,
  localeNames,
  locales,
  openGraphLocale,
} from '../../i18n/locales';
import { siteName, url } from '../../src/site';
import { type BuiltHtml, builtFile, builtHtml } from '../support/built-html';
import { inLocale } from '../support/site-under-test';

/** How long a description may be: search results show about so much of it. */
const lengths = { zh: [20, 90], other: [50, 170] } as const;

/** Elements of the head that a page has exactly once, beside `title` and `link[rel=canonical]`. */
const single = [
  'description',
  'twitter:card',
  'og:title',
  'og:description',
  'og:url',
  'og:type',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
];

/** Content of an element of the head; undefined unless there is exactly one. */
function meta(page: BuiltHtml | undefined, name: string): string | undefined {
  const [content, ...others] = page?.metas.get(name) ?? [];
  return others.length === 0 ? content : undefined;
}

let all: BuiltHtml[] = [];
let byUrl = new Map<string, BuiltHtml>();
beforeAll(() => {
  all = builtHtml();
  byUrl = new Map(all.map((page) => [page.url, page]));
});

describe.each(localeNames)('every page in %s', (locale: Locale) => {
  let pages: BuiltHtml[] = [];
  beforeAll(() => {
    pages = all.filter((page) => page.locale === locale && page.isDocument);
  });

  /** Expects that nothing is found wrong in any page; what is false in `find` is not. */
  const expectNothing = (find: (page: BuiltHtml) => unknown[]) => {
    expect(pages.length).toBeGreaterThan(20);
    const found = pages.flatMap((page) =>
      find(page)
        .filter(Boolean)
        .map((one) => `${page.url}: ${one}`),
    );
    expect(found).toEqual([]);
  };

  it('has each thing once: title, description, address, picture', () => {
    expectNothing((page) => [
      ...single.filter((name) => !meta(page, name)),
      page.titles.length !== 1 && 'title',
      page.canonicals.length !== 1 && 'canonical',
      page.headings.filter(({ level }) => level === 1).length !== 1 && 'h1',
    ]);
  });

  it('says in which language it is', () => {
    expectNothing((page) => {
      const { htmlLang } = locales[page.isUntranslated ? defaultLocale : locale];
      return [
        page.lang !== locales[locale].htmlLang && 'lang of the page',
        meta(page, 'og:locale') !== openGraphLocale(htmlLang) && 'og:locale',
        meta(page, 'og:site_name') !== siteName(locale) && 'og:site_name',
      ];
    });
  });

  it('is called by its heading', () => {
    expectNothing((page) => {
      const heading = page.headings[0]?.text;
      const isSame = meta(page, 'og:title') === heading;
      return isSame && page.titles[0]?.startsWith(`${heading} | `) ? [] : [heading];
    });
  });

  it('has a description of its own, in its language, that is not the beginning of its text', () => {
    const [least, most] = locale === 'zh' ? lengths.zh : lengths.other;
    expectNothing((page) => {
      const description = meta(page, 'description') ?? '';
      const version = meta(page, 'docusaurus_version');
      const same = pages.filter(
        (other) =>
          meta(other, 'description') === description &&
          meta(other, 'docusaurus_version') === version,
      );
      const english = byUrl.get(page.url.replace(`${url}/${locale}/`, `${url}/`));
      const isLeftInEnglish =
        page !== english && !page.isUntranslated && meta(english, 'description') === description;
      return [
        meta(page, 'og:description') !== description && 'og:description is another',
        (description.length < least || description.length > most) &&
          `${description.length} characters`,
        same.length > 1 && `the same as ${same.map((one) => one.url)}`,
        isLeftInEnglish && 'left in English',
        page.firstParagraph.startsWith(description.replace(/\p{P}+$/u, '')) &&
          'the beginning of the text',
      ];
    });
  });

  it('has a picture for previews of links', () => {
    expectNothing((page) => {
      const file = builtFile(meta(page, 'og:image') ?? '');
      if (!file) {
        return ['no such picture'];
      }
      const png = fs.readFileSync(file);
      const isPng = png.toString('latin1', 1, 4) === 'PNG';
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
      const said = [meta(page, 'og:image:width'), meta(page, 'og:image:height')];
      return [
        (!isPng || String(size) !== '1200,630' || String(said) !== '1200,630') && String(size),
        png.length > 100_000 && `${png.length} bytes`,
        !meta(page, 'og:image:alt')?.includes(meta(page, 'og:title') ?? '?') && 'og:image:alt',
      ];
    });
  });

  it('is in the sitemap and among its languages, if it stands for itself', () => {
    const sitemap = fs.readFileSync(builtFile(`${url}${inLocale(locale, '/sitemap.xml')}`) ?? '');
    const listed = [...sitemap.toString().matchAll(/<loc>(.*?)<\/loc>/g)].map(([, one]) => one);
    expectNothing((page) => {
      const [canonical = ''] = page.canonicals;
      const isItself = canonical === page.url;
      const own = page.languages;
      const links = Object.values(own);
      const alternates = page.metas.get('og:locale:alternate') ?? [];
      return [
        !byUrl.has(canonical) && `canonical ${canonical}`,
        meta(page, 'og:url') !== canonical && 'og:url',
        listed.includes(page.url) !== isItself && 'sitemap',
        isItself !== (own[locales[locale].htmlLang] === page.url) && 'its own language',
        isItself !== 'x-default' in own && 'x-default',
        ...links.filter(
          (address) => JSON.stringify(byUrl.get(address)?.languages) !== JSON.stringify(own),
        ),
        alternates.length !== Math.max(0, links.length - 2) && 'og:locale:alternate',
      ];
    });
    expect(listed.filter((address) => !byUrl.has(address ?? ''))).toEqual([]);
  });

  it('is described to search engines in words of schema.org', () => {
    expectNothing((page) => {
      const data = page.structuredData;
      const isHome = page.url === url + inLocale(locale, '/');
      const types = data.map((one) => one['@type']);
      const expected = isHome ? ['WebSite'] : ['BreadcrumbList', 'TechArticle'];
      const main = data.at(-1) ?? {};
      return [
        String(types) !== String(expected) && String(types),
        main[isHome ? 'name' : 'headline'] !== meta(page, isHome ? 'og:site_name' : 'og:title') &&
          'name',
        main.description !== meta(page, 'description') && 'description',
        main.image !== meta(page, 'og:image') && 'image',
        main.inLanguage !== locales[page.isUntranslated ? defaultLocale : locale].htmlLang &&
          'inLanguage',
        ...wrongAddresses(data),
        ...(isHome ? [] : wrongPath(page, data[0] as unknown as Breadcrumbs)),
      ];
    });
  });

  it('has headings that leave no level out', () => {
    expectNothing((page) => {
      const levels = page.headings.map(({ level }) => level);
      return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
  });
});

it('the page of wrong addresses says so, and is not to be listed', () => {
  const pages = all.filter((page) => !page.isDocument);
  expect(pages.map(({ locale }) => locale).sort()).toEqual([...localeNames].sort());
  for (const page of pages) {
    expect(page.titles[0]).toBe(`${page.headings[0]?.text} | ${siteName(page.locale)}`);
    expect(meta(page, 'description')?.length).toBeGreaterThan(30);
    expect(meta(page, 'robots')).toBe('noindex');
  }
  expect(new Set(pages.map((page) => meta(page, 'description'))).size).toBe(localeNames.length);
});

interface Breadcrumbs {
  itemListElement: { position: number; name: string; item: string }[];
}

/** What is wrong with the path to a page: it begins at home, ends at the page, and counts from 1. */
function wrongPath(page: BuiltHtml, { itemListElement: path }: Breadcrumbs): string[] {
  const isGood =
    path.every(({ position, name }, index) => position === index + 1 && name) &&
    path[0]?.item === url + inLocale(page.locale, '/') &&
    path.at(-1)?.item.replace(/(?<=\w)\/$/, '') === page.url;
  return isGood ? [] : [`path ${JSON.stringify(path)}`];
}

/** Addresses in structured data that are not absolute, or of this site and lead nowhere. */
function wrongAddresses(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) {
    return [];
  }
  return Object.entries(data).flatMap(([key, value]) => {
    if (!['url', 'item', 'image', 'license'].includes(key)) {
      return wrongAddresses(value);
    }
    const address = String(value);
    const isGood = address.startsWith(url) ? builtFile(address) : /^https:\/\/\w/.test(address);
    return isGood ? [] : [`${key} ${address}`];
  });
}
