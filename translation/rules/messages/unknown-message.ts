import { untranslatable } from '../../messages/english';
import type { MessageRule } from '../rule';

export const unknownMessage: MessageRule = {
  id: 'unknown-message',
  reason:
    'Nobody sees a message that the site does not ask for: its id is misspelt, or it is a leftover.',
  check: ({ messages }) =>
    messages
      .filter(({ english }) => english === undefined)
      .map(({ id, at }) => ({
        at,
        found: `message \`${id}\`, which English has not`,
        advice:
          id === untranslatable
            ? 'delete it: Docusaurus would show it as the name of every version'
            : 'correct the id, or delete the message',
      })),
};
