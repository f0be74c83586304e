import fs from 'node:fs';
import { isLocale, type Locale } from '../../i18n/locales';
import { versionNames } from '../../src/versions';

/** A question, and where its answer is. */
export interface Query {
  locale: Locale;
  /** As in addresses; empty for the current version. */
  version: string;
  query: string;
  /**
   * `path#id` of sections, without language and version; any of them answers. Without an id, what stands
   * before the first heading.
   */
  expect: string[];
}

/**
 * Reads questions, one JSON object a line.
 *
 * @throws with file and line of what cannot be read
 */
export const readQueries = (files: string[]): Query[] =>
  files.flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() ? [readLine(line, `${file}:${index + 1}`)] : [])),
  );

function readLine(line: string, where: string): Query {
  const fields = parse(line, where);
  const { locale, version, query, expect } = fields;
  if (typeof locale !== 'string' || !isLocale(locale)) {
    throw new BadQuery(`${where}  locale is ${JSON.stringify(locale)}, which is no language here`);
  }
  const [current = '', ...older] = versionNames;
  if (typeof version !== 'string' || !['current', current, ...older].includes(version)) {
    const known = ['current', ...versionNames].join(', ');
    throw new BadQuery(`${where}  version is ${JSON.stringify(version)}, expected one of ${known}`);
  }
  if (typeof query !== 'string' || !query.trim()) {
    throw new BadQuery(`${where}  query is ${JSON.stringify(query)}, expected a text`);
  }
  if (!Array.isArray(expect) || expect.length === 0 || !expect.every(isAddress)) {
    throw new BadQuery(
      `${where}  expect is ${JSON.stringify(expect)}, expected a list like ["/quick-starts/next#integration"]`,
    );
  }
  const place = older.includes(version) ? version : '';
  return { locale, version: place, query, expect: expect.map((one) => within(place, one)) };
}

/** `/3.x/organizations#tokens` and `/organizations#tokens` are one in the questions of a version. */
const within = (version: string, address: string): string =>
  version && address.startsWith(`/${version}/`) ? address.slice(version.length + 1) : address;

function parse(line: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ...value };
    }
  } catch {
    // told below, with the line
  }
  throw new BadQuery(`${place}  this is no JSON object: ${line.slice(0, 80)}`);
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('/');

/** A line that is wrong; its message is for the person who wrote it. */
export class BadQuery extends Error {}
