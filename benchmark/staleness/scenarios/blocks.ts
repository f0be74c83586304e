import { changed, edited, editedAfter } from '../edited';
import { append, block, drop, prepend, replace, section, swapWithNext } from '../edits';
import { appRouter, authorization, flow, home, versions } from '../pages';
import { type Group, stale } from '../scenario';

const call = 'fetch-access-token-for-the-api-resource';
const compatibility = 'nextjs-compatibility';
const table = (edit: (text: string) => string) => block('table', edit);
const image = section('callback', append('![Two arrows](/img/arrows.svg)'));

export const blocks: Group = {
  name: 'Tables, lists, directives, links',
  scenarios: [
    changed('a cell', versions, compatibility, table(replace(/works \|$/, 'fails |'))),
    changed(
      'a row more',
      versions,
      compatibility,
      table((text) => `${text}\n| 17.0 | | works |`),
    ),
    changed('a row less', versions, compatibility, table(replace(/\n.*$/, ''))),
    changed(
      'a column more',
      versions,
      compatibility,
      table((text) => text.replace(/$/gm, ' - |')),
    ),
    changed('the head of a table', flow, 'sign-out', table(replace(/\| \w+/, '| Part'))),
    changed('an item more', flow, 'next-steps', (text) => `${text}\n- [Home](/)`),
    changed('an item less', flow, 'next-steps', replace(/\n.*$/, '')),
    changed('bullets become numbers', flow, 'next-steps', (text) => text.replace(/^- /gm, '1. ')),
    changed('two steps swapped', flow, 'callback', replace(/(2\. .*)\n(3\. .*)/, '$2\n$1')),
    changed('a list that begins at another number', flow, 'callback', replace('1. ', '4. ')),
    changed('the type of an admonition', appRouter, call, replace(':::tip', ':::warning')),
    changed('a label', appRouter, call, replace(':::tip', ':::tip[Where it runs]')),
    changed('another label', flow, 'sign-out', replace(/sequence\[[\w-]+/, 'sequence[Leaving')),
    changed('a new admonition', flow, 'callback', append(':::note\n\nIt is quick.\n\n:::')),
    changed('an admonition no more', versions, compatibility, (text) =>
      text.replace(/:::\w*/g, ''),
    ),
    changed('a message of a sequence', flow, 'sign-out', replace('click on', 'select')),
    changed('an actor of a sequence', flow, 'sign-out', replace('Browser ->', 'Phone ->')),
    changed('a message becomes a reply', flow, 'sign-out', replace('- App -> ', '- App --> ')),
    changed('two messages swapped', flow, 'sign-out', replace(/(- .*)\n(- .*)/, '$2\n$1')),
    changed('the target of a link', flow, 'next-steps', replace('(/quick-starts)', '(/)')),
    changed('the text of a link', flow, 'next-steps', replace(/\[\w+/, '[More')),
    changed('a link no more', flow, 'next-steps', replace(/\[(.*)\]\(.*?\)/, '$1')),
    changed('a title on a link', flow, 'next-steps', replace('(/quick-starts)', '(/ "Home")')),
    editedAfter(
      'the target of a link that stands at the end of the page',
      flow,
      (text) => `${text.replace('(/quick-starts)', '[guides]')}\n[guides]: /quick-starts\n`,
      replace('[guides]: /quick-starts', '[guides]: /'),
      { [flow]: stale('next-steps') },
    ),
    edited('a new image', flow, image, { [flow]: stale('callback') }),
    editedAfter('another image', flow, image, replace('arrows.svg', 'lines.svg'), {
      [flow]: stale('callback'),
    }),
    editedAfter('the description of an image', flow, image, replace('Two arrows', 'Arrows'), {
      [flow]: stale('callback'),
    }),
    changed('the property of a component', home, 'start', replace('level={3}', 'level={2}')),
    changed('a new property', home, 'start', replace('level={3}', 'level={3} isShort')),
    changed('a component more', home, 'before-you-start', append('<GuideGallery />')),
    changed('a component less', versions, 'the-table', block('component', drop)),
    changed('text around a component', versions, 'the-table', block('component', prepend('See:'))),
    changed('another component', home, 'start', replace('GuideGallery', 'GuideList')),
    changed('a drawing and a table swapped', flow, 'sign-out', swapWithNext('table')),
    changed('a row of a long table', authorization, 'models', table(replace(/Global/, 'Common'))),
  ],
};
