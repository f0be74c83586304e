import path from 'node:path';
import { runNode } from '../src/commands/run-node';

const samples = __dirname;

/**
 * Installs the packages that a version of the docs is tested with, unless they are there.
 *
 * @throws if they cannot be installed; npm has printed why
 */
export async function installPackages(version: string): Promise<void> {
  const isInstalled = await runNode(samples, path.join(samples, 'install.mjs'), [version]);
  if (!isInstalled) {
    throw new Error(`Without the packages of ${version}, its guides cannot be tested.`);
  }
}
