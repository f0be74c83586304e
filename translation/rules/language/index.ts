import type { FileRule } from '../rule';
import { gloss } from './gloss';
import { glossary } from './glossary';
import { typography } from './typography';
import { untranslated } from './untranslated';

export const rules: FileRule[] = [glossary, typography, untranslated, gloss];
