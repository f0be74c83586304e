import { append, files, type HostileChange, replace } from './case';

/** Characters that show readers another text than there is. */
export const characters: HostileChange[] = [
  {
    what: 'a package name with a character that nobody sees',
    file: files.installation,
    change: append('Instale `@logto/ne\u200bxt`.'),
    rule: 'invisible-character',
  },
  {
    what: 'the same, as an entity',
    file: files.fragment,
    change: append('Lo&shy;gto'),
    rule: 'invisible-character',
  },
  {
    what: 'a message to language models that people do not see',
    file: files.fragment,
    change: append(
      `Текст${[...'evil'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
    ),
    rule: 'invisible-character',
  },
  {
    what: 'a line end for JavaScript alone',
    file: files.integration,
    change: append('a\u2028b'),
    rule: 'invisible-character',
  },
  {
    what: 'a colour of the terminal that hides a finding',
    file: files.home,
    change: append('a\u001b[8mb'),
    rule: 'invisible-character',
  },
  {
    what: 'a joiner in a name',
    file: files.home,
    change: append('Log\u200dto'),
    rule: 'invisible-character',
  },
  {
    what: 'a character of a private font',
    file: files.home,
    change: append('\ue000'),
    rule: 'invisible-character',
  },
  {
    what: 'half a character',
    file: files.code,
    change: replace(/"message": "/, '"message": "\\ud83d'),
    rule: 'invisible-character',
  },
  {
    what: 'a message that runs backwards',
    file: files.code,
    change: replace(/"message": "/, '"message": "\\u202e'),
    rule: 'bidirectional-character',
  },
  {
    what: 'code that runs in another order than it is read',
    file: files.integration,
    change: append('`isAdmin \u2067// \u2069`'),
    rule: 'bidirectional-character',
  },
  {
    what: 'a mark of writing direction, by its name',
    file: files.fragment,
    change: append('a&rlm;b'),
    rule: 'bidirectional-character',
  },
  {
    what: 'a mark of writing direction in the glossary',
    file: files.glossary,
    change: append('# \u061c'),
    rule: 'bidirectional-character',
  },
  {
    what: 'a name with a letter of another script',
    file: files.home,
    change: append('L\u043egto'),
    rule: 'mixed-script',
  },
  {
    what: 'the same, as an entity',
    file: files.fragment,
    change: append('L&ocy;gto'),
    rule: 'mixed-script',
  },
  {
    what: 'the same in the title of the sidebar, as an escape',
    file: files.home,
    change: replace(/^sidebar_label: .*$/m, 'sidebar_label: "L\\u043egto"'),
    rule: 'mixed-script',
  },
  {
    what: 'a Greek letter in a label',
    file: files.navbar,
    change: replace('GitHub', 'GitΗub'),
    rule: 'mixed-script',
  },
  {
    what: 'a name in full-width letters',
    file: files.selfHosting,
    change: append('Ｌｏｇｔｏ'),
    rule: 'mixed-script',
  },
  {
    what: 'a term of the glossary that no search finds',
    file: files.glossary,
    change: append('# токeн'),
    rule: 'mixed-script',
  },
];
