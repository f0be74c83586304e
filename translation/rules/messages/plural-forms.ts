import type { Locale } from '../../../i18n/locales';
import type { MessageRule } from '../rule';
import { problemsOfMessages, type TranslatedMessage } from './message-problem';
import { placeholdersOf } from './placeholders';

export const pluralForms: MessageRule = {
  id: 'plural-forms',
  reason:
    'Where English has a form for one and a form for many, divided by `|`, every language has its own number of forms.',
  check: problemsOfMessages((message) => {
    const forms = message.message.split('|');
    if (!message.english.includes('|')) {
      const advice = 'write one text: readers see the `|`';
      return forms.length > 1 ? [{ found: '`|`, which English has not', advice }] : [];
    }
    const { fewest, most } = formCounts(message.locale);
    if (forms.length < fewest || forms.length > most) {
      const expected = fewest === most ? fewest : `${fewest} or ${most}`;
      return [
        {
          found: `number of forms divided by \`|\` is ${forms.length}, expected ${expected}`,
          advice: `write ${describe(message.locale, fewest)}`,
        },
      ];
    }
    return forms.flatMap((form, index) => problemsOfForm(message, form, index, forms.length));
  }),
};

function problemsOfForm(
  { locale, message, english }: TranslatedMessage,
  form: string,
  index: number,
  count: number,
): { found: string; advice: string }[] {
  if (form.trim() === '') {
    return [{ found: 'an empty form', advice: 'write a text on both sides of each `|`' }];
  }
  const numbers = numbersOf(locale, index, count);
  if (numbers.length < 2) {
    return [];
  }
  const missing = [...placeholdersOf(english.split('|').at(-1) ?? '')].filter(
    (name) => placeholdersOf(message).has(name) && !placeholdersOf(form).has(name),
  );
  return missing.map((name) => ({
    found: `form ${index + 1} has no \`${name}\`, and is shown for ${list(numbers)}`,
    advice: 'write the placeholder: the form is for several numbers',
  }));
}

/** Docusaurus has the forms in this order, those of them that a language has. */
const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

const categoriesOf = (rules: Intl.PluralRules): string[] =>
  order.filter((category) =>
    rules.resolvedOptions().pluralCategories.some((one) => one === category),
  );

/**
 * Whole numbers for which Docusaurus shows a form: that of their category, or the last of the forms
 * if there are fewer. From one to what a site counts: the `many` of French and Portuguese begins at a
 * million.
 */
function numbersOf(locale: Locale, index: number, count: number): number[] {
  const rules = new Intl.PluralRules(locale);
  const categories = categoriesOf(rules);
  return counts.filter(
    (number) => Math.min(categories.indexOf(rules.select(number)), count - 1) === index,
  );
}

const counts = Array.from({ length: 999 }, (_, index) => index + 1);

/**
 * How many forms a message may have: all that the language has, or as many as tell apart what whole
 * numbers need. Russian has four, the last for fractions, which nobody counts.
 */
export function formCounts(locale: Locale): { fewest: number; most: number } {
  const rules = new Intl.PluralRules(locale);
  const categories = categoriesOf(rules);
  const used = [...new Set(counts.map((number) => categories.indexOf(rules.select(number))))];
  const isEnough = (count: number): boolean =>
    new Set(used.map((index) => Math.min(index, count - 1))).size === used.length;
  const most = categories.length;
  const fewest = Array.from({ length: most }, (_, index) => index + 1).find(isEnough) ?? most;
  return { fewest, most };
}

const describe = (locale: Locale, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `form ${index + 1} for ${list(numbersOf(locale, index, count))}`,
  ).join(', ');

const list = (numbers: number[]): string =>
  numbers.slice(0, 3).join(', ') + (numbers.length > 3 ? ' …' : '');
