import { expect, it } from 'vitest';
import { parseMarkdown } from './parse';

it('gives headings their ids', async () => {
  const { children } = await parseMarkdown('# One\n\n## Two \\{#second}\n');
  expect(children.map(({ data }) => data)).toMatchObject([{ id: 'one' }, { id: 'second' }]);
});

it('refuses a byte order mark, behind which all offsets are wrong', async () => {
  await expect(parseMarkdown('\uFEFF# One')).rejects.toThrow('byte order mark');
});

it.each([
  ['quotes', `${'> '.repeat(400)}text`],
  ['lists', `${'- '.repeat(400)}text`],
  ['emphasis', `${'*'.repeat(1000)}text${'*'.repeat(1000)}`],
  ['elements', '<A>'.repeat(400) + '</A>'.repeat(400)],
  ['expressions', `{${'['.repeat(500)}${']'.repeat(500)}}`],
])('refuses %s nested deeper than a stack holds', async (_, text) => {
  await expect(parseMarkdown(text)).rejects.toThrow('nested too deep');
});
