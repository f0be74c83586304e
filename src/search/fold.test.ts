import { expect, it } from 'vitest';
import { fold, spellOut } from './fold';

it.each([
  ['ｇｅｔＡｃｃｅｓｓＴｏｋｅｎ', 'getaccesstoken'],
  ['Ещё', 'еще'],
  ['Weiß', 'weiss'],
  ['Übersicht', 'ubersicht'],
  ['déconnexion', 'deconnexion'],
  ['sessão', 'sessao'],
  ['мой', 'мой'],
])('brings %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('spells umlauts out', () => {
  expect(spellOut('Übersicht schließen')).toBe('uebersicht schliessen');
});
