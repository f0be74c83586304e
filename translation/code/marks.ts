/** What follows the language of a block, mark by mark: `title="app/page.tsx"`, `{1,8-14}`, `npm2yarn`. */
export const marksOf = (meta: string | null | undefined): string[] =>
  [...(meta ?? '').matchAll(/(?:[^\s"'{}=]+=)?(?:"[^"]*"|'[^']*'|\{[^}]*\})|\S+/g)].map(([mark]) =>
    /^\{/.test(mark) ? mark.replace(/\s/g, '') : mark.replace(/='([^'"]*)'$/, '="$1"'),
  );
