import { createStorageSlot } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useEnglishPage, usePageState } from '../translation-state';
import {
  type Choice,
  isAnyShown,
  isShown,
  nothing,
  sectionWithSubsections,
  withSections,
} from './choice';
import type { English, EnglishPage } from './load';

/** Where English is asked for: at a section, by its id, or for the whole page. */
type Place = string;

export const wholePage: Place = '*';

/** English beside a translation, for the controls on the page. */
interface EnglishBeside {
  isShown: (place: Place) => boolean;
  /** Where the reader asked, until English is there. */
  loadingAt: Place | undefined;
  /** Where the reader asked in vain. */
  failedAt: Place | undefined;
  toggle: (place: Place) => void;
  /** Shows English below a section and goes to what has changed in it. */
  showChanges: (id: string) => void;
}

const Context = createContext<EnglishBeside | undefined>(undefined);

/** Nothing on a page that is in English itself. */
export const useEnglishBeside = (): EnglishBeside | undefined => useContext(Context);

type Tools = typeof import('./beside');

const remembered = createStorageSlot('english-beside');
/** Once they are loaded, a page can show English before it is painted. */
let tools: Tools | undefined;

/** Lets readers of a translated page show the English text below each of its paragraphs. */
export function EnglishBesideProvider({ children }: { children: ReactNode }): ReactNode {
  const page = useAddresses();
  const [choice, setChoice] = useState(nothing);
  const [askedAt, setAskedAt] = useState(wholePage);
  const [progress, setProgress] = useState<'loading' | 'failed'>();
  const takeAway = useRef(() => {});

  useLayoutEffect(() => resume(page, () => setChoice({ ...nothing, page: true })), [page]);

  useLayoutEffect(() => () => takeAway.current(), []);

  useLayoutEffect(() => {
    let isOver = false;
    const show = (english: English | undefined) => {
      const article = document.querySelector('.theme-doc-markdown');
      if (!isOver && article && tools) {
        replaceEnglish(tools, article, english, choice, takeAway);
      }
    };
    if (!isAnyShown(choice)) {
      show(undefined);
      return undefined;
    }
    const known = tools?.knownEnglish(page);
    if (known) {
      show(known);
      return undefined;
    }
    setProgress('loading');
    load(page).then(
      (english) => {
        show(english);
        setProgress(undefined);
      },
      () => {
        if (!isOver) {
          setProgress('failed');
          setChoice(nothing);
        }
      },
    );
    return () => {
      isOver = true;
    };
  }, [page, choice]);

  const value = useMemo((): EnglishBeside => {
    const ask = (place: Place, wanted: Choice) => {
      setProgress(undefined);
      setAskedAt(place);
      setChoice(wanted);
    };
    const isShownAt = (place: Place) =>
      place === wholePage ? choice.page : isShown(choice, place);
    return {
      isShown: isShownAt,
      loadingAt: progress === 'loading' ? askedAt : undefined,
      failedAt: progress === 'failed' ? askedAt : undefined,
      toggle(place) {
        const isWanted = !isShownAt(place);
        if (place === wholePage) {
          remembered[isWanted ? 'set' : 'del'](String(isWanted));
          ask(place, { page: isWanted, sections: {} });
        } else {
          ask(place, withSections(choice, sectionWithSubsections(place), isWanted));
        }
      },
      showChanges: (id) => ask(id, { ...withSections(choice, [id], true), goTo: id }),
    };
  }, [choice, askedAt, progress]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

function useAddresses(): EnglishPage {
  const { siteConfig, i18n } = useDocusaurusContext();
  const { href } = useEnglishPage();
  const isStale = usePageState()?.state === 'stale';
  const english = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  const permalink = `/${href.slice(english.length)}`;
  const changesIn = isStale ? siteConfig.baseUrl : undefined;
  return useMemo(() => ({ href, permalink, changesIn }), [href, permalink, changesIn]);
}

/** Shows English again to a reader who wanted it on another page: at once, where it is loaded. */
function resume(page: EnglishPage, show: () => void): (() => void) | undefined {
  if (remembered.get() !== 'true') {
    return undefined;
  }
  if (tools?.knownEnglish(page)) {
    show();
    return undefined;
  }
  const timer = window.setTimeout(show, 200);
  return () => window.clearTimeout(timer);
}

async function load(page: EnglishPage): Promise<English> {
  tools ??= await import('./beside');
  return tools.loadEnglish(page);
}

function replaceEnglish(
  { keepPlace, showEnglish, goToEnglish }: Tools,
  article: Element,
  english: English | undefined,
  choice: Choice,
  takeAway: { current: () => void },
): void {
  keepPlace(article, () => {
    takeAway.current();
    takeAway.current = english
      ? showEnglish(article, english, (id) => isShown(choice, id))
      : () => {};
  });
  if (english && choice.goTo !== undefined) {
    goToEnglish(article, choice.goTo);
  }
}
