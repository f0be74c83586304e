import { isLocale } from '../../../i18n/locales';
import { url as siteUrl } from '../../../src/site';
import type { FileRule, Problem, SectionPair, TranslatedFile } from '../rule';
import { surplus } from './alignment';
import { beginningOf } from './nodes';
import { type Target, targetsIn } from './targets';

/** A translation leads to where English leads, and shows its images. */
export const links: FileRule = {
  id: 'links',
  reason:
    'A link without language leads to the page in the language of the reader; and to no other page than in English.',
  check: (subject) =>
    subject.pairs.flatMap((pair) => {
      const own = targetsIn(pair.translation.nodes, subject.file.tree, subject.file.text);
      const english = englishTargets(pair, subject);
      return [
        ...(subject.isTracked ? checkPair(pair, own, english) : checkAlone(own, subject)),
        ...checkAlt(own, english),
      ];
    }),
};

function englishTargets({ english, englishText }: SectionPair, { sources, file }: TranslatedFile) {
  const source = sources.find(({ text }) => text === englishText) ?? file;
  return targetsIn(english.nodes, source.tree, englishText);
}

const describe = ({ kind, url }: Target): string =>
  kind === 'link' ? `link to \`${url}\`` : `image \`${url}\``;

const urlOf = ({ url }: Target): string => url;

/** Links of a section that is known to be made from an English one: the same, in any order. */
function checkPair({ translation, isStale }: SectionPair, own: Target[], english: Target[]) {
  const extra = surplus(own, english, urlOf);
  const missing = surplus(english, own, urlOf);
  const counterparts = new Map<Target, Target>();
  const pairUp = (target: Target, counterpart: Target | undefined) => {
    if (counterpart) {
      counterparts.set(target, counterpart);
      missing.splice(missing.indexOf(counterpart), 1);
    }
  };
  for (const target of extra) {
    pairUp(
      target,
      missing.find(({ url }) => url === withoutLanguage(target.url)),
    );
  }
  const [last, ...others] = extra.filter((target) => !counterparts.has(target));
  if (last && others.length === 0 && missing.length === 1) {
    pairUp(last, missing[0]);
  }
  return [
    ...extra.map((target) => compare(target, counterparts.get(target), isStale)),
    ...missing.map((target) => ({
      at: beginningOf(translation),
      found: `no ${describe(target)} in this section`,
      advice: 'add it as in English',
    })),
  ];
}

function compare(target: Target, expected: Target | undefined, isStale: boolean): Problem {
  const { at, url, place } = target;
  return expected
    ? {
        at,
        found: `${describe(target)}, expected \`${expected.url}\``,
        advice:
          expected.url === withoutLanguage(url)
            ? withoutLanguageAdvice
            : 'use the target of English',
        ...(!isStale && place && { fix: { ...place, text: expected.url } }),
      }
    : {
        at,
        found: `${describe(target)}, which English does not have here`,
        advice: 'remove it, or use a target of English',
      };
}

const withoutLanguageAdvice = 'drop the language: it is that of the reader';

/** Links of a file that may have been made from another English text. */
const checkAlone = (own: Target[], { sources }: TranslatedFile): Problem[] =>
  own.flatMap((target): Problem[] => {
    const { url, at, place } = target;
    const local = withoutLanguage(url);
    if (local !== url) {
      const fix = place && { ...place, text: local };
      const found = `${describe(target)}, expected \`${local}\``;
      return [{ at, found, advice: withoutLanguageAdvice, ...(fix && { fix }) }];
    }
    const found = `${describe(target)}, which English does not have`;
    const isKnown = () =>
      sources.some(({ tree, text }) =>
        targetsIn(tree.children, tree, text).some((target) => target.url === url),
      );
    return isExternal(url) && !isKnown()
      ? [{ at, found, advice: 'remove it, or use a target of English' }]
      : [];
  });

const isExternal = (url: string): boolean => /^(?:[a-z][a-z+.-]*:|[/\\]{2})/i.test(url);

/** A path on this site that says neither where the site is nor in which language. */
function withoutLanguage(url: string): string {
  const path = url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url;
  const [, name = '', rest = ''] = /^\/([a-z]+)(\/.*|#.*|$)/.exec(path) ?? [];
  return isLocale(name) ? (rest.startsWith('/') ? rest : `/${rest}`) : path;
}

/** An image has words for those who do not see it. */
const checkAlt = (own: Target[], english: Target[]): Problem[] =>
  own
    .filter(
      ({ alt, url }) => alt?.trim() === '' && english.some((one) => one.url === url && one.alt),
    )
    .map(({ url, at }) => ({
      at,
      found: `image \`${url}\` without text`,
      advice: 'translate the text that English has between `![` and `]`',
    }));
