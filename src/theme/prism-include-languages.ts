// Adds names of languages that Prism does not know.
import { grammars } from '@site/src/code-languages';
import includeLanguages from '@theme-original/prism-include-languages';
import type { Prism } from 'prism-react-renderer';

export default function includeAllLanguages(prism: typeof Prism): void {
  includeLanguages(prism);
  for (const [name, grammar] of Object.entries(grammars)) {
    prism.languages[name] = prism.languages[grammar] ?? {};
  }
}
