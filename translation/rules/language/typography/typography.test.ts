import { expect, it } from 'vitest';
import { applyEdits } from '../../apply';
import { subjectOf } from '../../subject';
import { tidyTypography, typography } from './index';

/** What the fixer makes of a text that the check says nothing of. */
async function tidied(locale: 'ru' | 'fr' | 'de', text: string): Promise<string> {
  const subject = await subjectOf(locale, 'docs/guide/README.mdx', '# Guide\n', text);
  expect(typography.check(subject)).toEqual([]);
  return applyEdits(text, tidyTypography(subject));
}

it('makes the spaces of French no-break ones', async () => {
  const text = '« Oui » : non ; quoi ? Vite !\n\n`a : b` a :b ; `c ;` :\n\n```js\n// a : b\n```\n';
  expect(await tidied('fr', text)).toBe(
    '«\u00a0Oui\u00a0»\u00a0: non\u202f; quoi\u202f? Vite\u202f!\n\n' +
      '`a : b` a :b\u202f; `c ;`\u00a0:\n\n```js\n// a : b\n```\n',
  );
});

it('makes wider and narrower no-break spaces the right ones', async () => {
  expect(await tidied('fr', 'Oui\u202f: non\u00a0; quoi\u00a0?\n')).toBe(
    'Oui\u00a0: non\u202f; quoi\u202f?\n',
  );
});

it('keeps a dash of Russian on the line of the word before it', async () => {
  expect(await tidied('ru', 'Это — сервис\u00a0— да.\n\n`a — b`\n')).toBe(
    'Это\u00a0— сервис\u00a0— да.\n\n`a — b`\n',
  );
});

it('leaves other languages as they are', async () => {
  const text = 'Das – so: „ja“ ist gut!\n';
  expect(await tidied('de', text)).toBe(text);
});
