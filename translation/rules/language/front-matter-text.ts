import type { Yaml } from 'mdast';
import { isScalar, parseDocument, Scalar, visit } from 'yaml';
import { Passage, placesOf } from './passage';

/** Keys whose values are text, with the keys around them. */
const textKeys = [
  'title',
  'description',
  'sidebar_label',
  'pagination_label',
  'keywords',
  'app_type',
  'sidebar_custom_props.description',
];

/** The text in the front matter of a page. */
export function textOfFrontMatter({ value, position }: Yaml, source: string): Passage[] {
  const begin = source.indexOf('\n', position?.start.offset ?? 0) + 1;
  return valuesOf(value).map(({ text, at }) => {
    const start = begin + at;
    const places = placesOf(text, source, start);
    return new Passage('value', text, [{ at: 0, start, places, depth: 0 }]);
  });
}

/** Versions share most of their front matter. */
const known = new Map<string, { text: string; at: number }[]>();

function valuesOf(yaml: string): { text: string; at: number }[] {
  const values = known.get(yaml) ?? readValues(yaml);
  known.set(yaml, values);
  return values;
}

function readValues(yaml: string): { text: string; at: number }[] {
  const values: { text: string; at: number }[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, { value, type, range }, ancestors) {
      const keys = ancestors.flatMap((ancestor) =>
        'key' in ancestor && isScalar(ancestor.key) ? String(ancestor.key.value) : [],
      );
      if (key !== 'key' && typeof value === 'string' && textKeys.includes(keys.join('.'))) {
        const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
        values.push({ text: value, at: (range?.[0] ?? 0) + (isQuoted ? 1 : 0) });
      }
    },
  });
  return values;
}
