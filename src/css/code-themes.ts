import type { PrismTheme } from 'prism-react-renderer';

/** The colours of code; each has a contrast of 4.5 or more, on a highlighted line too. */
interface Palette {
  background: string;
  plain: string;
  comment: string;
  string: string;
  keyword: string;
  function: string;
  number: string;
  punctuation: string;
  tag: string;
  attribute: string;
  type: string;
}

const themeOf = (palette: Palette): PrismTheme => ({
  plain: { color: palette.plain, backgroundColor: palette.background },
  styles: [
    { types: ['comment', 'prolog'], style: { color: palette.comment, fontStyle: 'italic' } },
    {
      types: ['string', 'char', 'attr-value', 'regex', 'inserted'],
      style: { color: palette.string },
    },
    { types: ['keyword', 'operator', 'atrule', 'important'], style: { color: palette.keyword } },
    { types: ['function', 'property', 'key'], style: { color: palette.function } },
    { types: ['number', 'boolean', 'constant', 'symbol'], style: { color: palette.number } },
    { types: ['punctuation'], style: { color: palette.punctuation } },
    { types: ['tag', 'selector', 'deleted'], style: { color: palette.tag } },
    { types: ['attr-name', 'parameter', 'variable'], style: { color: palette.attribute } },
    { types: ['class-name', 'builtin', 'namespace'], style: { color: palette.type } },
  ],
});

export const lightCode = themeOf({
  background: '#f7f6fb',
  plain: '#2b2840',
  comment: '#635e7a',
  string: '#0a6338',
  keyword: '#5b21b6',
  function: '#1d48c4',
  number: '#8f3010',
  punctuation: '#4b4763',
  tag: '#a31a57',
  attribute: '#7a4f00',
  type: '#0c5f6e',
});

export const darkCode = themeOf({
  background: '#1d1a2b',
  plain: '#e6e3f3',
  comment: '#a9a4bf',
  string: '#8fdcae',
  keyword: '#c4a7ff',
  function: '#8fb8ff',
  number: '#ffb38a',
  punctuation: '#bdb8d2',
  tag: '#ff9dbf',
  attribute: '#f0cf7a',
  type: '#7fd6e4',
});
