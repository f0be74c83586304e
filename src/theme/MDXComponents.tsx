// Adds the components that pages use without importing them.

import GuideGallery from '@site/src/components/GuideGallery';
import Hero from '@site/src/components/Hero';
import MDXComponents from '@theme-original/MDXComponents';

export default { ...MDXComponents, GuideGallery, Hero };
