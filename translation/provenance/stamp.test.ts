import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStamp, readStamp, type Stamp, withoutStamp, withStamp } from './stamp';

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
];
const stampOf = (blob: string, sections: Record<string, string> = {}): Stamp => ({
  blob,
  sections: new Map(Object.entries(sections)),
});

describe('reading', () => {
  it.each([
    ['plain', `{/* source: ${one} */}\n`, stampOf(one)],
    ['at the end without a line break', `{/* source: ${one} */}`, stampOf(one)],
    [
      'with blank lines and Windows line ends after it',
      `{/* source: ${one} */}\r\n \r\n`,
      stampOf(one),
    ],
    ['with few spaces', `{/*source:${one}*/}`, stampOf(one)],
    ['with a section', `{/* source: ${one} use=${two} */}\n`, stampOf(one, { use: two })],
    [
      'with sections, that before the first heading too',
      `{/* source: ${one} ""=${two} конфигурация=${three} */}\n`,
      stampOf(one, { '': two, конфигурация: three }),
    ],
  ])('%s', (_, line, expected) => {
    const text = `Text.\n\n${line}`;
    expect(readStamp(text)).toMatchObject(expected);
    expect(withoutStamp(text)).toBe('Text.\n\n');
  });

  it.each([
    ['nothing', ''],
    ['a text', 'Text.\n'],
    ['an id that is too short', `{/* source: ${one.slice(1)} */}`],
    ['an id that is too long', `{/* source: ${one}1 */}`],
    ['capitals', `{/* source: ${'A'.repeat(40)} */}`],
    ['another word', `{/* sauce: ${one} */}`],
    ['a section without id', `{/* source: ${one} =${two} */}`],
    ['a section without blob', `{/* source: ${one} use= */}`],
    ['a comment that is not closed', `{/* source: ${one}`],
    ['a text after it', `{/* source: ${one} */}\n\nText.\n`],
  ])('is no stamp: %s', (_, text) => {
    expect(readStamp(text)).toBeUndefined();
    expect(withoutStamp(text)).toBe(text);
  });

  it('knows why sections stayed as they are', () => {
    const text = `Text.\n\n{/* unchanged: a title: the same word */}\n\n{/* unchanged #use: only a typo */}\n{/* source: ${one} */}\n`;
    const stamp = readStamp(text);
    expect(stamp?.unchanged).toEqual(
      new Map([
        ['use', 'only a typo'],
        ['', 'a title: the same word'],
      ]),
    );
    expect(stamp?.start).toBe('Text.\n\n'.length);
    expect(stamp?.end).toBe(text.length);
  });

  it('takes no other comment for such a reason', () => {
    const text = `{/* unchanged #use: one */}\n\n{/* a note */}\n{/* source: ${one} */}\n`;
    expect(readStamp(text)?.unchanged).toEqual(new Map());
  });
});

describe('writing', () => {
  it('ends the file with the stamp, below a blank line', () => {
    expect(withStamp('Text.', stampOf(one))).toBe(`Text.\n\n{/* source: ${one} */}\n`);
    expect(withStamp('Text.\n\n\n', stampOf(one))).toBe(`Text.\n\n{/* source: ${one} */}\n`);
  });

  it('takes the place of the stamp before, and of its reasons', () => {
    const before = withStamp('Text.', stampOf(one), new Map([['use', 'a typo']]));
    expect(before).toContain('{/* unchanged #use: a typo */}');
    expect(withStamp(before, stampOf(two))).toBe(withStamp('Text.', stampOf(two)));
  });

  it('names no section that was made from the same text as the file', () => {
    const stamp = stampOf(one, { use: one, '': two });
    expect(formatStamp(stamp)).toBe(`{/* source: ${one} ""=${two} */}\n`);
  });

  it('keeps a reason in one comment of one line', () => {
    const reasons = new Map([['', ' ends */} here\nand goes on ']]);
    expect(formatStamp(stampOf(one), reasons)).toBe(
      `{/* unchanged: ends * /} here and goes on */}\n{/* source: ${one} */}\n`,
    );
  });
});

describe('reading what was written', () => {
  const seed = 1;
  const blob = fc.stringMatching(/^[0-9a-f]{40}$/);
  const id = fc.oneof(
    fc.constantFrom('', 'use', 'a-b', 'конфигурация', '配置', '__proto__'),
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^[^\s=*"]+$/.test(text)),
  );
  const reason = fc
    .string({ minLength: 1 })
    .map((text) => text.replaceAll('*/', '').replace(/\s+/g, ' ').trim());

  it('gives the same stamp, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        blob,
        fc.array(fc.tuple(id, blob)),
        fc.array(fc.tuple(id, reason)),
        (text, main, sections, unchanged) => {
          const others = new Map(sections.filter(([, other]) => other !== main));
          const written = withStamp(text, { blob: main, sections: others }, new Map(unchanged));
          const read = readStamp(written);
          expect(read).toMatchObject({ blob: main, sections: others });
          expect(new Map([...(read?.unchanged ?? [])].reverse())).toEqual(new Map(unchanged));
          expect(withStamp(written, { blob: main, sections: others }, new Map(unchanged))).toBe(
            written,
          );
        },
      ),
      { seed },
    );
  });
});
