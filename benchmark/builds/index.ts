import fs from 'node:fs';
import path from 'node:path';
import { median } from '../median';
import { valuesOf } from '../options';
import { recordWhereAsked } from '../record';
import { siteWithGuides } from './guides';
import { type Cost, measure } from './measure';

interface Site {
  name: string;
  folder: string;
  /** What a build from nothing must not find. */
  clean: string[];
  translated: string;
  english: string;
}

const scenarios: Record<string, (site: Site) => void> = {
  'from nothing': ({ folder, clean }) => {
    for (const name of clean) {
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  },
  'nothing changed': () => {},
  'a translated page': ({ folder, translated }) => addWords(path.join(folder, translated)),
  'an English page': ({ folder, english }) => addWords(path.join(folder, english)),
};

let words = 0;

/** Changes the first paragraph of a page, each time in another way. */
function addWords(file: string): void {
  words += 1;
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(
    file,
    text.replace(/^# .*$/m, (title) => `${title}\n\nParagraph ${words}.`),
  );
}

type Costs = Record<string, Cost[]>;

/**
 * Builds the site with so many guides that it has 246 pages, from nothing and after changes, and prints
 * what that costs.
 *
 * `--site NAME=FOLDER,CLEAN,TRANSLATED,ENGLISH` compares another site, built in turn with ours by
 * `npm run build`: `CLEAN` are folders, with `:` between, that a build from nothing must not find; then
 * a translated page, and an English one.
 */
export async function builds(options: string[]): Promise<number> {
  const runs = Number(valuesOf(options, '--runs')[0] ?? 3);
  const others: Site[] = [];
  for (const text of valuesOf(options, '--site')) {
    const [, name = '', folder = '', clean = '', translated = '', english = ''] =
      /^([^=]+)=([^,]+),([^,]+),([^,]+),([^,]+)$/.exec(text) ?? [];
    if (![translated, english].every((file) => file && fs.existsSync(path.join(folder, file)))) {
      console.error(
        `"${text}" is no site with these pages; expected NAME=FOLDER,CLEAN,TRANSLATED,ENGLISH.`,
      );
      return 2;
    }
    others.push({ name, folder, clean: clean.split(':'), translated, english });
  }
  const copy = siteWithGuides(10);
  const ours: Site = {
    name: 'this site',
    folder: copy.dir,
    clean: ['.build', '.wireit', 'build'],
    translated: 'i18n/ru/docusaurus-plugin-content-docs/current/copy-1/README.mdx',
    english: 'docs/copy-1/README.mdx',
  };
  const sites = [ours, ...others];
  const costs = new Map<Site, Costs>(sites.map((site) => [site, {}]));
  try {
    for (let run = 1; run <= runs; run++) {
      for (const [name, prepare] of Object.entries(scenarios)) {
        for (const site of sites) {
          prepare(site);
          const cost = await measure(site.folder, ['npm', 'run', 'build']);
          const all = costs.get(site) as Costs;
          all[name] = [...(all[name] ?? []), cost];
          console.log(`${run}  ${site.name}, ${name}: ${described(cost)}`);
        }
      }
    }
  } finally {
    await copy.delete();
  }
  const rows = sites.flatMap((site) =>
    Object.entries(costs.get(site) as Costs).map(([scenario, all]) => ({
      site: site.name,
      scenario,
      runs: all.length,
      ...mediansOf(all),
    })),
  );
  console.log('\nMedians, and how many times those of this site:');
  for (const row of rows) {
    const own = rows.find((one) => one.site === ours.name && one.scenario === row.scenario);
    const ratio =
      own && row !== own
        ? `  (wall × ${(row.wall / own.wall).toFixed(2)}, CPU × ${(row.cpu / own.cpu).toFixed(2)})`
        : '';
    console.log(`${row.scenario.padEnd(18)} ${row.site.padEnd(20)} ${described(row)}${ratio}`);
  }
  recordWhereAsked(options, 'builds', { rows });
  return 0;
}

const described = ({ wall, cpu, memory }: Cost): string =>
  `${wall.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, memory ${memory.toFixed(0)} MB`;

function mediansOf(all: Cost[]): Cost {
  const of = (name: keyof Cost) => median(all.map((one) => one[name])) ?? 0;
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
}
