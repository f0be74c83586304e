/** What the step after the build writes into a page for its script. */
export interface Facts {
  /** The whole style sheet. */
  sheet: string;
  /** Docusaurus' own scripts, in their order. */
  scripts: string[];
  /** Those that React will ask for, to show the page. */
  chunks: string[];
}
