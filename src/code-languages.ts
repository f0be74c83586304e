/** Languages of code blocks that Prism has, but that the theme does not load by itself. */
export const additionalLanguages = ['bash', 'diff', 'docker', 'ini'];

/** Languages of code blocks that Prism lacks, and those whose grammar fits. */
export const grammars: Record<string, string> = { dotenv: 'ini' };
