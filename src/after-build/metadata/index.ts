import fs from 'node:fs';
import path from 'node:path';
import { baseUrl, siteName, url } from '../../site';
import type { BuiltPage } from '../built-page';
import { linkPictures } from '../link-pictures';
import type { CardContent } from '../link-pictures/Card';
import { inHead } from '../page';
import { type Document, readDocuments } from './document';
import { openGraph } from './open-graph';
import { structuredData } from './structured-data';

/** Where link pictures lie on the site: one folder for all languages. */
const folder = 'img/link';

/** Tells search engines, and those who show previews of links, what each page is. */
export async function addMetadata(outDir: string, pages: BuiltPage[]): Promise<void> {
  const documents = readDocuments(pages);
  const pictures = await linkPictures(
    path.join(outDir, folder),
    documents.map((page) => ({ page: page.permalink, content: cardOf(page) })),
  );
  documents.forEach((page, index) => {
    const image = `${url}${baseUrl}${folder}/${pictures[index]}`;
    const data = JSON.stringify(structuredData(page, image)).replaceAll('<', '\\u003c');
    const elements = `${openGraph(page, image)}<script type="application/ld+json">${data}</script>`;
    fs.writeFileSync(page.file, inHead(fs.readFileSync(page.file, 'utf8'), elements));
  });
}

/** A translation that is missing shows the same picture as English. */
function cardOf({ title, textLocale, version, frontMatter }: Document): CardContent {
  const logo = frontMatter.sidebar_custom_props?.logoFilename;
  return {
    title,
    siteName: siteName(textLocale),
    ...(version !== 'current' && { version }),
    ...(logo && { logo: `static/img/logo/${logo}` }),
  };
}
