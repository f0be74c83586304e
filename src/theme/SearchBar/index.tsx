// Adds the search; the classic theme has none of its own.
export { default } from '@site/src/components/Search';
