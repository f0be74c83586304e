import { isDeepStrictEqual } from 'node:util';
import { placeOfKey } from '../../../src/content/checks/front-matter';
import { frontMatterIn } from '../../../src/content/front-matter/read';
import type { FileRule, Parsed, Problem, TranslatedFile } from '../rule';
import { reroutingKeys } from './rerouting-keys';
import { shorten } from './uses';

export const frontMatterReroute: FileRule = {
  id: 'front-matter-reroute',
  reason:
    'Some keys move a page, hide it, or show what belongs to another: they have the value of English.',
  check: (subject) => [...rerouted(subject), ...reservedNames(subject)],
};

function rerouted({ file, sources }: TranslatedFile): Problem[] {
  const own: unknown = file.frontMatter;
  const values = sources.map(frontMatterOf);
  return reroutingKeys
    .map((name) => name.split('.'))
    .filter((key) => {
      const value = valueAt(own, key);
      return (
        value !== undefined &&
        !values.some((other) => isDeepStrictEqual(valueAt(other, key), value))
      );
    })
    .map((key) => {
      const expected = valueAt(values[0], key);
      return {
        at: offsetOf(file.text, key),
        found: `\`${key.join('.')}\` is ${shown(valueAt(own, key))}, expected ${expected === undefined ? 'none, as in English' : shown(expected)}`,
        advice: 'delete the line: the page takes the value of English',
      };
    });
}

const frontMatterOf = ({ text }: Parsed): unknown => frontMatterIn(text);

/** Names that change objects which have nothing to do with the page. */
const reserved = ['__proto__', 'constructor', 'prototype'];

function reservedNames({ file }: TranslatedFile): Problem[] {
  return keysIn(file.frontMatter)
    .filter((key) => reserved.includes(key.at(-1) ?? ''))
    .map((key) => ({
      at: offsetOf(file.text, key),
      found: `key \`${key.join('.')}\``,
      advice: 'delete it',
    }));
}

/** Every key; an object that YAML puts into many places counts once. */
function keysIn(value: unknown, parents: string[] = [], seen = new Set<object>()): string[][] {
  if (!value || typeof value !== 'object' || seen.has(value)) {
    return [];
  }
  seen.add(value);
  return Object.entries(value).flatMap(([name, inner]) => [
    [...parents, name],
    ...keysIn(inner, [...parents, name], seen),
  ]);
}

function valueAt(value: unknown, key: string[]): unknown {
  return key.reduce<unknown>(
    (inner, name) =>
      inner && typeof inner === 'object' && Object.hasOwn(inner, name)
        ? (inner as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

const shown = (value: unknown): string =>
  value && typeof value === 'object'
    ? 'a list or an object'
    : `\`${shorten(JSON.stringify(value) ?? '')}\``;

function offsetOf(text: string, key: string[]): number {
  const { line, column } = placeOfKey(text, key);
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((offset, content) => offset + content.length + 1, 0) + column - 1;
}
