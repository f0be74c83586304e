import { type Edit, section, sectionIn, typo } from '../edits';
import {
  appRouter,
  authorization,
  flow,
  inOlder,
  locales,
  pagesRouter,
  translationOf,
  versions,
} from '../pages';
import { type Group, missing, orphaned, type Scenario, stale, type Truth } from '../scenario';
import type { Site } from '../site';

const renamed = 'docs/concepts/how-sign-in-works.mdx';

const happened = (name: string, happens: (site: Site) => void, truth: Truth): Scenario => ({
  name,
  happens: (site) => {
    happens(site);
    site.commit();
  },
  truth,
});

const moved = (from: string, to: string): Truth => ({ [from]: orphaned(to), [to]: missing });

const rename = (name: string, to: string, edit: Edit = (text) => text): Scenario =>
  happened(
    name,
    (site) => {
      const text = edit(site.read(flow));
      site.remove(flow);
      site.write(to, text);
    },
    moved(flow, to),
  );

/** English and its translations move together. */
function moveAll(site: Site, from: string, to: string): void {
  site.move(from, to);
  for (const locale of locales) {
    site.move(translationOf(from, locale), translationOf(to, locale));
  }
}

const config = (guide: string) => `docs/${guide}/api-resources/_config-api-resources.mdx`;
const moreConfig = 'docs/next-app-router/api-resources/_configuration.mdx';

const guide = [
  'README.mdx',
  '_get-user-information.mdx',
  '_guide-tip.mdx',
  '_integration.mdx',
  'api-resources/_config-api-resources.mdx',
  'api-resources/_fetch-access-token-for-api-resources.mdx',
  'api-resources/_fetch-organization-token-for-user.mdx',
];

export const files: Group = {
  name: 'Files',
  scenarios: [
    { ...rename('renamed', renamed), isAskedByCommand: true },
    rename('renamed and changed', renamed, typo('callback')),
    rename('renamed and laid out anew', renamed, (text) => text.replace(/\n\n/g, '\n\n\n')),
    rename('a page becomes a folder', 'docs/concepts/sign-in-flow/README.mdx'),
    rename('another file extension', 'docs/concepts/sign-in-flow.md'),
    happened(
      'renamed in both versions',
      (site) => {
        site.move(versions, 'docs/introduction/releases.mdx');
        site.move(inOlder(versions), inOlder('docs/introduction/releases.mdx'));
      },
      {
        ...moved(versions, 'docs/introduction/releases.mdx'),
        ...moved(inOlder(versions), inOlder('docs/introduction/releases.mdx')),
      },
    ),
    happened(
      'a folder renamed',
      (site) => {
        site.move('docs/next-app-router', 'docs/app-router');
      },
      Object.assign(
        {},
        ...guide.map((name) => moved(`docs/next-app-router/${name}`, `docs/app-router/${name}`)),
      ),
    ),
    happened(
      'renamed together with its translations',
      (site) => {
        moveAll(site, flow, renamed);
      },
      {},
    ),
    happened(
      'renamed together with its translations, and changed',
      (site) => {
        moveAll(site, flow, renamed);
        site.edit(renamed, typo('callback'));
      },
      { [renamed]: stale('callback') },
    ),
    happened('deleted', (site) => site.remove(flow), { [flow]: orphaned() }),
    happened(
      'one of two similar files deleted, the other renamed',
      (site) => {
        site.remove(config('next'));
        site.move(config('next-app-router'), moreConfig);
        for (const guide of ['next', 'next-app-router']) {
          site.edit(`docs/${guide}/README.mdx`, (text) =>
            text.replace(/.*ConfigApiResources.*\n/g, ''),
          );
        }
      },
      {
        ...moved(config('next-app-router'), moreConfig),
        [config('next')]: orphaned(),
        [appRouter]: stale('configure-logto-client'),
        [pagesRouter]: stale('configure-logto-client'),
      },
    ),
    happened(
      'deleted, while the older version is not translated',
      (site) => {
        site.remove(translationOf(inOlder(authorization), 'ru'));
        site.remove(translationOf(inOlder(authorization), 'de'));
        site.commit();
        site.remove(authorization);
      },
      { [authorization]: orphaned(), [inOlder(authorization)]: missing },
    ),
    happened(
      'a partial becomes a fragment',
      (site) => {
        site.move('docs/next/_installation.mdx', 'fragments/_installation.md');
        for (const page of [appRouter, pagesRouter]) {
          site.edit(page, (text) =>
            text.replace(/'.*_installation.mdx'/, "'../../fragments/_installation.md'"),
          );
        }
      },
      {
        ...moved('docs/next/_installation.mdx', 'fragments/_installation.md'),
        [appRouter]: stale('installation'),
        [pagesRouter]: stale('installation'),
      },
    ),
    happened(
      'deleted together with its translations',
      (site) => {
        site.remove(flow);
        site.remove(translationOf(flow, 'ru'));
        site.remove(translationOf(flow, 'de'));
      },
      {},
    ),
    happened(
      'deleted, and a page about something else is new',
      (site) => {
        site.remove(flow);
        site.write('docs/concepts/tokens.mdx', '# Tokens\n\nThere are three kinds of them.\n');
      },
      { [flow]: orphaned(), 'docs/concepts/tokens.mdx': missing },
    ),
    happened('a new page', (site) => site.write(renamed, '# Sign-in\n\nIn short.\n'), {
      [renamed]: missing,
    }),
    happened('copied', (site) => site.write(renamed, site.read(flow)), { [renamed]: missing }),
    happened(
      'a section becomes a page',
      (site) => {
        const text = site.read(flow);
        site.write(renamed, `# Sign-out\n\n${sectionIn(text, 'sign-out')}\n`);
        site.edit(
          flow,
          section('sign-out', () => ''),
        );
      },
      { [flow]: stale('sign-out'), [renamed]: missing },
    ),
    happened(
      'made executable',
      (site) => {
        site.git('update-index', '--chmod=+x', flow);
        site.git('config', 'core.fileMode', 'false');
      },
      {},
    ),
    happened(
      'a file of another kind',
      (site) => site.write('static/img/logo/flow.svg', '<svg/>\n'),
      {},
    ),
    happened(
      'an import that leads to another folder now',
      (site) => {
        moveAll(site, 'docs/next/_installation.mdx', 'docs/next/parts/_installation.mdx');
        for (const name of [appRouter, 'docs/next/README.mdx']) {
          site.edit(name, (text) => text.replace('/_installation', '/parts/_installation'));
        }
      },
      { [appRouter]: stale('installation'), 'docs/next/README.mdx': stale('installation') },
    ),
  ],
};
