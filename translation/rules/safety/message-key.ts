import { membersOf } from '../../messages/json';
import type { MessageRule } from '../rule';

export const messageKey: MessageRule = {
  id: 'message-key',
  reason:
    'Keys like `__proto__` are no messages: they change objects that have nothing to do with it.',
  check: ({ text }) =>
    (membersOf(text) ?? [])
      .filter(({ key }) => reserved.includes(key))
      .map(({ key, keyAt }) => ({
        at: keyAt,
        found: `key \`${key}\``,
        advice: 'delete it and what belongs to it',
      })),
};

const reserved = ['__proto__', 'constructor', 'prototype'];
