import type { FixableFinding } from '../check';
import { reportForGitHub } from './github';
import { reportAsJson } from './json';
import { reportInTerminal } from './terminal';

/** Turns findings into what is printed. */
export type Reporter = (findings: FixableFinding[]) => string;

export const reporters: Record<string, Reporter> = {
  terminal: reportInTerminal,
  github: reportForGitHub,
  json: reportAsJson,
};
