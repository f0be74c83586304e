import type { MessageRule } from '../rule';

export const duplicateMessage: MessageRule = {
  id: 'duplicate-message',
  reason:
    'Of two messages with one id the last is shown, whichever of them people read and correct.',
  check: ({ messages }) =>
    messages
      .filter(({ id }, index) => messages.findIndex((other) => other.id === id) < index)
      .map(({ id, at }) => ({
        at,
        found: `message \`${id}\` for a second time`,
        advice: 'keep one of the two',
      })),
};
