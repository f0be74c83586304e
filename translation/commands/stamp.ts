import { isLocale } from '../../i18n/locales';
import { formatFinding } from '../../src/content/finding';
import type { SourceFile } from '../../src/content/source';
import { readEnglishMessages } from '../messages/english';
import { stampMessages } from '../messages/stamp';
import type { Project } from '../project';
import { untouchedSections } from '../provenance/followed';
import { freshnessOf } from '../provenance/freshness';
import { readStamp } from '../provenance/stamp';
import { stampedText } from '../provenance/stamped-text';
import { nameOf } from '../sections';
import { type Call, type Command, Misuse } from './command';
import { nameOf as nameOfPath, translationAt } from './paths';

export const stamp: Command = {
  synopsis: 'stamp FILE [#id] [--unchanged "why"]',
  summary: 'says that a translation, or one section of it, is up to date with English',
  options: ['unchanged'],
  arguments: [1, 2],
  run: stampFile,
};

async function stampFile({ siteDir, project: read, args, options, print }: Call): Promise<number> {
  const [arg = '', anchor] = args;
  if (arg.endsWith('.json')) {
    return stampMessageFile(siteDir, arg, anchor?.slice(1), print);
  }
  if (anchor !== undefined && !anchor.startsWith('#')) {
    const advice = `write "#${anchor}"; "#" alone is the text before the first heading`;
    throw new Misuse(`A section is named by the id of its heading: ${advice}.`);
  }
  const why = options.unchanged?.trim();
  if (why === '') {
    throw new Misuse('--unchanged needs a reason, which is kept in the file.');
  }
  const project = await read();
  const file = translationAt(project, arg);
  const id = anchor?.slice(1);
  const { state, changes } = freshnessOf(project, file);
  if (id !== undefined && !changes.has(id)) {
    const stale = [...changes.keys()].map((one) => `#${one}`).join(', ');
    const others = stale ? `stale are ${stale}` : `the file is ${state}`;
    throw new Misuse(`#${id} is no stale section of ${file.name}: ${others}.`);
  }
  if (!why) {
    refuseUncommitted(project, file);
    await refuseUntouched(project, file, id);
  }
  project.repository.write(file.name, stampedText(project, file, { id, why }));
  print(`${file.name}: ${id === undefined ? 'all of it' : nameOf(id)} is stamped as up to date.`);
  return 0;
}

async function stampMessageFile(
  siteDir: string,
  arg: string,
  id: string | undefined,
  print: (text: string) => void,
): Promise<number> {
  const name = nameOfPath(siteDir, arg);
  const [, locale = '', file = ''] = /^i18n\/([^/]+)\/(.+)$/.exec(name) ?? [];
  const english = await readEnglishMessages(siteDir);
  if (!isLocale(locale) || !english.has(file)) {
    throw new Misuse(`${name} has no messages; such files are ${[...english.keys()].join(', ')}.`);
  }
  const ids = id === undefined ? undefined : [id];
  const { stamped, findings } = stampMessages(siteDir, english, locale, file, ids);
  if (findings.length > 0) {
    throw new Misuse(findings.map(formatFinding).join('\n'));
  }
  if (stamped.length === 0) {
    throw new Misuse(`${name} has no message ${id ?? ''} that English has too.`);
  }
  print(`${name}: ${stamped.length} messages are stamped as up to date.`);
  return 0;
}

const otherwise = 'Or give the reason: --unchanged "why".';

/** @throws Misuse where the English of today is in no commit: nobody else could look it up */
function refuseUncommitted(project: Project, file: SourceFile): void {
  const english = project.englishOf(file);
  const { repository } = project;
  if (!english || !repository.hasHistory) {
    return;
  }
  if (repository.committed(english.name).get(english.name) !== project.blobOf(english)) {
    throw new Misuse(
      `${english.name} has changes that are not committed: commit them first, so that others can see what the translation was made from. ${otherwise}`,
    );
  }
}

/** @throws Misuse where a stale section says what it said when its stamp came */
async function refuseUntouched(
  project: Project,
  file: SourceFile,
  id: string | undefined,
): Promise<void> {
  const { changes } = freshnessOf(project, file);
  const stamp = readStamp(file.text);
  const untouched: string[] = [];
  for (const [one, change] of changes) {
    if (stamp && (id === undefined || id === one)) {
      const exception = stamp.sections.get(one);
      const mark = exception ? `${one || '""'}=${exception}` : `source: ${stamp.blob}`;
      const earlier = project.repository.textWhenItGot(file.name, mark);
      const only = new Map([[one, change]]);
      untouched.push(...(earlier ? await untouchedSections(file, earlier, only) : []));
    }
  }
  if (untouched.length > 0) {
    const names = untouched.map(nameOf).join(', ');
    throw new Misuse(
      `${file.name} is not stamped: English has changed ${names}, and the translation has not. See: npm run translation -- diff ${file.name}\n${otherwise}`,
    );
  }
}
