import { expect, it } from 'vitest';
import { excerptOf, type Passage, passageOf } from './excerpt';
import { termsOf } from './terms';

const marked = (passage: Passage) =>
  passage.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const passage = (text: string, query: string) => marked(passageOf(text, termsOf(query, 'en')));

it.each([
  ['Weiß und Ещё', 'weiss еще', '[Weiß] und [Ещё]'],
  ['Use getAccessTokenRSC here', 'AccessTokenRSC', 'Use [getAccessTokenRSC] here'],
  ['npm i @logto/next', '@logto/next', 'npm i [@logto/next]'],
  ['使用刷新令牌', '刷新', '使用[刷新]令牌'],
  ['nothing here', 'token', 'nothing here'],
])('marks in the text as it stands: %s', (text, query, expected) => {
  expect(passage(text, query)).toBe(expected);
});

it('shows the sentence with most words, rather a sentence than code', () => {
  const blocks = ['An API. The access token expires. Other.', 'const accessToken = token;'];
  expect(marked(excerptOf(blocks, termsOf('access token', 'en')))).toBe(
    'The [access] [token] expires.',
  );
});

it('keeps long sentences short, around their first match', () => {
  const text = `${'before '.repeat(40)}token ${'after '.repeat(40)}`;
  const excerpt = marked(excerptOf([text], termsOf('token', 'en')));
  expect(excerpt.length).toBeLessThan(200);
  expect(excerpt).toMatch(/^… before .*\[token\].*…$/);
});
