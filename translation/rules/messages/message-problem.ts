import type { Locale } from '../../../i18n/locales';
import type { Message, MessageFile, Problem } from '../rule';

/** A message that is there in both languages. */
export interface TranslatedMessage extends Message {
  english: string;
  locale: Locale;
}

/** Applies a check to every message that is there in both languages; problems are at its beginning. */
export const problemsOfMessages =
  (check: (message: TranslatedMessage) => Omit<Problem, 'at'>[]) =>
  ({ locale, messages }: MessageFile): Problem[] =>
    messages.flatMap((message) =>
      message.english === undefined || message.message.trim() === ''
        ? []
        : check({ ...message, english: message.english, locale }).map(
            ({ found, ...problem }): Problem => ({
              at: message.at,
              found: `\`${message.id}\`: ${found}`,
              ...problem,
            }),
          ),
    );
