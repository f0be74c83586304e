import type { Trial } from './trial';

/** What a block of code on a page becomes when a reader follows the page. */
export interface Step {
  /** Title of the block. */
  block: string;
  /** Path in the app, where it is not the title. */
  file?: string;
  /** Name of the app as it is after this step, for those who build it no further than here. */
  stop?: string;
  /** The reader tries the block in the place of the file, and puts the file back afterwards. */
  isTrial?: boolean;
  /** Versions of the docs whose page does not have the block. */
  except?: string[];
}

/** A page with code, and the app that its readers build. */
export interface CodePage {
  /** Path below the docs of a version, e.g. `next-app-router/README.mdx`. */
  page: string;
  /** In the order of the page. */
  steps: Step[];
  /** Folders of `samples/skeletons`: the project that a reader has before the first step. */
  skeletons: string[];
}

/** A topic page, whose code goes into the app of a guide. */
export interface TopicPage extends Omit<CodePage, 'skeletons'> {
  /** The guide that readers of the page have followed, how far, and perhaps a topic page since. */
  after: { guide: string; stop: string; topic?: string };
  /** Version of the packages that the code is for, where it is not that of the page. */
  packages?: string;
}

/** An app that can be built from a guide: the paths of its files, with their text. */
export type Files = ReadonlyMap<string, string>;

export type Journey = (trial: Trial) => Promise<void>;

/** A guide that is run: its app is built, started, and used in a browser. */
export interface Guide extends CodePage {
  /** Its folder in `docs` and in `samples/guides`. */
  name: string;
  /** Packages that its page names as tested, by the name that readers know them by. */
  testedWith: Record<string, string>;
  /** Where Logto may send people, as the guide tells to register it: paths in the app. */
  redirects: { signedIn: string; signedOut: string };
  /** How its app is built and started, by programs of its packages. */
  commands: (port: number) => Record<'build' | 'start' | 'dev', string[]>;
  /** What is done with the app, and seen, by name. Each journey stands for itself. */
  journeys: Record<string, Journey>;
}
