import fs from 'node:fs';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { contentDir } from '../../src/content/layout';
import { SiteCopy } from '../../tests/support/site-copy';
import { blobId } from '../../translation/provenance/blob';

const model = 'next';

/** A copy of the site with more guides: copies of one, in all languages, in the current version. */
export function siteWithGuides(count: number): SiteCopy {
  const site = new SiteCopy();
  const names = Array.from({ length: count }, (_, index) => `copy-${index + 1}`);
  const english = site.read(`docs/${model}/README.mdx`);
  for (const locale of localeNames) {
    const folder = contentDir('', { locale, area: 'docs', version: 'current' });
    for (const name of names) {
      fs.cpSync(site.path(`${folder}/${model}`), site.path(`${folder}/${name}`), {
        recursive: true,
      });
      const file = `${folder}/${name}/README.mdx`;
      const renamed = (text: string) =>
        text.replace(`slug: /quick-starts/${model}`, `slug: /quick-starts/${name}`);
      const text = renamed(site.read(file));
      site.write(
        file,
        locale === defaultLocale ? text : text.replace(blobId(english), blobId(renamed(english))),
      );
    }
  }
  const own = `'${model}/README'`;
  site.replace('sidebars.ts', own, [own, ...names.map((name) => `'${name}/README'`)].join(', '));
  return site;
}
