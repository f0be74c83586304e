import type { MessageRule } from '../rule';

export const missingMessage: MessageRule = {
  id: 'missing-message',
  reason:
    'A message that is missing or empty is English, or nothing, in the middle of a translated page.',
  check: ({ messages }) =>
    messages
      .filter(({ message, english }) => english !== undefined && message.trim() === '')
      .map(({ id, at, english }) => ({
        at,
        found: `no text for \`${id}\``,
        advice: `add a translation of ${JSON.stringify(english)}`,
      })),
};
