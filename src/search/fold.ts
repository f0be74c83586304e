/**
 * Brings words to the form in which they are compared: width, case, ё, ß and the accents of Latin
 * letters make no difference (й is a letter of its own and stays).
 */
export const fold = (text: string): string =>
  isAscii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('ё', 'е')
        .replaceAll('ß', 'ss')
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .normalize('NFC');

/** Most words of code and English, for which nothing else is to do. */
const isAscii = /^\p{ASCII}*$/u;

/** Spells out umlauts, as people without them on their keyboard do. */
export const spellOut = (text: string): string =>
  fold(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[äöü]/g, (letter) => `${letter}e`),
  );
