import { describe, expect, it } from 'vitest';
import { fillIn, readTemplate } from './readme';

const facts = { title: 'Costs $1', url: 'https://docs.example/guide', packages: 'next 1.0.0' };

describe('a README', () => {
  it('says what it knows of an app', () => {
    expect(fillIn('# {title}\n{url} {packages} {other}\n', new Set(), facts)).toBe(
      '# Costs $1\nhttps://docs.example/guide next 1.0.0 {other}\n',
    );
  });

  it('speaks of a package only where the app uses it', () => {
    const template =
      'a\n<!-- with redis -->\nb\n\n<!-- end -->\nc\n<!-- with pg -->\nd\n<!-- end -->\n';
    expect(fillIn(template, new Set(['redis']), facts)).toBe('a\nb\n\nc\n');
    expect(fillIn(template, new Set(), facts)).toBe('a\nc\n');
  });

  it('leaves no placeholder and no comment of the template', () => {
    for (const packages of [new Set<string>(), new Set(['redis'])]) {
      const text = fillIn(readTemplate('.', 'en'), packages, facts);
      expect(text).not.toMatch(/[{}]|<!--/);
      expect(text.includes('Redis')).toBe(packages.has('redis'));
    }
  });
});
