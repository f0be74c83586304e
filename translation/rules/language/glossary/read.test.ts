import { describe, expect, it } from 'vitest';
import { readGlossary } from './read';

it('reads terms, names and misspelt words', () => {
  const { glossary, problems } = readGlossary(`
terms:
  - en: session
    preferred: sessão
    banned: [seção]
    unless: section
    note: A note.
neverTranslate: [Logto, { name: React, banned: [/\\bréact/i] }]
misspelt:
  - wrong: accesso
    right: acesso
`);
  expect(problems).toEqual([]);
  expect(glossary.terms).toMatchObject([{ en: 'session', preferred: 'sessão', note: 'A note.' }]);
  expect(glossary.neverTranslate.map(({ name }) => name)).toEqual(['Logto', 'React']);
  expect(glossary.misspelt.map(({ right }) => right)).toEqual(['acesso']);
  expect(glossary.suspicious.test('Uma seção')).toBe(true);
  expect(glossary.suspicious.test('Uma sessão')).toBe(false);
});

it('suspects every text where a pattern cannot be joined with others', () => {
  const banned = '{ en: a, preferred: b, banned: [/(.)\\1\\1/] }';
  const { glossary } = readGlossary(`terms: [${banned}]\nmisspelt: [{ wrong: (x, right: y }]`);
  expect(glossary.suspicious.test('anything')).toBe(true);
});

it('reads an empty file', () => {
  expect(readGlossary('# nothing yet\n')).toMatchObject({
    problems: [],
    glossary: { terms: [], neverTranslate: [], misspelt: [] },
  });
});

describe('says what is wrong, and where', () => {
  it.each([
    [
      'terms: [',
      '1:9  invalid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['term: []', '1:1  unknown key `term`, expected one of `terms`, `neverTranslate`, `misspelt`'],
    ['- terms', '1:1  expected keys: `terms`, `neverTranslate`, `misspelt`'],
    ['terms: session', '1:8  expected a list'],
    [
      'terms:\n  - en: a\n    prefered: b',
      '3:5  unknown key `prefered`, expected one of `en`, `preferred`, `banned`, `unless`, `note`',
    ],
    ['terms:\n  - en: a', '2:5  `preferred` is missing'],
    [
      "terms:\n  - { en: a, preferred: b, banned: ['/(a+)+$/'] }",
      '2:37  `/(a+)+$/` repeats what repeats, which can take for ever',
    ],
    ['terms:\n  - session', '2:5  expected keys: `en`, `preferred`, `banned`, `unless`, `note`'],
    ['terms:\n  - { en: a, preferred: 1 }', '2:25  expected text'],
    ['terms:\n  - { en: a, preferred: b, banned: c }', '2:36  expected a list'],
    [
      "terms:\n  - { en: a, preferred: b, banned: ['/(/'] }",
      '2:37  `/(/` is no regular expression',
    ],
    ['neverTranslate:\n  - 1', '2:5  expected text'],
    ['misspelt:\n  - { wrong: /x*/, right: a }', '2:14  `/x*/` finds nothing, everywhere'],
    ['misspelt:\n  - wrong: a', '2:5  `right` is missing'],
  ])('%j', (text, expected) => {
    const { glossary, problems } = readGlossary(text);
    const messages = problems.map(({ line, column, found }) => `${line}:${column}  ${found}`);
    expect(messages).toContain(expected);
    expect(glossary).toMatchObject({ terms: [], neverTranslate: [], misspelt: [] });
  });
});
