import { fold, spellOut } from './fold';

/** A name of an API, a package, a setting, a path: inner capitals or signs hold it together. */
const name =
  /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[./_@-]+(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+|\p{Lu}/gu;

/** `getAccessTokenRSC` is `get`, `Access`, `Token`, `RSC`; `@logto/next` is `logto`, `next`. */
export const partsOfName = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((piece) => piece.match(part) ?? []);

/**
 * What else a text is found by: the ends of its names without signs (`AccessTokenRSC`, `TokenRSC`; the
 * engine finds beginnings and single parts by itself), and words as they read without accents.
 */
export function otherForms(text: string): string[] {
  const forms = new Set<string>();
  for (const whole of new Set(text.normalize('NFKC').match(name))) {
    const parts = partsOfName(whole);
    for (let first = 0; first < parts.length - 1; first++) {
      forms.add(fold(parts.slice(first).join('')));
    }
    for (const word of whole.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      for (const form of [fold(word), spellOut(word)]) {
        if (form !== word.toLowerCase()) {
          forms.add(form);
        }
      }
    }
  }
  // d’environnement
  for (const [, word = ''] of text.matchAll(/['’]([\p{L}\p{M}]{2,})/gu)) {
    forms.add(fold(word));
  }
  return [...forms];
}
