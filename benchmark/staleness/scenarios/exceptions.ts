import { all, append, drop, moveSection, replace, section, sectionIn, typo } from '../edits';
import { flow, translationOf } from '../pages';
import { type Group, nothing, stale } from '../scenario';
import { stampWithToolkit, translate } from '../translator';

const russian = translationOf(flow, 'ru');
const after = (more: string) => section('callback', append(more));
const added = '## In short \\{#in-short}\n\nThe browser carries a code.';

/** One section was stamped, others were not: the stamp names several English texts. */
export const exceptions: Group = {
  name: 'Stamps of sections',
  scenarios: [
    {
      name: 'one of two stamped, then English changes back',
      happens: async (site) => {
        const english = site.read(flow);
        site.edit(flow, all(typo('callback'), typo('sign-out')));
        site.commit();
        translate(site, flow, 'ru', 'callback');
        await stampWithToolkit(site, flow, 'ru', { id: 'callback' });
        site.write(flow, english);
        site.commit();
      },
      truth: nothing,
      truthIn: { ru: { [flow]: stale('callback') } },
      dishonest: [],
    },
    {
      name: 'a section renamed and stamped, then changed',
      happens: async (site) => {
        site.edit(flow, all(replace('{#callback}', '{#return}'), typo('sign-out')));
        site.commit();
        site.edit(russian, replace('{#callback}', '{#return}'));
        await stampWithToolkit(site, flow, 'ru', { id: 'return' });
        site.commit();
        site.edit(flow, typo('return'));
        site.commit();
      },
      truth: { [flow]: stale('return', 'callback', 'sign-out') },
      truthIn: { ru: { [flow]: stale('return', 'sign-out') } },
    },
    {
      name: 'a new section stamped, then dropped again',
      happens: async (site) => {
        site.edit(flow, all(after(added), typo('sign-out')));
        site.commit();
        site.edit(russian, after(added));
        await stampWithToolkit(site, flow, 'ru', { id: 'in-short' });
        site.commit();
        site.edit(flow, section('in-short', drop));
        site.commit();
      },
      truth: { [flow]: stale('sign-out') },
      truthIn: { ru: { [flow]: stale('in-short', 'sign-out') } },
    },
    {
      name: 'a dropped section stamped, then back again',
      happens: async (site) => {
        const callback = sectionIn(site.read(flow), 'callback');
        site.edit(flow, all(section('callback', drop), typo('sign-out')));
        site.commit();
        site.edit(russian, section('callback', drop));
        await stampWithToolkit(site, flow, 'ru', { id: 'callback' });
        site.commit();
        site.edit(flow, section('before-the-redirect', append(callback)));
        site.commit();
      },
      truth: { [flow]: stale('sign-out') },
      truthIn: { ru: { [flow]: stale('callback', 'sign-out') } },
    },
    {
      name: 'a moved section stamped, another one stale',
      happens: async (site) => {
        site.edit(flow, all(moveSection('sign-out', 'callback'), typo('the-messages')));
        site.commit();
        site.edit(russian, moveSection('sign-out', 'callback'));
        await stampWithToolkit(site, flow, 'ru', { id: 'sign-out' });
        site.commit();
      },
      truth: { [flow]: stale('the-messages', 'sign-out') },
      truthIn: { ru: { [flow]: stale('the-messages') } },
    },
    {
      name: 'the text before the first heading stamped',
      happens: async (site) => {
        site.edit(flow, all(typo(''), typo('sign-out')));
        site.commit();
        translate(site, flow, 'ru', '');
        await stampWithToolkit(site, flow, 'ru', { id: '' });
        site.commit();
      },
      truth: { [flow]: stale('', 'sign-out') },
      truthIn: { ru: { [flow]: stale('sign-out') } },
      dishonest: [],
    },
  ],
};
