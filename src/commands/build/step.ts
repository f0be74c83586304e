// One step of a build, or all of them. `package.json` says, for the task cache, what each step reads
// and makes: whoever changes the one changes the other.
import { parseArgs } from 'node:util';
import { isLocale, type Locale, localeNames } from '../../../i18n/locales';

const siteDir = process.cwd();

/** Modules are loaded by the step that needs them: a step that is quick stays so. */
const steps: Record<string, (locales: readonly Locale[]) => Promise<boolean>> = {
  content: async () => (await import('./content')).readContent(siteDir),
  language: async (locales) => {
    const { buildLanguage } = await import('./language');
    for (const locale of locales) {
      if (!(await buildLanguage(siteDir, locale))) {
        return false;
      }
    }
    return true;
  },
  finish: async (locales) => {
    const { finishLanguage } = await import('./finish');
    for (const locale of locales) {
      await finishLanguage(siteDir, locale);
    }
    return true;
  },
  publish: async (locales) => {
    (await import('./publish')).publish(siteDir, locales);
    return true;
  },
};

run(process.argv.slice(2))
  .then((isDone) => {
    process.exitCode = isDone ? 0 : 1;
  })
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });

/** @param args step, `all` for one after the other; and `--locale <name>`, repeatable: these only */
async function run(args: string[]): Promise<boolean> {
  const options = { locale: { type: 'string', multiple: true } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [name = 'all'] = positionals;
  const chosen = name === 'all' ? Object.values(steps) : [steps[name]];
  const locales = readLocales(values.locale);
  for (const step of chosen) {
    if (!step) {
      throw new Error(`Unknown step "${name}", known are all, ${Object.keys(steps).join(', ')}.`);
    }
    if (!(await step(locales))) {
      return false;
    }
  }
  return true;
}

function readLocales(names: string[] | undefined): readonly Locale[] {
  const unknown = names?.find((name) => !isLocale(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown locale "${unknown}", known are ${localeNames.join(', ')}.`);
  }
  return names ? localeNames.filter((name) => names.includes(name)) : localeNames;
}
