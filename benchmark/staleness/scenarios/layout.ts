import { changed, edited, unchanged, unchangedAfter } from '../edited';
import {
  all,
  append,
  block,
  type Edit,
  misspell,
  prepend,
  reflow,
  replace,
  section,
  typo,
} from '../edits';
import { appRouter, authorization, flow, home, versions } from '../pages';
import { type Group, nothing, type Scenario, stale } from '../scenario';

const everywhere =
  (pattern: RegExp, by: string): Edit =>
  (text) =>
    text.replace(pattern, by);
const withCarriageReturns = everywhere(/\n/g, '\r\n');
const inCallback = (edit: Edit) => section('callback', edit);
const sum = append('One line\\\nand *another*.');
const component = section('start', append('<Hero size="big" tone="calm" />'));

/** Committed as it is, whatever `.gitattributes` says. */
const committedRaw = (
  name: string,
  page: string,
  edit: Edit,
  truth: Scenario['truth'],
): Scenario => ({
  name,
  happens: (site) => {
    site.write('.gitattributes', '* -text\n');
    site.edit(page, edit);
    site.commit();
  },
  truth,
});

export const layout: Group = {
  name: 'Layout: no change',
  scenarios: [
    unchanged('lines broken elsewhere', versions, reflow),
    unchanged(
      'lines of list items broken',
      flow,
      section('next-steps', block('bullets', everywhere(/(\w) (?=\w)/g, '$1\n  '))),
    ),
    unchanged(
      'another marker for bold text',
      authorization,
      section('register', everywhere(/\*\*/g, '__')),
    ),
    unchangedAfter(
      'another marker for emphasis',
      flow,
      inCallback(sum),
      replace('*another*', '_another_'),
    ),
    unchanged('another marker for lists', flow, section('next-steps', everywhere(/^- /gm, '* '))),
    unchanged('all steps numbered 1', flow, inCallback(everywhere(/^\d+\. /gm, '1. '))),
    unchanged('a bracket after numbers', flow, inCallback(everywhere(/^(\d+)\. /gm, '$1) '))),
    unchanged(
      'a deeper indentation in a list',
      authorization,
      section('register', everywhere(/^ {3}/gm, '    ')),
    ),
    unchanged('tabs in a list', flow, section('next-steps', everywhere(/^- /gm, '-\t'))),
    unchanged(
      'blank lines between items',
      flow,
      section('next-steps', everywhere(/\n- /g, '\n\n- ')),
    ),
    unchanged('spaces at the ends of lines', versions, everywhere(/(?<=\.)$/gm, ' ')),
    unchanged('more blank lines', flow, everywhere(/\n\n/g, '\n\n\n')),
    unchanged('no line break at the end', flow, replace(/\n$/, '')),
    unchangedAfter(
      'a hard break written otherwise',
      flow,
      inCallback(sum),
      replace('line\\\n', 'line  \n'),
    ),
    unchanged(
      'links defined at the end',
      flow,
      (text) => `${text.replaceAll('(/quick-starts)', '[guides]')}\n[guides]: /quick-starts\n`,
    ),
    unchanged(
      'a table without spaces',
      flow,
      section('sign-out', everywhere(/ ?\| ?(?=.*\|)/g, '|')),
    ),
    unchanged('wider columns', flow, section('sign-out', everywhere(/ \|$/gm, '        |'))),
    unchanged(
      'a longer line below the head of a table',
      flow,
      everywhere(/\| --- /g, '| ------- '),
    ),
    unchanged(
      'a table without outer bars',
      flow,
      section('sign-out', everywhere(/^\| (.*) \|$/gm, '$1')),
    ),
    unchangedAfter(
      'the order of properties',
      home,
      component,
      replace('size="big" tone="calm"', 'tone="calm" size="big"'),
    ),
    unchangedAfter('quotation marks of properties', home, component, replace('"big"', "'big'")),
    unchangedAfter(
      'a property on each line',
      home,
      component,
      replace(' size="big" tone="calm" ', '\n  size="big"\n  tone="calm"\n'),
    ),
    unchanged('spaces within the braces of a property', home, replace('{3}', '{ 3 }')),
    unchanged('a comment', flow, inCallback(append('{/* To do: a picture. */}'))),
    unchanged(
      'a comment within a sentence',
      flow,
      inCallback(block('paragraph', replace(/ /, ' {/* sic */} '))),
    ),
    unchanged(
      'the order of imports',
      appRouter,
      replace(/(import Further.*\n)(import External.*\n)/, '$2$1'),
    ),
    unchanged(
      'imports without lines between them',
      appRouter,
      replace(/\n\n(?=import GetUser)/, '\n'),
    ),
    unchanged(
      'other quotation marks in imports',
      appRouter,
      section('', everywhere(/^(import .* from) '(.*)';/gm, '$1 "$2";')),
    ),
    unchanged('another name for an import', appRouter, everywhere(/\bGuideTip\b/g, 'SampleTip')),
    unchanged(
      'an import that nothing uses',
      appRouter,
      replace(/(import GuideTip.*)/, "$1\nimport Unused from '../quick-starts.mdx';"),
    ),
    unchanged('escaped characters', versions, block('paragraph', everywhere(/\./g, '\\.'))),
    unchanged('characters by their names', flow, everywhere(/“/g, '&ldquo;')),
    unchanged('another fence around code', appRouter, everywhere(/^```/gm, '~~~')),
    unchanged('a heading that is underlined', flow, replace(/^# (.*)$/m, '$1\n===')),
    unchanged('more colons around an admonition', appRouter, everywhere(/^:::/gm, '::::')),
    unchanged(
      'no blank lines within an admonition',
      appRouter,
      everywhere(/^:::tip\n\n(.*)\n\n:::/gm, ':::tip\n$1\n:::'),
    ),
    unchangedAfter(
      'another line between two parts',
      flow,
      inCallback(prepend('---')),
      replace('\n---\n\n##', '\n***\n\n##'),
    ),
    unchanged('Windows line endings', flow, withCarriageReturns),
    committedRaw('Windows line endings in a commit', authorization, withCarriageReturns, nothing),
    committedRaw(
      'Windows line endings, and a typo',
      authorization,
      all(typo('validate'), withCarriageReturns),
      { [authorization]: stale('validate') },
    ),
    edited('lines broken elsewhere, and a typo', versions, all(reflow, typo('upgrade')), {
      [versions]: stale('upgrade'),
    }),
    changed(
      'a comment, and a word',
      flow,
      'callback',
      all(append('{/* To do. */}'), block('paragraph', misspell)),
    ),
    unchanged(
      'all of a page laid out anew',
      flow,
      all(
        reflow,
        everywhere(/^- /gm, '* '),
        everywhere(/\n\n/g, '\n\n\n'),
        everywhere(/\| --- /g, '|---'),
      ),
    ),
  ],
};
