import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blobId } from './blob';

const gitId = (text: string): string =>
  execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim();

it.each([
  ['nothing', ''],
  ['a line', 'Text.\n'],
  ['no line end', 'Text.'],
  ['other scripts', '# Настройка\n\n配置 é 🎉\n'],
  ['control characters', 'a\0b\rc\uFEFF'],
  ['half a character, which files cannot hold', '\uD83D'],
])('is the id that git gives %s', (_, text) => {
  expect(blobId(text)).toBe(gitId(text));
});

it('is the id that git gives any text', () => {
  const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\r\n'));
  fc.assert(
    fc.property(text, (one) => blobId(one) === gitId(one)),
    { numRuns: 30, seed: 1 },
  );
});

it('does not depend on line ends', () => {
  expect(blobId('One.\r\n\r\nTwo.\r\n')).toBe(blobId('One.\n\nTwo.\n'));
  expect(blobId('One.\rTwo.')).not.toBe(blobId('One.\nTwo.'));
});
