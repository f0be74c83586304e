import type { MessageRule } from '../rule';
import { isFileName } from './host';
import { shorten } from './uses';

export const messageAddress: MessageRule = {
  id: 'message-address',
  reason: 'Buttons and labels name no other sites and mailboxes than those of English.',
  check: ({ messages }) =>
    messages.flatMap(({ message, english = '', at }) =>
      (message.match(address) ?? [])
        .filter((found) => !isFileName(found) && !english.includes(found))
        .map((found) => ({
          at,
          found: `\`${shorten(found)}\`, which English has not`,
          advice: 'write plain words',
        })),
    ),
};

/** What reads like an address, with or without what addresses begin with. */
const address =
  /[\\/]{2,}[^\s\\/]+|[\p{L}\d._+-]{1,64}@[\p{L}\d.-]{1,255}\.\p{L}{2,}|(?<![a-z\d.-])(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\d])/giu;
