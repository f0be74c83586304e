import { append, section, typo } from '../edits';
import { flow, translationOf } from '../pages';
import { type Group, nothing, type Scenario, stale, untracked } from '../scenario';
import type { Site } from '../site';
import { stampWithToolkit, translate } from '../translator';

const russian = translationOf(flow, 'ru');
const three = ['callback', 'tokens-and-refresh', 'sign-out'];
const threeStale = { [flow]: stale(...three) };

/** English changes three sections of a page. */
function changeThree(site: Site): void {
  for (const id of three) {
    site.edit(flow, typo(id));
  }
  site.commit();
}

/** English changes, then the Russian translator does something; German stays as it was. */
const worked = (
  name: string,
  work: (site: Site) => void | Promise<void>,
  russianTruth: Scenario['truth'],
  dishonest: string[] = [],
): Scenario => ({
  name,
  happens: async (site) => {
    changeThree(site);
    await work(site);
    site.commit();
  },
  truth: threeStale,
  truthIn: { ru: russianTruth },
  dishonest,
});

export const stamps: Group = {
  name: 'Stamps',
  scenarios: [
    worked('nothing is done', () => {}, threeStale),
    worked(
      'translated and stamped',
      async (site) => {
        translate(site, flow, 'ru', ...three);
        await stampWithToolkit(site, flow, 'ru');
      },
      nothing,
    ),
    worked(
      'translated, not stamped',
      (site) => {
        translate(site, flow, 'ru', ...three);
      },
      threeStale,
    ),
    worked(
      'one of three translated and stamped',
      async (site) => {
        translate(site, flow, 'ru', 'callback');
        await stampWithToolkit(site, flow, 'ru', { id: 'callback' });
      },
      { [flow]: stale('tokens-and-refresh', 'sign-out') },
    ),
    worked(
      'two of three translated and stamped',
      async (site) => {
        translate(site, flow, 'ru', 'callback', 'sign-out');
        await stampWithToolkit(site, flow, 'ru', { id: 'callback' });
        await stampWithToolkit(site, flow, 'ru', { id: 'sign-out' });
      },
      { [flow]: stale('tokens-and-refresh') },
    ),
    worked(
      'one after the other translated and stamped',
      async (site) => {
        for (const id of three) {
          translate(site, flow, 'ru', id);
          await stampWithToolkit(site, flow, 'ru', { id });
        }
      },
      nothing,
    ),
    worked('stamped without work', (site) => site.declareFresh(flow, ['ru']), nothing, [russian]),
    worked(
      'stamped, one of three translated',
      (site) => {
        translate(site, flow, 'ru', 'callback');
        site.declareFresh(flow, ['ru']);
      },
      nothing,
      [russian],
    ),
    worked(
      'stamped, another section translated',
      (site) => {
        translate(site, flow, 'ru', 'the-messages');
        site.declareFresh(flow, ['ru']);
      },
      nothing,
      [russian],
    ),
    worked(
      'stamped, and only laid out anew',
      (site) => {
        site.edit(russian, (text) => text.replace(/^- /gm, '* ').replace(/\n\n/g, '\n\n\n'));
        site.declareFresh(flow, ['ru']);
      },
      nothing,
      [russian],
    ),
    worked(
      'the toolkit refuses to stamp without work',
      async (site) => {
        await stampWithToolkit(site, flow, 'ru').then(
          () => Promise.reject(new Error('stamped without work')),
          () => {},
        );
      },
      threeStale,
    ),
    worked(
      'stamped with a reason',
      async (site) => {
        await stampWithToolkit(site, flow, 'ru', { unchanged: 'a typo of English' });
      },
      nothing,
    ),
    worked(
      'one section stamped with a reason',
      async (site) => {
        await stampWithToolkit(site, flow, 'ru', {
          id: 'callback',
          unchanged: 'a typo of English',
        });
      },
      { [flow]: stale('tokens-and-refresh', 'sign-out') },
    ),
    worked(
      'one of three stamped, then English changes it again',
      async (site) => {
        translate(site, flow, 'ru', 'callback');
        await stampWithToolkit(site, flow, 'ru', { id: 'callback' });
        site.commit();
        site.edit(flow, section('callback', append('A callback works once.')));
      },
      threeStale,
    ),
    worked(
      'one of three stamped, then English changes another section',
      async (site) => {
        translate(site, flow, 'ru', 'callback');
        await stampWithToolkit(site, flow, 'ru', { id: 'callback' });
        site.commit();
        site.edit(flow, section('sign-out', append('Sign-out takes a moment.')));
      },
      { [flow]: stale('tokens-and-refresh', 'sign-out') },
    ),
    worked(
      'the stamp is gone',
      (site) => {
        site.edit(russian, (text) => text.replace(/\{\/\* source.*/, ''));
      },
      { [flow]: untracked },
    ),
    worked(
      'translated anew after the change',
      (site) => {
        site.remove(russian);
        site.commit();
        site.write(russian, '# Вход\n\nЗаново.\n');
        site.declareFresh(flow, ['ru']);
      },
      nothing,
    ),
  ],
};
