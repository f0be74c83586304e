import { isLocale, type Locale } from '../../i18n/locales';
import { readEnglishMessages } from '../messages/english';
import { type MessageFileState, messageStates } from '../messages/state';
import { inSidebarOrder } from '../order';
import { type FileState, fileStates, translatedLocales } from '../provenance/state';
import { type Call, type Command, Misuse } from './command';

export const status: Command = {
  synopsis: 'status [--locale L] [--format terminal|json]',
  summary: 'what is fresh, stale, missing, untracked, orphaned',
  options: ['locale', 'format'],
  arguments: [0, 0],
  run: printStatus,
};

async function printStatus({ siteDir, project: read, options, print }: Call): Promise<number> {
  const { locale, format = 'terminal' } = options;
  if (locale !== undefined && !(isLocale(locale) && translatedLocales.includes(locale))) {
    throw new Misuse(
      `There is no language "${locale}"; there are ${translatedLocales.join(', ')}.`,
    );
  }
  if (!['terminal', 'json'].includes(format)) {
    throw new Misuse(`There is no format "${format}"; there are terminal and json.`);
  }
  const project = await read();
  const locales = translatedLocales.filter((name) => locale === undefined || name === locale);
  const order = (await inSidebarOrder(project)).map(({ name }) => name);
  const rank = ({ source }: FileState) => order.indexOf(source) + 1 || order.length + 1;
  const files = fileStates(project, locales).sort(
    (a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale) || rank(a) - rank(b),
  );
  const english = await readEnglishMessages(siteDir);
  const messages = messageStates(siteDir, english, locales);
  print(
    format === 'json'
      ? JSON.stringify(
          { files: files.map(publicState), messages: messages.map(publicMessages) },
          null,
          2,
        )
      : locales.map((name) => reportOf(name, files, messages)).join('\n\n'),
  );
  return 0;
}

const publicMessages = ({ states, ...file }: MessageFileState) => ({
  ...file,
  states: Object.fromEntries(states),
});

/** What other programs get. */
const publicState = ({ changes: _, sections, freshSections, ...state }: FileState) => state;

function reportOf(locale: Locale, all: FileState[], allMessages: MessageFileState[]): string {
  const files = all.filter((file) => file.locale === locale);
  const sum = (count: (file: FileState) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const [fresh, sections] = [sum((one) => one.freshSections), sum((one) => one.sections)];
  const percent = sections === 0 ? 100 : Math.floor((100 * fresh) / sections);
  const behind = files.filter(({ state }) => state !== 'fresh');
  return [
    `${locale}  ${percent} %, ${fresh} of ${sections} sections are up to date`,
    ...behind.map((file) => `  ${file.state.padEnd(9)}  ${describe(file)}`),
    ...allMessages.filter((file) => file.locale === locale).flatMap(describeMessages),
  ].join('\n');
}

/** Messages that are not fresh, a line for each state. */
function describeMessages({ path, states }: MessageFileState): string[] {
  const behind = new Map<string, string[]>();
  for (const [id, state] of states) {
    if (state !== 'fresh') {
      behind.set(state, [...(behind.get(state) ?? []), id]);
    }
  }
  return [...behind].map(([state, ids]) => `  ${state.padEnd(9)}  ${path}: ${ids.join(', ')}`);
}

function describe({ state, path, source, staleSections, causes, renamedTo }: FileState): string {
  switch (state) {
    case 'missing':
      return source;
    case 'orphaned':
      return `${path}: ${source} is gone${renamedTo ? `, renamed to ${renamedTo}` : ''}`;
    case 'stale': {
      const sections = staleSections.map((id) => (id ? `#${id}` : 'the beginning')).join(', ');
      const others = causes.filter((cause) => cause !== source);
      const because = others.length > 0 ? ` (by ${others.join(', ')})` : '';
      return `${path}: ${sections || 'nobody knows which sections, without history'}${because}`;
    }
    default:
      return path;
  }
}
