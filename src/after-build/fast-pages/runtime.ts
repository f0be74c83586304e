import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type PluginObj, transformSync as rewrite } from '@babel/core';
import { transformSync as minify } from 'esbuild';
import { filesIn } from '../../content/source';

const name = /^runtime~main\.[0-9a-f]+\.js$/;

/**
 * Writes the script with which the bundler loads others anew, under a new name. The bundler chooses the
 * letters of its variables by how often each is used, before the hashes of files are known: so they
 * depend on what its cache held. Here the same script always gets the same letters.
 *
 * @param folder the site, with all of its languages or some
 * @returns addresses below the folder, by what they were
 */
export function renewRuntimes(folder: string): Map<string, string> {
  const renewed = new Map<string, string>();
  for (const file of filesIn(folder, name)) {
    const { code } = minify(withNumberedNames(fs.readFileSync(file, 'utf8')), { minify: true });
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const target = path.join(path.dirname(file), `runtime~main.${hash}.js`);
    fs.rmSync(file);
    fs.writeFileSync(target, code);
    renewed.set(addressOf(folder, file), addressOf(folder, target));
  }
  return renewed;
}

/** Names variables by their place. */
function withNumberedNames(code: string): string {
  let count = 0;
  const plugin: PluginObj = {
    visitor: {
      Scopable({ scope }) {
        for (const name of Object.keys(scope.bindings)) {
          scope.rename(name, `v${count}`);
          count += 1;
        }
      },
    },
  };
  const options = { configFile: false, babelrc: false, compact: true, plugins: [() => plugin] };
  return rewrite(code, options)?.code ?? code;
}

const addressOf = (folder: string, file: string): string =>
  path.relative(folder, file).split(path.sep).join('/');
