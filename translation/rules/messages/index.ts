import type { MessageRule } from '../rule';
import { duplicateMessage } from './duplicate-message';
import { messageCharacters } from './message-characters';
import { messageMarkup } from './message-markup';
import { messageUntranslated } from './message-untranslated';
import { missingMessage } from './missing-message';
import { placeholders } from './placeholders';
import { pluralForms } from './plural-forms';
import { unknownMessage } from './unknown-message';

/** What is kept by every file with messages of the interface. */
export const rules: MessageRule[] = [
  missingMessage,
  unknownMessage,
  duplicateMessage,
  placeholders,
  pluralForms,
  messageUntranslated,
  messageMarkup,
  messageCharacters,
];
