import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonError, membersOf } from './json';

const text = '{ "a": { "message": "Say \\"hi\\": {x}", "n": 1 }, "b": [{ "c": "d" }], "a": null }';

describe('members of JSON', () => {
  it('are the keys of two levels, with those that come twice, where they stand', () => {
    expect(
      membersOf(text)?.map(({ parent, key, kind, value }) => [parent, key, kind, value]),
    ).toEqual([
      [undefined, 'a', 'object', ''],
      ['a', 'message', 'string', 'Say "hi": {x}'],
      ['a', 'n', 'other', ''],
      [undefined, 'b', 'other', ''],
      [undefined, 'a', 'other', ''],
    ]);
    const [first, message, number] = membersOf(text) ?? [];
    expect(text.slice(first?.keyAt, (first?.keyAt ?? 0) + 3)).toBe('"a"');
    expect(text.slice(message?.start, message?.end)).toBe('Say \\"hi\\": {x}');
    expect(text.slice(number?.start, number?.end)).toBe('1');
  });

  it.each(['', '{', '[]', '["a"]', '"a"', 'null', '{"a":}', '{"a": 1,}'])(
    'need an object: %s',
    (text) => expect(membersOf(text)).toBeUndefined(),
  );

  it('are found in every object, as `JSON.parse` reads it', () => {
    const key = fc.string({ unit: 'binary' });
    const objects = fc.dictionary(
      key,
      fc.oneof(fc.dictionary(key, fc.jsonValue()), fc.jsonValue()),
    );
    fc.assert(
      fc.property(objects, fc.nat(3), (object, indent) => {
        const text = JSON.stringify(object, null, indent);
        const members = membersOf(text) ?? [];
        const outer = members.filter(({ parent }) => parent === undefined);
        expect(outer.map(({ key }) => key)).toEqual(Object.keys(JSON.parse(text)));
        for (const { kind, value, start, end } of members) {
          if (kind === 'string') {
            expect(JSON.parse(`"${text.slice(start, end)}"`)).toBe(value);
          }
        }
      }),
    );
  });

  it('are found in long and deep text', () => {
    const [depth, long] = [100_000, 'a\\n'.repeat(1_000_000)];
    const deep = `{"a":${'[{"b":'.repeat(depth)}1${'}]'.repeat(depth)},"c":"${long}"}`;
    expect(membersOf(deep)?.map(({ key }) => key)).toEqual(['a', 'c']);
  });
});

it.each([
  ['{ "a": 1 }', undefined],
  ['{ "a": 1', 8],
  ['{\n<<<<<<< HEAD\n  "a": 1\n', 2],
])('the place of an error in %j is %s', (text, at) => expect(jsonError(text)?.at).toBe(at));
