import { typo } from '../edits';
import { appRouter, flow, inOlder, translationOf } from '../pages';
import { type Group, missing, type Scenario, stale, untracked } from '../scenario';
import type { Site } from '../site';
import { stampWithToolkit, translate } from '../translator';

const callback = { [flow]: stale('callback') };

const happened = (
  name: string,
  happens: (site: Site) => void | Promise<void>,
  truths: Pick<Scenario, 'truth' | 'truthIn'>,
): Scenario => ({
  name,
  happens: async (site) => {
    await happens(site);
    site.commit();
  },
  ...truths,
});

export const languagesAndVersions: Group = {
  name: 'Languages and versions',
  scenarios: [
    happened(
      'both versions change',
      (site) => {
        site.edit(flow, typo('callback'));
        site.edit(inOlder(flow), typo('callback'));
      },
      { truth: { ...callback, [inOlder(flow)]: stale('callback') } },
    ),
    happened(
      'only the older version changes',
      (site) => {
        site.edit(inOlder(flow), typo('sign-out'));
      },
      { truth: { [inOlder(flow)]: stale('sign-out') } },
    ),
    happened(
      'the older version gets the text of the current one',
      (site) => {
        site.write(inOlder(flow), site.read(flow));
      },
      { truth: { [inOlder(flow)]: stale('callback', 'what-is-stored-where') } },
    ),
    happened(
      'one language follows',
      async (site) => {
        site.edit(flow, typo('callback'));
        site.commit();
        translate(site, flow, 'ru', 'callback');
        await stampWithToolkit(site, flow, 'ru');
      },
      { truth: callback, truthIn: { ru: {} } },
    ),
    happened(
      'a translation is deleted',
      (site) => {
        site.remove(translationOf(flow, 'ru'));
      },
      { truth: {}, truthIn: { ru: { [flow]: missing } } },
    ),
    happened(
      'a translation was never stamped',
      (site) => {
        site.edit(translationOf(appRouter, 'de'), (text) => text.replace(/\{\/\* source.*/, ''));
        site.edit(appRouter, typo('prerequisites'));
      },
      {
        truth: { [appRouter]: stale('prerequisites') },
        truthIn: { de: { [appRouter]: untracked } },
      },
    ),
    happened(
      'a translation is changed, English is not',
      (site) => {
        translate(site, flow, 'ru', 'callback');
      },
      { truth: {} },
    ),
    happened(
      'a translation is laid out anew, and English changes',
      (site) => {
        site.edit(translationOf(flow, 'ru'), (text) => text.replace(/\n\n/g, '\n\n\n'));
        site.edit(flow, typo('callback'));
      },
      { truth: callback },
    ),
  ],
};
