import fs from 'node:fs';
import { localeNames } from '../../i18n/locales';
import { filesIn } from '../../src/content/source';
import { valuesOf } from '../options';
import { recordWhereAsked } from '../record';
import { siteWithGuides } from './guides';
import { type Cost, measure } from './measure';

/** What a site with so many more guides costs, and how large it is. */
interface Row extends Cost {
  guides: number;
  pages: number;
  /** All files of the site, and the main script and one guide in English, in kilobytes. */
  site: number;
  mainScript: number;
  guide: number;
}

/** How a size grows with the number of pages: 1 in proportion, below it slower. */
type Exponents = Record<'wall' | 'cpu' | 'memory' | 'site', number>;

/**
 * Builds the site from nothing with more and more guides, and prints how its costs grow.
 *
 * `--guides 10,50,200` says how many are added.
 *
 * @returns 1 if anything but the fixed costs grows faster than the pages
 */
export async function growth(options: string[]): Promise<number> {
  const [given = '10,50,200'] = valuesOf(options, '--guides');
  const counts = given.split(',').map(Number);
  if (counts.some((count) => !(count > 0))) {
    console.error(`--guides is "${given}", expected numbers like 10,50,200.`);
    return 2;
  }
  const rows: Row[] = [];
  for (const count of counts) {
    console.log(`Building with ${count} more guides …`);
    rows.push(await build(count));
    console.log(lineOf(rows.at(-1) as Row));
  }
  const exponents = rows.slice(1).map((row, index) => exponentsBetween(rows[index] as Row, row));
  for (const [index, one] of exponents.entries()) {
    console.log(`\n${rows[index]?.pages} → ${rows[index + 1]?.pages} pages, exponents:`);
    console.log(
      Object.entries(one)
        .map(([name, value]) => `  ${name} ${value.toFixed(2)}`)
        .join('\n'),
    );
  }
  recordWhereAsked(options, 'growth', { rows, exponents });
  return exponents.some((one) => Object.values(one).some((value) => value > 1.05)) ? 1 : 0;
}

async function build(guides: number): Promise<Row> {
  const site = siteWithGuides(guides);
  try {
    const cost = await measure(site.dir, [process.execPath, 'src/commands/build.mjs']);
    const kilobytes = (file: string) => fs.statSync(file).size / 1000;
    const files = filesIn(site.path('build'), /./);
    return {
      guides,
      ...cost,
      pages: files.filter((name) => name.endsWith('.html')).length - localeNames.length,
      site: files.reduce((sum, name) => sum + kilobytes(name), 0),
      mainScript: kilobytes(filesIn(site.path('build/assets/js'), /^main\.\w+\.js$/)[0] ?? ''),
      guide: kilobytes(site.path('build/quick-starts/copy-1.html')),
    };
  } finally {
    await site.delete();
  }
}

function exponentsBetween(before: Row, after: Row): Exponents {
  const exponent = (name: keyof Exponents) =>
    Math.log(after[name] / before[name]) / Math.log(after.pages / before.pages);
  return {
    wall: exponent('wall'),
    cpu: exponent('cpu'),
    memory: exponent('memory'),
    site: exponent('site'),
  };
}

const lineOf = ({ pages, wall, cpu, memory, site, mainScript, guide }: Row): string =>
  [
    `${pages} pages`,
    `${wall.toFixed(1)} s`,
    `CPU ${cpu.toFixed(1)} s (${((1000 * cpu) / pages).toFixed(0)} ms a page)`,
    `memory ${memory.toFixed(0)} MB`,
    `site ${(site / 1000).toFixed(1)} MB (${(site / pages).toFixed(0)} kB a page)`,
    `main script ${mainScript.toFixed(1)} kB`,
    `a guide ${guide.toFixed(1)} kB`,
  ].join(', ');
