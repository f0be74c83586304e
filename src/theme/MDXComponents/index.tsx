// Adds the components that pages use without importing them, facts of guides below their titles, and
// lets wide tables scroll.
import GuideGallery from '@site/src/components/GuideGallery';
import Hero from '@site/src/components/Hero';
import ScrollableTable from '@site/src/components/ScrollableTable';
import HeaderCell from '@site/src/components/ScrollableTable/HeaderCell';
import SupportedVersions from '@site/src/components/SupportedVersions';
import UntranslatedPartial from '@site/src/components/UntranslatedPartial';
import MDXComponents from '@theme-original/MDXComponents';
import Header from './Header';

export default {
  ...MDXComponents,
  GuideGallery,
  Hero,
  SupportedVersions,
  UntranslatedPartial,
  header: Header,
  table: ScrollableTable,
  th: HeaderCell,
};
