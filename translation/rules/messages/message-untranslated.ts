import sameInEnglish from '../../messages/same-in-english.json';
import type { MessageRule } from '../rule';
import { problemsOfMessages } from './message-problem';
import { placeholdersOf } from './placeholders';

const { names, ...words } = sameInEnglish;
const wordsByLocale = new Map<string, string[]>(Object.entries(words));

export const messageUntranslated: MessageRule = {
  id: 'message-untranslated',
  reason: 'A message with the text of English has most likely been forgotten.',
  check: problemsOfMessages(({ id, locale, message, english }) =>
    message.trim() !== english.trim() ||
    !hasWords(message) ||
    names.includes(message) ||
    wordsByLocale.get(locale)?.includes(id)
      ? []
      : [
          {
            found: `the same as in English, ${JSON.stringify(message)}`,
            advice: `translate it; if your language says the same, add the id to \`${locale}\` in translation/messages/same-in-english.json`,
          },
        ],
  ),
};

const hasWords = (message: string): boolean =>
  /\p{L}/u.test(
    [...placeholdersOf(message)].reduce((text, name) => text.replaceAll(name, ''), message),
  );
