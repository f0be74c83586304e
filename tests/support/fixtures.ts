import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/**
 * Makes a test of every folder in `fixtures/`: `input.mdx` gives `output.*`, or fails with the
 * message in `error.txt`.
 *
 * @param run turns the path of an input into the text of the output
 */
export function testFixtures(folder: string, run: (input: string) => Promise<string>): void {
  it.each(fs.readdirSync(folder))('%s', async (name) => {
    const files = fs.readdirSync(path.join(folder, name));
    const read = (file: string) => fs.readFileSync(path.join(folder, name, file), 'utf8').trim();
    const input = path.join(folder, name, 'input.mdx');
    const output = files.find((file) => file.startsWith('output.'));
    if (output) {
      expect((await run(input)).trim()).toBe(read(output));
    } else {
      await expect(run(input)).rejects.toThrow(read('error.txt'));
    }
  });
}
