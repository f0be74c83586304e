import type { FileRule, MessageRule, TextRule } from '../rule';
import { bidirectionalCharacter } from './bidirectional-character';
import { compilerComment } from './compiler-comment';
import { eventHandler } from './event-handler';
import { foreignComponent } from './foreign-component';
import { foreignExpression } from './foreign-expression';
import { foreignHost } from './foreign-host';
import { foreignImport } from './foreign-import';
import { foreignProp } from './foreign-prop';
import { frontMatterFence } from './front-matter-fence';
import { frontMatterReroute } from './front-matter-reroute';
import { headingMarkup } from './heading-markup';
import { invisibleCharacter } from './invisible-character';
import { lookalikeHost } from './lookalike-host';
import { mdxCodeBlock } from './mdx-code-block';
import { messageAddress } from './message-address';
import { messageKey } from './message-key';
import { mixedScript } from './mixed-script';
import { pathTraversal } from './path-traversal';
import { scriptUrl } from './script-url';
import { styleInjection } from './style-injection';

export { checkFolder, folderRules, stopRules } from './folder';

/** A translation uses nothing that can do more than words, unless its English does. */
export const rules: FileRule[] = [
  foreignImport,
  foreignComponent,
  foreignProp,
  foreignExpression,
  compilerComment,
  eventHandler,
  styleInjection,
  headingMarkup,
  scriptUrl,
  foreignHost,
  lookalikeHost,
  pathTraversal,
  frontMatterReroute,
];

/** What holds for every text, be it a page, messages or a glossary, whether it can be parsed or not. */
export const textRules: TextRule[] = [
  frontMatterFence,
  mdxCodeBlock,
  invisibleCharacter,
  bidirectionalCharacter,
  mixedScript,
];

/** What holds for messages of the interface, beside their own rules. */
export const messageRules: MessageRule[] = [messageAddress, messageKey];
