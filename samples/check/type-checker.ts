import path from 'node:path';
import ts from 'typescript';
import type { Files } from '../harness/guide';

/** A mistake that TypeScript found, in a file of the app; line and column count from 1. */
export interface TypeMistake {
  file: string;
  line: number;
  column: number;
  message: string;
}

/**
 * Checks apps that exist in memory only, as if each lay in a folder of its own below
 * `samples/<version>`, where Node.js and TypeScript find the packages of that version.
 * Apps are checked in one program, because most of the time goes into packages, which they share.
 * So a global declaration of one is there in all.
 */
export class TypeChecker {
  private readonly service: ts.LanguageService;
  private options: ts.CompilerOptions = {};
  /** Texts by full path. */
  private files = new Map<string, string>();
  private folders = new Set<string>();
  private readonly versions = new Map<string, { text: string; version: number }>();

  constructor(private readonly folderOfPackages: string) {
    this.service = ts.createLanguageService(this.host());
  }

  /**
   * @param apps the `tsconfig.json` of the first says how strict all are checked
   * @returns the mistakes of each
   */
  check(apps: Files[]): TypeMistake[][] {
    this.options = this.readOptions(apps[0]?.get('tsconfig.json') ?? '{}');
    this.files = new Map(
      apps.flatMap((app, index) =>
        [...app].map(([name, text]): [string, string] => [
          path.join(this.folderOf(index), name),
          text,
        ]),
      ),
    );
    this.folders = new Set([...this.files.keys()].flatMap(foldersAbove));
    return apps.map((app, index) =>
      [...app.keys()].filter(isProgram).flatMap((name) => {
        const file = path.join(this.folderOf(index), name);
        return [
          ...this.service.getSyntacticDiagnostics(file),
          ...this.service.getSemanticDiagnostics(file),
        ].map((diagnostic) => ({ file: name, ...describe(diagnostic) }));
      }),
    );
  }

  private folderOf(app: number): string {
    return path.join(this.folderOfPackages, `app-${app}`);
  }

  private readOptions(text: string): ts.CompilerOptions {
    const { config } = ts.parseConfigFileTextToJson('tsconfig.json', text);
    const folder = this.folderOf(0);
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, folder);
    // bundlers take every file for a module; and what is no TypeScript is checked like it
    return { ...options, moduleDetection: ts.ModuleDetectionKind.Force, checkJs: true };
  }

  private host(): ts.LanguageServiceHost {
    const read = (file: string) => this.files.get(path.normalize(file)) ?? ts.sys.readFile(file);
    return {
      getCompilationSettings: () => this.options,
      getCurrentDirectory: () => this.folderOfPackages,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [...this.files.keys()].filter(isProgram),
      getScriptVersion: (file) => this.versionOf(path.normalize(file)),
      getScriptSnapshot: (file) => {
        const text = read(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      readFile: read,
      fileExists: (file) => this.files.has(path.normalize(file)) || ts.sys.fileExists(file),
      directoryExists: (folder) =>
        this.folders.has(path.normalize(folder)) || ts.sys.directoryExists(folder),
      getDirectories: ts.sys.getDirectories,
      realpath: ts.sys.realpath,
    };
  }

  /** Changes when the text does; packages do not change while we look. */
  private versionOf(file: string): string {
    const text = this.files.get(file);
    if (text === undefined) {
      return '0';
    }
    const known = this.versions.get(file);
    const version = known?.text === text ? known.version : (known?.version ?? 0) + 1;
    this.versions.set(file, { text, version });
    return String(version);
  }
}

const isProgram = (file: string): boolean => /\.[jt]sx?$/.test(file);

const foldersAbove = (file: string): string[] => {
  const folder = path.dirname(file);
  return folder === file ? [] : [folder, ...foldersAbove(folder)];
};

function describe({ file, start = 0, messageText, code }: ts.Diagnostic) {
  const place = file?.getLineAndCharacterOfPosition(start);
  return {
    line: (place?.line ?? 0) + 1,
    column: (place?.character ?? 0) + 1,
    message: `${ts.flattenDiagnosticMessageText(messageText, ' ')} (TS${code})`,
  };
}
