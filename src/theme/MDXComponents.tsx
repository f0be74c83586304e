// Adds the components that pages use without importing them, and lets wide tables scroll.
import GuideGallery from '@site/src/components/GuideGallery';
import Hero from '@site/src/components/Hero';
import ScrollableTable from '@site/src/components/ScrollableTable';
import MDXComponents from '@theme-original/MDXComponents';

export default { ...MDXComponents, GuideGallery, Hero, table: ScrollableTable };
