import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Locale } from '../../../i18n/locales';
import { manifestVariable } from '../../plugins/translation-state/manifest';
import { generatedFolder, languageFolder, statesFile } from './folders';

/** What to do with what a step has to say. */
export type Say = (text: string) => void;

/** What the process answers when a language is built, or could not be. */
interface Answer {
  problem: string | null;
  /** Resident memory of the process, in bytes. */
  memory: number;
}

/** The bundler keeps about 150 MB of each language that it built, as long as its process lives. */
const mostMemory = 750_000_000;

/** Builds languages in a process of its own, which is kept from one to the next while it is small. */
export class LanguageBuilder {
  #process: ChildProcess | undefined;

  constructor(private readonly siteDir: string) {}

  /** Loads Docusaurus, so that it is there when it is needed. */
  prepare(): ChildProcess {
    this.#process ??= fork(path.join(__dirname, 'docusaurus.mjs'), {
      cwd: this.siteDir,
      // this process may load TypeScript
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return this.#process;
  }

  /** @returns whether the language could be built; Docusaurus has said why not */
  async build(locale: Locale, say: Say): Promise<boolean> {
    const process = this.prepare();
    const tell = (chunk: Buffer) => say(chunk.toString());
    const streams = [process.stdout, process.stderr];
    for (const stream of streams) {
      stream?.on('data', tell);
    }
    const ended = once(process, 'exit').then((): Answer[] => [
      { problem: 'Docusaurus ended before the language was built.', memory: 0 },
    ]);
    const answered = once(process, 'message') as Promise<Answer[]>;
    process.send({
      outDir: languageFolder(this.siteDir, locale),
      locale,
      variables: {
        [manifestVariable]: statesFile(this.siteDir, locale),
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: generatedFolder,
      },
    });
    const [{ problem, memory } = { problem: null, memory: 0 }] = await Promise.race([
      answered,
      ended,
    ]);
    for (const stream of streams) {
      stream?.off('data', tell);
    }
    if (problem) {
      say(`\n${problem}\n\nNothing was built.\n`);
    }
    if (problem || memory > mostMemory) {
      await this.stop();
    }
    return !problem;
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    if (process?.connected) {
      process.disconnect();
      await once(process, 'exit');
    }
  }
}
