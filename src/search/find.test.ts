import { describe, expect, it } from 'vitest';
import type { Index, Match } from './engine';
import { find } from './find';
import { blockEnd, textEnd } from './record';

/** An index that finds words by their beginning. */
function indexOf(texts: Record<string, string>): Index {
  const matches = (word: string | null): Match[] =>
    Object.entries(texts)
      .filter(([, text]) => word === null || new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text))
      .map(([id, text]) => ({
        id,
        score: 1,
        data: async () => ({
          url: `/${id}`,
          content: `${text.split('|')[0]} ${blockEnd} more ${textEnd} other forms`,
          meta: { title: 'Page', heading: id, words: text.split('|')[1] ?? '' },
        }),
      }));
  return { search: async (word) => ({ results: matches(word) }) };
}

const urls = async (texts: Record<string, string>, query: string, locale = 'en') =>
  (await find(indexOf(texts), query, locale)).hits.map(({ url }) => url);

const sections = {
  refresh: 'Refresh an access token.',
  access: 'An access token.',
  other: 'Something else.',
};

describe('find', () => {
  it('puts sections with all words first, and leaves out those without any', async () => {
    expect(await urls(sections, 'how to refresh the access token')).toEqual([
      '/refresh',
      '/access',
    ]);
  });

  it('relaxes: a word that no section has does not hide the others', async () => {
    expect(await urls(sections, 'kubernetes token')).toEqual(['/refresh', '/access']);
  });

  it('finds a section by the words that readers have for it', async () => {
    expect(await urls({ ...sections, size: 'At most 4 KB.| too big' }, 'too big')).toEqual([
      '/size',
    ]);
  });

  it('tells how much of the query was found', async () => {
    expect((await find(indexOf(sections), 'access token', 'en')).coverage).toBe(1);
    const { coverage } = await find(indexOf(sections), 'access kubernetes', 'en');
    expect(coverage).toBeLessThan(0.5);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await find(indexOf(sections), 'cobol', 'en')).toEqual({ hits: [], coverage: 0 });
    expect(await urls(sections, ' ?! ')).toEqual([]);
  });
});
