import type { Guide } from '../../harness/guide';
import { nextCommands } from '../next-commands';
import { journeys } from './journeys';
import { codePage } from './steps';

export const nextAppRouter: Guide = {
  ...codePage,
  name: 'next-app-router',
  testedWith: { '@logto/next': '@logto/next', 'Next.js': 'next' },
  redirects: { signedIn: '/callback', signedOut: '/' },
  commands: nextCommands,
  journeys,
};
