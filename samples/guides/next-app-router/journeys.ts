import assert from 'node:assert/strict';
import type { Journey } from '../../harness/guide';
import type { Trial } from '../../harness/trial';
import { tokenIn, type Visitor } from '../../harness/visitor';
import { externalStorage } from '../external-storage';
import { isForApi, isForOrganization } from '../tokens';
import {
  checkpoint,
  configuration,
  cookieLimits,
  cookieSecure,
  firstCallback,
  refuseGuest,
  rotation,
  signInAndReload,
  signOut,
  twoVisitors,
  userInformation,
} from '../web-app';
import {
  costOfServerComponents,
  pressForToken,
  withOrganizations,
  withTokenInComponent,
} from './warnings';

const pagesWithGuard = [
  '/profile',
  '/user-info',
  '/get-token',
  '/token',
  '/get-organization-token',
  '/organization-token',
];
const routes = ['/api/token', '/api/organization-token'];

export const journeys: Record<string, Journey> = {
  'the callback as first shown': (trial) => firstCallback(trial, '/callback'),

  checkpoint: async (trial) => {
    await trial.run('sign-in', 'dev');
    await checkpoint(trial, '/callback');
  },

  configuration: (trial) => configuration(trial, 'sign-in'),

  'session in a cookie': async (trial) => {
    await trial.run('session in a cookie', 'start', {
      add: (files) => withOrganizations(withTokenInComponent(files)),
    });
    await guests(trial);
    const alice = await trial.visitor();
    await signInAndReload(trial, alice, '/callback');
    await userInformation(trial, alice);
    await costOfServerComponents(trial, alice);
    await tokens(trial, alice);
    await twoVisitors(trial, ['/', '/profile', '/user-info', '/token']);
    await cookieLimits(trial);
    await ownPermissions(trial);
    await rotation(trial, 500);
    await signOut(trial, alice);
    await cookieSecure(trial);
  },

  'server components without a guard': async (trial) => {
    const [alice, guest] = [await trial.visitor(), await trial.visitor()];
    await trial.run('session in a cookie', 'dev');
    await alice.signIn('alice');

    for (const [stop, isRight] of [
      ['access token without a guard', isForApi('alice')],
      ['organization token without a guard', isForOrganization('alice', 'organization-id')],
    ] as const) {
      await trial.run(stop, 'dev');
      await trial.check('shows the token to somebody who is signed in', async () => {
        isRight(tokenIn((await alice.open('/')).text));
      });
      await trial.check('answers 500 to a guest', async () => {
        assert.equal((await guest.open('/')).status, 500);
      });
    }
  },

  ...externalStorage({
    guests,
    tokens,
    withOrganizations,
    pages: ['/', '/profile', '/user-info', '/token'],
  }),
};

async function guests(trial: Trial): Promise<void> {
  await refuseGuest(trial, await trial.visitor(), pagesWithGuard, routes);
}

async function tokens(trial: Trial, alice: Visitor): Promise<void> {
  const ways: [string, (visitor: Visitor) => Promise<string>, (token: string) => void][] = [
    [
      'access token by server action',
      (visitor) => pressForToken(visitor, '/get-token'),
      isForApi('alice'),
    ],
    [
      'access token by route handler',
      async (visitor) => (await visitor.fetch('/api/token')).text,
      isForApi('alice'),
    ],
    [
      'access token in a server component',
      async (visitor) => (await visitor.open('/token')).text,
      isForApi('alice'),
    ],
    [
      'organization token by server action',
      (visitor) => pressForToken(visitor, '/get-organization-token'),
      isForOrganization('alice', 'organization-id'),
    ],
    [
      'organization token by route handler',
      async (visitor) => (await visitor.fetch('/api/organization-token')).text,
      isForOrganization('alice', 'organization-id'),
    ],
    [
      'organization token in a server component',
      async (visitor) => (await visitor.open('/organization-token')).text,
      isForOrganization('alice', 'organization-id'),
    ],
  ];
  for (const [name, get, isRight] of ways) {
    await trial.check(name, async () => isRight(tokenIn(await get(alice))));
  }
}

async function ownPermissions(trial: Trial): Promise<void> {
  const bob = await trial.visitor();
  await bob.signIn('bob');
  await trial.check('another user gets their own permissions only', async () => {
    isForApi('bob')(tokenIn((await bob.fetch('/api/token')).text));
    isForOrganization(
      'bob',
      'organization-id',
    )(tokenIn((await bob.fetch('/api/organization-token')).text));
  });
}
