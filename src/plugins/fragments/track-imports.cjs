// A loader is required by the bundler itself, which reads no TypeScript.

/**
 * Tells the bundler which files the content of this one depends on, also those that do not exist
 * (yet): so a translation that is added or deleted shows at once, persistent cache or not.
 *
 * @type {import('@rspack/core').LoaderDefinition<{
 *   dependenciesOf: (file: string, text: string) => { existing: string[], missing: string[] },
 * }>}
 */
module.exports = function trackImports(text) {
  const { existing, missing } = this.getOptions().dependenciesOf(this.resourcePath, text);
  for (const file of existing) {
    this.addDependency(file);
  }
  for (const file of missing) {
    this.addMissingDependency(file);
  }
  return text;
};
