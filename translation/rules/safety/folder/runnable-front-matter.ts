import fs from 'node:fs';
import { placeOf } from '../../apply';
import { fenceProblem, frontMatterFence } from '../front-matter-fence';
import { largest } from './entry';
import type { FolderRule } from './rule';

/** The same as the rule for texts, for all who must not read front matter before they know. */
export const runnableFrontMatter: FolderRule = {
  id: frontMatterFence.id,
  reason: frontMatterFence.reason,
  check: (entries) =>
    entries
      .filter(({ kind, name, size }) => kind === 'file' && /\.mdx?$/.test(name) && size <= largest)
      .flatMap((entry) => {
        const text = fs.readFileSync(entry.file, 'utf8');
        const problem = fenceProblem(text);
        return problem ? [{ entry, ...problem, line: placeOf(text, problem.at).line }] : [];
      }),
};
