// The steps of a build. `package.json` says, for the task cache, what each step reads and makes: whoever
// changes the one changes the other.
import { parseArgs } from 'node:util';
import { isLocale, type Locale, localeNames } from '../../../i18n/locales';
import { LanguageBuilder, type Say } from './language';

const siteDir = process.cwd();
const builder = new LanguageBuilder(siteDir);
let finishing = Promise.resolve();

/** Modules are loaded by the step that needs them: a step that is quick stays so. */
const steps: Record<string, (locales: readonly Locale[], say: Say) => Promise<boolean>> = {
  content: async (_, say) => {
    builder.prepare();
    return (await import('./content')).readContent(siteDir, say);
  },
  language: async (locales, say) => {
    // while the other process builds, this one loads what comes next
    setImmediate(() => import('./finish'));
    for (const locale of locales) {
      if (!(await builder.build(locale, say))) {
        return false;
      }
    }
    return true;
  },
  finish: async (locales) => {
    const { finishLanguage } = await import('./finish');
    for (const locale of locales) {
      // one at a time, whoever asks: they share what makes the index for the search
      finishing = finishing.then(() => finishLanguage(siteDir, locale));
      await finishing;
    }
    return true;
  },
  publish: async (locales) => {
    (await import('./publish')).publish(siteDir, locales);
    return true;
  },
};

/**
 * Does one step, or all of them one after the other.
 *
 * @param args step or `all`; and `--locale <name>`, repeatable: these only
 * @param say is given what there is to say, line by line or more at a time
 * @returns whether all went well
 */
export async function runSteps(args: string[], say: Say): Promise<boolean> {
  try {
    const options = { locale: { type: 'string', multiple: true } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = 'all'] = positionals;
    const chosen = name === 'all' ? Object.values(steps) : [steps[name]];
    const locales = readLocales(values.locale);
    for (const step of chosen) {
      if (!step) {
        throw new Error(`Unknown step "${name}", known are all, ${Object.keys(steps).join(', ')}.`);
      }
      if (!(await step(locales, say))) {
        return false;
      }
    }
    return true;
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n`);
    return false;
  }
}

function readLocales(names: string[] | undefined): readonly Locale[] {
  const unknown = names?.find((name) => !isLocale(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown locale "${unknown}", known are ${localeNames.join(', ')}.`);
  }
  return names ? localeNames.filter((name) => names.includes(name)) : localeNames;
}

/** Ends what was kept for further steps. */
export const stop = (): Promise<void> => builder.stop();
