import fs from 'node:fs';
import path from 'node:path';
import { median } from '../median';
import { valuesOf } from '../options';
import { recordWhereAsked } from '../record';
import { serve } from './server';
import { type Action, actions, type Measures, type Site, visit } from './visit';

const guide = '/quick-starts/next-app-router';

/** The medians of a site. */
interface Row {
  site: string;
  page: string;
  visits: number;
  medians: Measures;
}

/**
 * Opens a guide as on a first visit over a slow network, and prints what it costs and how fast it answers.
 *
 * `--site NAME=FOLDER,PAGE,OTHER` compares another site, visited in turn with ours: its guide, and the same
 * in another language.
 */
export async function pages(options: string[]): Promise<number> {
  const runs = Number(valuesOf(options, '--runs')[0] ?? 3);
  const ours = path.resolve(__dirname, '../../build');
  const described = [
    `this site=${ours},/ru${guide},/zh${guide}`,
    `this site=${ours},/zh${guide},/ru${guide}`,
    ...valuesOf(options, '--site'),
  ];
  const sites: Site[] = [];
  for (const text of described) {
    const [, name = '', folder = '', page = '', other = ''] =
      /^([^=]+)=([^,]+),([^,]+),([^,]+)$/.exec(text) ?? [];
    if (!name || !fs.existsSync(folder)) {
      console.error(
        `"${text}" is no site that is built; expected NAME=FOLDER,PAGE,OTHER, with /page and /other in two languages.`,
      );
      return 2;
    }
    sites.push({ name, server: await serve(folder), page, other });
  }
  const visits = new Map<Site, Measures[]>(sites.map((site) => [site, []]));
  try {
    for (let run = 1; run <= runs; run++) {
      for (const action of actions) {
        for (const site of sites) {
          const measures = await visit(site, action);
          visits.get(site)?.push(measures);
          console.log(lineOf(run, site, action, measures));
        }
      }
    }
  } finally {
    for (const { server } of sites) {
      server.close();
    }
  }
  const rows = sites.map((site): Row => {
    const all = visits.get(site) ?? [];
    return { site: site.name, page: site.page, visits: all.length, medians: mediansOf(all) };
  });
  console.log(`\n${tableOf(rows)}`);
  recordWhereAsked(options, 'pages', { rows });
  return 0;
}

const lineOf = (run: number, { name, page }: Site, action: Action, measures: Measures): string =>
  `${run}  ${name} ${page}  FCP ${shown(measures.FCP)}, ${action} ${shown(measures[action])} ms`;

const shown = (value: number | undefined): string =>
  value === undefined ? '–' : String(Math.round(value * 10) / 10);

const columns = ['KiB', 'prefetch', 'requests', 'FCP', 'LCP', 'blocking', 'shift', ...actions];

function mediansOf(all: Measures[]): Measures {
  return Object.fromEntries(
    columns.map((column) => {
      const values = all.flatMap((one) => (one[column] === undefined ? [] : [one[column] ?? 0]));
      const middle = median(values);
      return [column, middle === undefined ? middle : Math.round(middle * 10) / 10];
    }),
  );
}

function tableOf(rows: Row[]): string {
  const cells = [
    ['site', 'page', 'n', ...columns],
    ...rows.map(({ site, page, visits, medians }) => [
      site,
      page,
      String(visits),
      ...columns.map((column) => shown(medians[column])),
    ]),
  ];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
