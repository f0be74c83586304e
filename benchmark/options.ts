/** The values of an option that may be given several times, as `--name VALUE`. */
export const valuesOf = (options: string[], name: string): string[] =>
  options.flatMap((one, index) => (options[index - 1] === name ? [one] : []));
