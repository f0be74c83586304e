import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  docs: [
    {
      type: 'category',
      key: 'introduction',
      label: 'Introduction',
      link: { type: 'doc', id: 'home' },
      items: ['introduction/set-up-logto-oss'],
    },
    {
      type: 'category',
      key: 'quick-starts',
      label: 'Quick starts',
      collapsed: false,
      link: { type: 'doc', id: 'quick-starts' },
      items: ['next-app-router/README'],
    },
  ],
};

export default sidebars;
