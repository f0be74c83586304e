import { localeNames } from '../../i18n/locales';
import type { Shown } from './ask-site';

/** The sums of a language. */
export interface Score {
  locale: string;
  queries: number;
  /** Questions whose answer is among the first five sections. */
  found: number;
  /** Questions to which nothing is shown. */
  unanswered: number;
  /** Sections in a wrong language or version. */
  foreign: number;
  /** What the first question of a visit loads, the engine included, and a later one: means. */
  first: Cost;
  later: Cost;
}

interface Cost {
  requests: number;
  kilobytes: number;
}

const demanded = 0.95;
const atLeast = 25;

export const isFound = ({ query, found }: Shown): boolean =>
  found.slice(0, 5).some((address) => query.expect.some((one) => isSame(address, one)));

/** The beginning of a page is `path` or `path#`; a slash at the end makes no difference. */
const isSame = (address: string, expected: string): boolean => plain(address) === plain(expected);

function plain(address: string): string {
  const [path = '', id = ''] = address.split('#');
  return `${path.replace(/\/$/, '')}#${id}`;
}

export const scoresOf = (shown: Shown[]): Score[] =>
  localeNames
    .map((locale) => ({ locale, own: shown.filter(({ query }) => query.locale === locale) }))
    .filter(({ own }) => own.length > 0)
    .map(({ locale, own }) => ({
      locale,
      queries: own.length,
      found: own.filter(isFound).length,
      unanswered: own.filter(({ found, english }) => found.length + english === 0).length,
      foreign: own.reduce((sum, { foreign }) => sum + foreign, 0),
      first: meanCost(own.filter(({ isFirst }) => isFirst)),
      later: meanCost(own.filter(({ isFirst }) => !isFirst)),
    }));

function meanCost(shown: Shown[]): Cost {
  const mean = (numbers: number[]) =>
    Math.round((10 * numbers.reduce((sum, one) => sum + one, 0)) / (numbers.length || 1)) / 10;
  return {
    requests: mean(shown.map(({ requests }) => requests)),
    kilobytes: mean(shown.map(({ bytes }) => bytes / 1000)),
  };
}

/** What has to be reached, and was not, a line each. */
export const shortcomings = (scores: Score[]): string[] =>
  scores.flatMap(({ locale, queries, found, unanswered, foreign }) => [
    ...(queries < atLeast ? [`${locale}: ${queries} queries, demanded ${atLeast}`] : []),
    ...(found < demanded * queries
      ? [`${locale}: ${found} of ${queries} found among the first five, demanded 95 %`]
      : []),
    ...(unanswered > 0 ? [`${locale}: ${unanswered} queries without a result, demanded 0`] : []),
    ...(foreign > 0
      ? [`${locale}: ${foreign} results in a wrong language or version, demanded 0`]
      : []),
  ]);

/** Questions whose answer is not among the first five, with what was shown. */
export const missed = (shown: Shown[]): string[] =>
  shown
    .filter((one) => !isFound(one))
    .flatMap(({ query, found }) => [
      `${query.locale} ${query.version || 'current'}  “${query.query}”, expected ${query.expect.join(' or ')}`,
      ...found.slice(0, 5).map((address) => `    ${address}`),
    ]);

export function tableOf(scores: Score[]): string {
  const head = ['', 'queries', 'in first 5', 'no result', 'foreign', 'first query', 'later'];
  const rows = scores.map(({ locale, queries, found, unanswered, foreign, first, later }) => [
    locale,
    `${queries}`,
    `${found} (${Math.floor((1000 * found) / queries) / 10} %)`,
    `${unanswered}`,
    `${foreign}`,
    costOf(first),
    costOf(later),
  ]);
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const widths = [2, 7, 12, 9, 7, 24, 24];

const costOf = ({ requests, kilobytes }: Cost): string => `${requests} requests, ${kilobytes} kB`;
