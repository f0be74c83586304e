import { append, drop, type Edit, moveSection, reflow, replace, section, typo } from '../edits';
import { flow, locales, translationOf } from '../pages';
import { type Group, nothing, type Scenario, stale } from '../scenario';
import { stampWithToolkit } from '../translator';

const russian = translationOf(flow, 'ru');
const renamed = 'docs/concepts/how-sign-in-works.mdx';
const after = (more: string) => section('callback', append(more));
const added = '## In short \\{#in-short}\n\nThe browser carries a code.';
const newTarget = section('next-steps', replace('(/quick-starts)', '(/)'));

/** English changes, then a Russian stamp says that the translation follows. */
const promised = (
  name: string,
  english: Edit,
  russianEdit: Edit | undefined,
  isHonest: boolean,
): Scenario => ({
  name,
  happens: (site) => {
    site.edit(flow, english);
    site.declareFresh(flow, ['de']);
    site.commit();
    if (russianEdit) {
      site.edit(russian, russianEdit);
    }
    site.declareFresh(flow, ['ru']);
    site.commit();
    site.git('tag', '--force', 'base', 'HEAD~1');
  },
  truth: nothing,
  dishonest: isHonest ? [] : [russian],
});

export const promises: Group = {
  name: 'What a stamp promises',
  scenarios: [
    promised('a new section, translated', after(added), after(added), true),
    promised('a new section, left out', after(added), undefined, false),
    promised(
      'a section dropped, dropped too',
      section('callback', drop),
      section('callback', drop),
      true,
    ),
    promised('a section dropped, kept', section('callback', drop), undefined, false),
    promised(
      'a section moved, moved too',
      moveSection('sign-out', 'callback'),
      moveSection('sign-out', 'callback'),
      true,
    ),
    promised(
      'a section moved, left where it was',
      moveSection('sign-out', 'callback'),
      undefined,
      false,
    ),
    promised(
      'an id renamed, renamed too',
      replace('{#callback}', '{#return}'),
      replace('{#callback}', '{#return}'),
      true,
    ),
    promised('an id renamed, kept', replace('{#callback}', '{#return}'), undefined, false),
    promised('a link changed, changed too', newTarget, newTarget, true),
    promised('a link changed, kept', newTarget, undefined, false),
    promised(
      'a description changed, kept',
      replace(/description: \w+/, 'description: One'),
      undefined,
      false,
    ),
    promised(
      'only the logo changed',
      replace('---\n', '---\nsidebar_custom_props:\n  logoFilename: other.svg\n'),
      undefined,
      true,
    ),
    promised('English only laid out anew', reflow, undefined, true),
    {
      name: 'an old reason above a stamp that is changed by hand',
      happens: async (site) => {
        site.edit(flow, typo('callback'));
        site.commit();
        await stampWithToolkit(site, flow, 'ru', { unchanged: 'a typo of English' });
        site.declareFresh(flow, ['de']);
        site.commit();
        site.git('tag', '--force', 'base');
        site.edit(flow, after('A callback works once.'));
        const blob = site.git('hash-object', flow);
        site.edit(russian, replace(/source: \w+/, `source: ${blob}`));
        site.commit();
      },
      truth: { [flow]: stale('callback') },
      truthIn: { ru: nothing },
      dishonest: [russian],
    },
    {
      name: 'renamed and changed, and stamped without work',
      happens: (site) => {
        site.git('tag', '--force', 'base');
        site.move(flow, renamed);
        for (const locale of locales) {
          site.move(translationOf(flow, locale), translationOf(renamed, locale));
        }
        site.edit(renamed, typo('callback'));
        site.declareFresh(renamed, ['ru']);
        site.commit();
      },
      truth: { [renamed]: stale('callback') },
      truthIn: { ru: nothing },
      dishonest: [translationOf(renamed, 'ru')],
    },
  ],
};
