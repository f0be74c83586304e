import { rules as language } from './language';
import type { FileRule } from './rule';
import { rules as safety } from './safety';
import { rules as structure } from './structure';

/** What is kept by every translated page, partial and fragment. */
export const fileRules: FileRule[] = [...safety, ...structure, ...language];
