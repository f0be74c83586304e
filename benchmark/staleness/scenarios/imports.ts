import { edited, unchanged } from '../edited';
import { all, block, drop, misspell, replace, section } from '../edits';
import { appRouter, inOlder, pagesRouter, translationOf } from '../pages';
import {
  type Group,
  missing,
  orphaned,
  type Scenario,
  stale,
  staleBy,
  untracked,
} from '../scenario';

const reading = 'fragments/_further-readings.md';
const resources = 'fragments/_api-resources-description.md';
const environment = 'docs/next/_environment.mdx';
const installation = 'docs/next/_installation.mdx';
const scopes = 'docs/next/_scopes-and-claims.mdx';
const integration = 'docs/next-app-router/_integration.mdx';
const pagesIntegration = 'docs/next/_integration.mdx';
const tip = 'docs/next-app-router/_guide-tip.mdx';
const newTip = 'docs/next-app-router/_sample-tip.mdx';
const olderTip = inOlder(tip);
const tokens = 'docs/next-app-router/api-resources/_fetch-access-token-for-api-resources.mdx';
const guides = [appRouter, pagesRouter, inOlder(appRouter), inOlder(pagesRouter)];
const paragraph = block('paragraph', misspell);

/** All guides of all versions import a fragment. */
const inAllGuides = (fragment: string, id: string) => ({
  [fragment]: stale(''),
  ...Object.fromEntries(guides.map((guide) => [guide, staleBy([fragment], id)])),
});

const withTip = { [tip]: stale(''), [appRouter]: staleBy([tip], '') };

const ofTranslation = (name: string, happens: Scenario['happens'], truth: Scenario['truth']) => ({
  name,
  happens,
  truth,
});

export const imports: Group = {
  name: 'Fragments and partials',
  scenarios: [
    {
      ...edited(
        'a fragment of all guides',
        reading,
        misspell,
        inAllGuides(reading, 'further-readings'),
      ),
      isAskedByCommand: true,
    },
    edited('another fragment', resources, misspell, inAllGuides(resources, 'api-resources')),
    edited('a partial', tip, misspell, withTip),
    edited('a partial of two guides', installation, misspell, {
      [installation]: stale(''),
      [appRouter]: staleBy([installation], 'installation'),
      [pagesRouter]: staleBy([installation], 'installation'),
    }),
    edited('a section of a partial', integration, section('handle-callback', paragraph), {
      [integration]: stale('handle-callback'),
      [appRouter]: staleBy([integration], 'integration'),
    }),
    edited('a partial of a heading further down', tokens, paragraph, {
      [tokens]: stale(''),
      [appRouter]: staleBy([tokens], 'fetch-access-token-for-the-api-resource'),
    }),
    edited('a partial of partials', environment, paragraph, {
      [environment]: stale(''),
      [integration]: staleBy([environment], 'prepare-configs'),
      [pagesIntegration]: staleBy([environment], 'prepare-configs'),
      [appRouter]: staleBy([environment], 'integration'),
      [pagesRouter]: staleBy([environment], 'integration'),
    }),
    edited('another partial of partials', scopes, paragraph, {
      [scopes]: stale(''),
      'docs/next-app-router/_get-user-information.mdx': staleBy([scopes], 'request-more-claims'),
      'docs/next/_get-user-information.mdx': staleBy([scopes], 'request-more-claims'),
      [appRouter]: staleBy([scopes], 'fetch-user-information'),
      [pagesRouter]: staleBy([scopes], 'fetch-user-information'),
    }),
    edited('a partial of the older version', olderTip, misspell, {
      [olderTip]: stale(''),
      [inOlder(appRouter)]: staleBy([olderTip], ''),
    }),
    unchanged('a partial laid out anew', tip, (text) => text.replace(/^- /gm, '* ')),
    {
      name: 'a partial and its page at once',
      happens: (site) => {
        site.edit(integration, section('handle-callback', paragraph));
        site.edit(appRouter, section('prerequisites', paragraph));
        site.commit();
      },
      truth: {
        [integration]: stale('handle-callback'),
        [appRouter]: staleBy([appRouter, integration], 'prerequisites', 'integration'),
      },
    },
    edited(
      'another partial in the place of one',
      appRouter,
      replace('./_guide-tip', '../next/_guide-tip'),
      {
        [appRouter]: stale(''),
      },
    ),
    edited(
      'a partial no longer imported',
      appRouter,
      all(replace(/import GuideTip.*\n/, ''), replace('<GuideTip />', '')),
      { [appRouter]: stale('') },
    ),
    {
      name: 'a new partial',
      happens: (site) => {
        site.write(newTip, 'Take your time.\n');
        site.edit(
          appRouter,
          all(
            replace(/(import GuideTip .*)/, "$1\nimport SampleTip from './_sample-tip.mdx';"),
            replace('<Installation />', '<Installation />\n\n<SampleTip />'),
          ),
        );
        site.commit();
      },
      truth: { [appRouter]: stale('installation'), [newTip]: missing },
    },
    {
      name: 'a partial renamed',
      happens: (site) => {
        site.move(tip, newTip);
        site.edit(appRouter, replace('_guide-tip', '_sample-tip'));
        site.commit();
      },
      truth: { [appRouter]: stale(''), [tip]: orphaned(newTip), [newTip]: missing },
    },
    ofTranslation(
      'a partial whose translation has no stamp',
      (site) => {
        site.edit(translationOf(tip, 'ru'), replace(/\{\/\* source.*/, ''));
        site.edit(translationOf(tip, 'de'), replace(/\{\/\* source.*/, ''));
        site.edit(tip, misspell);
        site.commit();
      },
      { [tip]: untracked },
    ),
    {
      name: 'a partial that is translated again',
      happens: (site) => {
        site.edit(tip, misspell);
        site.commit();
        site.edit(translationOf(tip, 'ru'), replace(/\n$/, ''));
        site.declareFresh(tip, ['ru']);
        site.commit();
      },
      truth: {},
      truthIn: { de: withTip },
    },
    ofTranslation(
      'a translated partial that is gone',
      (site) => {
        site.edit(tip, misspell);
        site.remove(translationOf(tip, 'ru'));
        site.remove(translationOf(tip, 'de'));
        site.commit();
      },
      { [tip]: missing },
    ),
    edited(
      'a component used in a second section',
      appRouter,
      section('further-readings', (text) => `${text}\n\n<GuideTip />`),
      {
        [appRouter]: stale('further-readings'),
      },
    ),
    {
      name: 'a partial that two sections import',
      happens: (site) => {
        site.edit(
          appRouter,
          section('prerequisites', (text) => `${text}\n\n<GuideTip />`),
        );
        for (const locale of ['ru', 'de'] as const) {
          site.edit(
            translationOf(appRouter, locale),
            section('prerequisites', (text) => `${text}\n\n<GuideTip />`),
          );
        }
        site.declareFresh(appRouter);
        site.commit();
        site.edit(tip, misspell);
        site.commit();
      },
      truth: { [tip]: stale(''), [appRouter]: staleBy([tip], '', 'prerequisites') },
    },
    edited('a partial that says nothing any more', tip, drop, withTip),
  ],
};
