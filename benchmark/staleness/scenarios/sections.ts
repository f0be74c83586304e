import { changed, edited } from '../edited';
import { all, append, block, drop, moveSection, prepend, replace, section } from '../edits';
import { flow, home, versions } from '../pages';
import { type Group, stale } from '../scenario';

const added = '## In short \\{#in-short}\n\nThe browser carries a code, never a token.';
const heading = (edit: (text: string) => string) => block('heading', edit);

export const sections: Group = {
  name: 'Headings and sections',
  scenarios: [
    changed('a heading', flow, 'callback', heading(replace(/^## .* \\/, '## Back again \\'))),
    edited('the id of a heading', flow, replace('{#callback}', '{#return}'), {
      [flow]: stale('return'),
    }),
    edited('a heading and its id', flow, replace(/## .* \\\{#callback}/, '## Return \\{#return}'), {
      [flow]: stale('return', 'callback'),
    }),
    changed('the level of a heading', flow, 'callback', heading(replace('##', '###'))),
    edited('a section moved up', flow, moveSection('sign-out', 'callback'), {
      [flow]: stale('sign-out'),
    }),
    edited('a section moved down', flow, moveSection('before-the-redirect', 'sign-out'), {
      [flow]: stale('before-the-redirect'),
    }),
    edited('the last of three sections moved up', home, moveSection('before-you-start', 'start'), {
      [home]: stale('before-you-start'),
    }),
    edited('a section added in the middle', flow, section('callback', append(added)), {
      [flow]: stale('in-short'),
    }),
    edited('a section added at the end', flow, section('next-steps', append(added)), {
      [flow]: stale('in-short'),
    }),
    edited('a section dropped', flow, section('callback', drop), { [flow]: stale('callback') }),
    edited('a section split', flow, section('callback', block('numbers', prepend(added))), {
      [flow]: stale('callback', 'in-short'),
    }),
    edited('two sections made one', flow, section('what-is-stored-where', heading(drop)), {
      [flow]: stale('callback', 'what-is-stored-where'),
    }),
    edited('a section moved to another page', flow, section('sign-out', drop), {
      [flow]: stale('sign-out'),
    }),
    edited(
      'all headings of a page one level down',
      versions,
      (text) => text.replace(/^##/gm, '###'),
      {
        [versions]: stale(
          'the-table',
          'what-a-version-means',
          'older-versions',
          'find-out-your-version',
          'nextjs-compatibility',
          'other-sdks',
          'upgrade',
        ),
      },
    ),
    edited(
      'a section renamed, another one new',
      flow,
      all(replace('{#callback}', '{#return}'), section('sign-out', append(added))),
      { [flow]: stale('return', 'in-short') },
    ),
  ],
};
