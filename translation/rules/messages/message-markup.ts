import type { MessageRule } from '../rule';
import { problemsOfMessages } from './message-problem';

export const messageMarkup: MessageRule = {
  id: 'message-markup',
  reason:
    'The site puts some messages into the page as HTML: tags, entities and addresses are those of English.',
  check: problemsOfMessages(({ message, english }) =>
    (message.match(markup) ?? [])
      .filter((found) => !english.includes(found))
      .map((found) => ({
        found: `\`${found}\`, which English has not`,
        advice: 'write plain words',
      })),
  ),
};

/** Tags, whole or not, character references, and what begins like an address. */
const markup =
  /<[a-z/!?][^>]*>?|&(?:#\w+|\w+);|\b(?:[a-z][\w+.-]*:\/\/|(?:javascript|vbscript):|data:[\w+-]+\/)[^\s<>]*/gi;
