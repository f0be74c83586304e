import type { Guide } from '../../harness/guide';
import { nextCommands } from '../next-commands';
import { journeys } from './journeys';
import { codePage } from './steps';

export const next: Guide = {
  ...codePage,
  name: 'next',
  testedWith: { '@logto/next': '@logto/next', 'Next.js': 'next' },
  redirects: { signedIn: '/api/logto/sign-in-callback', signedOut: '' },
  commands: nextCommands,
  journeys,
};
