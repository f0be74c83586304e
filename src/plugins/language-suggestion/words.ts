/** What the suggestion of a language says. */
export interface Words {
  offer: string;
  read: string;
  decline: string;
}

/** Ids of the words among the messages. */
export const messageIds: Words = {
  offer: 'languageSuggestion.offer',
  read: 'languageSuggestion.read',
  decline: 'languageSuggestion.decline',
};
