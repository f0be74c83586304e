import assert from 'node:assert/strict';
import type { Journey } from '../../harness/guide';
import type { Trial } from '../../harness/trial';
import type { Visitor } from '../../harness/visitor';
import { externalStorage } from '../external-storage';
import {
  checkpoint,
  configuration,
  cookieLimits,
  cookieSecure,
  firstCallback,
  rotation,
  signInAndReload,
  signOut,
  twoVisitors,
  userInformation,
} from '../web-app';
import { withContextAsProps, withOrganizations, withWarnings } from './added-pages';
import { guests, seeWelcome, waysToLogto } from './guests';
import { savedByEveryWay, tokens } from './tokens';
import {
  clientInComponent,
  contextAsProps,
  fetchOfRoute,
  logtoOutOfReach,
  oneCallEach,
  ownCookies,
  swrWithoutFetcher,
  withLogtoSsr,
} from './warnings';

const callback = '/api/logto/sign-in-callback';
const pagesOfUser = ['/', '/profile', '/user-info', '/api/logto/user', '/token'];

export const journeys: Record<string, Journey> = {
  'the callback as first shown': (trial) => firstCallback(trial, callback),

  checkpoint: async (trial) => {
    await trial.run('sign-in', 'dev', { add: withContextAsProps });
    await checkpoint(trial, callback);
    await contextAsProps(trial);
  },

  configuration: (trial) => configuration(trial, 'sign-in'),

  'session in a cookie': async (trial) => {
    await trial.run('session in a cookie', 'start', {
      add: (files) => withWarnings(withOrganizations(files)),
    });
    await guests(trial);
    await waysToLogto(trial);
    const alice = await trial.visitor();
    await signInAndReload(trial, alice, callback);
    await everyPageOfUser(trial, alice);
    await tokens(trial, alice);
    await savedByEveryWay(trial);
    await twoVisitors(trial, pagesOfUser);
    await ownCookies(trial);
    await oneCallEach(trial);
    await swrWithoutFetcher(trial, alice);
    await clientInComponent(trial, alice);
    await fetchOfRoute(trial);
    await withLogtoSsr(trial, alice);
    await cookieLimits(trial);
    await rotation(trial, 200);
    await signOut(trial, alice);
    await cookieSecure(trial);
    await logtoOutOfReach(trial);
  },

  ...externalStorage({ guests, tokens, withOrganizations, pages: pagesOfUser }),
};

async function everyPageOfUser(trial: Trial, alice: Visitor): Promise<void> {
  await userInformation(trial, alice);
  await trial.check('/members lets a user in', async () => {
    assert.match((await alice.open('/members')).text, /Your user ID is alice\./);
  });
  await trial.check('/welcome, a static page, finds out in the browser who one is', async () => {
    await seeWelcome(alice, 'Welcome! Your user ID is alice.');
  });
}
