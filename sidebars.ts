import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  docs: [
    {
      type: 'category',
      key: 'introduction',
      label: 'Introduction',
      link: { type: 'doc', id: 'home' },
      items: [
        'introduction/set-up-logto-oss',
        'introduction/supported-versions',
        'introduction/upgrade-to-4',
      ],
    },
    {
      type: 'category',
      key: 'quick-starts',
      label: 'Quick starts',
      collapsed: false,
      link: { type: 'doc', id: 'quick-starts' },
      items: ['next-app-router/README', 'next/README'],
    },
    {
      type: 'category',
      key: 'topics',
      label: 'Topics',
      collapsed: false,
      items: [
        'concepts/sign-in-flow',
        'end-user-flows/README',
        'connectors/README',
        {
          type: 'category',
          key: 'authorization',
          label: 'Authorization',
          link: { type: 'doc', id: 'authorization/README' },
          items: ['authorization/role-based-access-control', 'concepts/opaque-token'],
        },
        'organizations/README',
      ],
    },
    'troubleshooting',
    'translations',
  ],
};

export default sidebars;
