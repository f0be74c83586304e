import type { Edit } from '../rules/rule';
import type { EnglishMessage } from './english';
import { membersOf } from './json';

/**
 * Brings the notes for translators in a file up to date with English, where English has any. They
 * are not translated, nobody but translators reads them: so they are mended, never reported.
 */
export function descriptionEdits(
  text: string,
  english: ReadonlyMap<string, EnglishMessage>,
): Edit[] {
  const members = membersOf(text) ?? [];
  return members
    .filter(
      ({ key, parent, kind }) => key === 'message' && parent !== undefined && kind === 'string',
    )
    .flatMap(({ parent: id = '', keyAt, end }): Edit[] => {
      const description = english.get(id)?.description;
      const current = members.find(({ parent, key }) => parent === id && key === 'description');
      if (!description || (current?.kind === 'string' && current.value === description)) {
        return [];
      }
      const value = JSON.stringify(description);
      if (current?.kind === 'string') {
        return [{ start: current.start, end: current.end, text: value.slice(1, -1) }];
      }
      const indent = /\n\s*$/.exec(text.slice(0, keyAt))?.[0] ?? ' ';
      const insertion = `,${indent}"description": ${value}`;
      return current ? [] : [{ start: end + 1, end: end + 1, text: insertion }];
    });
}
