import type { Project } from '../project';

/** What a command gets of the command line, and how it speaks. */
export interface Call {
  siteDir: string;
  /** Reads the project; commands that need none do not wait for it. */
  project: () => Promise<Project>;
  /** Arguments that are no options. */
  args: string[];
  options: Record<string, string | undefined>;
  /** Prints to standard output. */
  print: (text: string) => void;
  /** Tells what is under way, on the terminal only. */
  progress: (text: string) => void;
}

export interface Command {
  /** Arguments and options, as the usage text shows them. */
  synopsis: string;
  summary: string;
  /** Names of options, all of which take a value. */
  options: string[];
  /** Least and greatest number of arguments. */
  arguments: [least: number, most: number];
  /** @returns the exit code: 0 fine, 1 findings */
  run: (call: Call) => Promise<number>;
}

/** The command was called in a way that it cannot serve; the message says how to call it. */
export class Misuse extends Error {}
