import { translate } from '@docusaurus/Translate';
import type { Words } from '../../plugins/language-suggestion/words';

const offer = 'This page is available in English.';
const read = 'Read in English';
const decline = 'No, thanks';

/** The words for a reader who prefers English; the plugin brings those of the other languages. */
export const english: Words = { offer, read, decline };

/** Tells Docusaurus that there are these messages: each is shown on pages of other languages only. */
export const messages = (): Words => ({
  offer: translate({
    id: 'languageSuggestion.offer',
    message: offer,
    description:
      'To a reader of another language whose browser prefers this one; names the language of the translation itself, in German “auf Deutsch”',
  }),
  read: translate({
    id: 'languageSuggestion.read',
    message: read,
    description:
      'Link to the page, for a reader whose browser prefers this language; names the language of the translation itself, in German “auf Deutsch”',
  }),
  decline: translate({
    id: 'languageSuggestion.decline',
    message: decline,
    description: 'Button to stay in the language that is read, and not to be asked again',
  }),
});
