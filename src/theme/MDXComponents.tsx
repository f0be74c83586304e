// Adds the components that pages use without importing them.
import MDXComponents from '@theme-original/MDXComponents';
import GuideGallery from '@site/src/components/GuideGallery';
import Hero from '@site/src/components/Hero';

export default { ...MDXComponents, GuideGallery, Hero };
