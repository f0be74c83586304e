import { describe, expect, it } from 'vitest';
import { issueUrl, type PageFacts } from './issue';
import { currentSection } from './section';

const page: PageFacts = {
  url: 'https://docs.example/ru/3.x/next',
  path: '/ru/3.x/next',
  language: 'Русский (ru)',
  version: '3.x',
  translation: 'stale',
  invitation: 'Что здесь не так?',
};

describe('the issue', () => {
  const issue = (...[facts, section]: [PageFacts, { id: string; title: string }?]) =>
    new URL(issueUrl('https://git.example/docs', facts, section));

  it('knows the page, its language, version and translation', () => {
    const { pathname, searchParams } = issue(page);
    expect(pathname).toBe('/docs/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      title: 'Feedback on /ru/3.x/next',
      body: `<!-- Что здесь не так? -->


---

- Page: https://docs.example/ru/3.x/next
- Language: Русский (ru)
- Version: 3.x
- Translation: partly outdated
`,
      labels: 'feedback',
    });
  });

  it('names the section, and links to it', () => {
    const body = issue(page, { id: 'a b', title: 'Сессии' }).searchParams.get('body');
    expect(body).toContain('https://docs.example/ru/3.x/next#a%20b\n- Section: Сессии\n');
  });

  it.each([
    ['source', 'none, this is the source'],
    ['fresh', 'up to date'],
    ['missing', 'missing, shown in English'],
  ] as const)('tells of a translation that is “%s”: %s', (translation, text) => {
    expect(issue({ ...page, translation }).searchParams.get('body')).toContain(
      `- Translation: ${text}\n`,
    );
  });
});

describe('the section that a reader is in', () => {
  const headings = (...tops: number[]) =>
    tops.map((top, index) => ({ id: `s${index}`, title: `S ${index}`, top }));

  it('is the last that began in the upper half of the window', () => {
    expect(currentSection('', headings(-900, -100, 300, 600), 1000)?.id).toBe('s2');
    expect(currentSection('', headings(600, 900), 1000)).toBeUndefined();
    expect(currentSection('', [], 1000)).toBeUndefined();
  });

  it('is that of the address, if it is near', () => {
    expect(currentSection('#s3', headings(-900, -100, 300, 600), 1000)?.id).toBe('s3');
    expect(currentSection('#s0', headings(-5000, -100, 300), 1000)?.id).toBe('s2');
    expect(currentSection('#%', headings(-100), 1000)?.id).toBe('s0');
  });
});
