/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { renderToStaticMarkup } from 'react-dom/server';
import type { PageState } from '../../translation/manifest';
import type { StatusRequest } from '../components/TranslationStatus';
import LanguageBars from './LanguageBars';
import PageTable from './PageTable';

const place =
  /(<div\b[^>]*\btranslation-status\b[^>]*>)<script\b[^>]*>([^<]*)<\/script>(?=<\/div>)/g;

/** Fills the places that pages keep for what is known of all languages; other pages stay as they are. */
export const fillStatus = (html: string, pages: PageState[]): string =>
  html.replace(place, (_, opening: string, request: string) => {
    const { part, ...props }: StatusRequest = JSON.parse(request);
    const Part = part === 'languages' ? LanguageBars : PageTable;
    return opening + renderToStaticMarkup(<Part {...props} pages={pages} />);
  });
