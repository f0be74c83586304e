import { expect, it } from 'vitest';
import { otherForms, partsOfName } from './names';

it.each([
  ['getAccessTokenRSC', ['get', 'Access', 'Token', 'RSC']],
  ['@logto/next', ['logto', 'next']],
  ['LOGTO_APP_ID', ['LOGTO', 'APP', 'ID']],
  ['SSRPage', ['SSR', 'Page']],
])('takes %s apart', (name, parts) => {
  expect(partsOfName(name)).toEqual(parts);
});

it('finds names by their ends, without signs', () => {
  expect(otherForms('call getAccessTokenRSC of @logto/next')).toEqual([
    'getaccesstokenrsc',
    'accesstokenrsc',
    'tokenrsc',
    'logtonext',
  ]);
});

it('finds words that are written without their accents, and words after an apostrophe', () => {
  expect(otherForms('Übersicht')).toEqual(['ubersicht', 'uebersicht']);
  expect(otherForms('d’accès')).toContain('acces');
  expect(otherForms('plain words')).toEqual([]);
});
