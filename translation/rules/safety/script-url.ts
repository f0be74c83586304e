import type { FileRule, Parsed } from '../rule';
import { addressesOf, passagesOf } from './addresses';
import { isDisguised, readings, schemeOf } from './scheme';
import { foreignUses, shorten, type Use } from './uses';

export const scriptUrl: FileRule = {
  id: 'script-url',
  reason: 'Addresses like `javascript:` and `data:` run or show what no site has to answer for.',
  check: (subject) =>
    foreignUses(subject, schemesIn).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, which is no address of the web`,
      advice: 'use the address of English',
    })),
};

/** Schemes that may be used without English: of the web, and those that another rule is for. */
const harmless = ['http', 'https', 'mailto', 'tel', 'pathname'];

const schemesIn = (parsed: Parsed): Use[] => [...inAddresses(parsed), ...inTexts(parsed)];

const inAddresses = (parsed: Parsed): Use[] =>
  addressesOf(parsed)
    .filter(({ kind }) => kind !== 'import')
    .flatMap(({ url, at }) =>
      readings(url)
        .map(schemeOf)
        .filter((scheme) => scheme !== undefined)
        .filter((scheme) => !harmless.includes(scheme) || isDisguised(url))
        .map((scheme) => ({ key: scheme, at, shown: shorten(url) })),
    );

/** In words a colon is nothing bad: only what browsers would run counts. */
const running =
  /^(?:(?:java|vb|live)script:|data:(?:[\w.+-]+\/[\w.+-]+|[;,])|(?:file|filesystem):\/|blob:\w+:|view-source:)/i;

const inTexts = (parsed: Parsed): Use[] =>
  passagesOf(parsed)
    .filter(({ kind }) => kind === 'front-matter' || kind === 'prop')
    .filter(({ text }) => readings(text).some((reading) => running.test(reading)))
    .map(({ text, at }) => ({ key: shorten(text), at, shown: shorten(text) }));
