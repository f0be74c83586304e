import assert from 'node:assert/strict';
import type { Files, Journey } from '../harness/guide';
import type { Trial } from '../harness/trial';
import type { Visitor } from '../harness/visitor';
import { noLimits, rotation, signOut, twoVisitors } from './web-app';

export interface WithStorage {
  /** What guests of the app see. */
  guests: (trial: Trial) => Promise<void>;
  /** Gets every kind of token. */
  tokens: (trial: Trial, alice: Visitor) => Promise<void>;
  /** Adds a route for each organization, see `organizationRoutes`. */
  withOrganizations: (files: Files) => Files;
  /** Pages that show who is signed in. */
  pages: string[];
}

const keyOf = (id: string) => `logto:session:${id}`;

/** What the section about external session storage promises, with both of its stores. */
export const externalStorage = ({
  guests,
  tokens,
  withOrganizations,
  pages,
}: WithStorage): Record<string, Journey> => ({
  'session in memory': async (trial) => {
    if (!trial.has('session in memory')) {
      return;
    }
    await trial.run('session in memory', 'dev');
    await twoVisitors(trial, pages);
    const alice = await trial.visitor();
    await alice.signIn('alice');
    await tokens(trial, alice);
    await trial.check('the cookie holds nothing but an ID', async () => {
      assert.match(await idOf(alice), uuid);
    });
    await signOut(trial, alice);
  },

  'session in Redis': async (trial) => {
    if (!trial.has('session in Redis')) {
      return;
    }
    await trial.run('session in Redis', 'start', { add: withOrganizations });
    await guests(trial);
    await trial.check('guests leave nothing in Redis', async () => {
      assert.deepEqual(trial.redis.keys(), []);
    });
    await twoVisitors(trial, pages);
    const alice = await trial.visitor();
    await alice.signIn('alice');
    await tokens(trial, alice);
    await noLimits(trial);
    await rotation(trial, 200);
    await lifetimes(trial, alice);
    await unknownIds(trial);
    await plantedIds(trial);
    await restart(trial, alice);
    await endOfSession(trial, alice);
  },
});

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const idOf = async (visitor: Visitor): Promise<string> =>
  (await visitor.sessionCookie())?.value ?? '';

async function lifetimes(trial: Trial, alice: Visitor): Promise<void> {
  await trial.check('Redis keeps a session for 14 days', async () => {
    const days = trial.redis.secondsLeft(keyOf(await idOf(alice))) / (24 * 60 * 60);
    assert.ok(days > 13.9 && days <= 14, `it keeps it for ${days} days`);
  });
  await trial.check('a sign-in that nobody finishes is gone after an hour', async () => {
    const visitor = await trial.visitor();
    await visitor.startSignIn();
    const minutes = trial.redis.secondsLeft(keyOf(await idOf(visitor))) / 60;
    assert.ok(minutes > 55 && minutes <= 60, `it is kept for ${minutes} minutes`);
  });
}

/** An ID that the app did not issue never becomes one of a session. */
async function unknownIds(trial: Trial): Promise<void> {
  const chosen = 'chosen-by-an-attacker';
  const [victim, attacker] = [await trial.visitor(), await trial.visitor()];
  const name = await nameOfCookie(trial);
  await victim.plantSession(name, chosen);
  await attacker.plantSession(name, chosen);

  await trial.check('an unknown ID reads as signed out', async () => {
    assert.match((await victim.open('/')).text, /You are not signed in\./);
  });
  await trial.check('an unknown ID is not adopted when a sign-in starts', async () => {
    await victim.startSignIn();
    assert.match(await idOf(victim), uuid);
    assert.ok(!trial.redis.keys().includes(keyOf(chosen)));
  });
  await trial.check('the ID changes at sign-in, and the old one is gone', async () => {
    const before = await idOf(victim);
    await victim.finishSignIn('alice');
    const after = await idOf(victim);
    assert.notEqual(after, before);
    const keys = trial.redis.keys();
    assert.deepEqual([keys.includes(keyOf(before)), keys.includes(keyOf(after))], [false, true]);
  });
  await trial.check('who chose the ID sees nothing', async () => {
    assert.match((await victim.open('/')).text, /Signed in as alice/);
    assert.match((await attacker.open('/')).text, /You are not signed in\./);
  });
}

/** Session fixation: the attacker's own ID, in the browser of somebody who then signs in. */
async function plantedIds(trial: Trial): Promise<void> {
  const [attacker, victim] = [await trial.visitor(), await trial.visitor()];
  await attacker.signIn('bob');
  const planted = await idOf(attacker);
  await victim.open('/');
  await victim.page.getByRole('button', { name: 'Sign in' }).waitFor();
  await victim.plantSession(await nameOfCookie(trial), planted);
  await victim.press('Sign in');
  await victim.page.waitForURL('**/oidc/interaction/**');
  await victim.finishSignIn('alice');

  await trial.check('a planted session does not give the attacker the victim’s', async () => {
    assert.notEqual(await idOf(victim), planted);
    assert.match((await victim.open('/')).text, /Signed in as alice/);
    assert.doesNotMatch((await attacker.open('/')).text, /alice/);
  });
}

async function restart(trial: Trial, alice: Visitor): Promise<void> {
  await trial.restart();
  await trial.check('the session survives a restart of the app', async () => {
    assert.match((await alice.open('/')).text, /Signed in as alice/);
  });
}

async function endOfSession(trial: Trial, alice: Visitor): Promise<void> {
  const id = await idOf(alice);
  await signOut(trial, alice);
  await trial.check('a sign-out deletes the session from Redis', async () => {
    assert.ok(!trial.redis.keys().includes(keyOf(id)));
  });
  await trial.check('a copied cookie is worthless from then on', async () => {
    const thief = await trial.visitor();
    await thief.plantSession(await nameOfCookie(trial), id);
    assert.match((await thief.open('/')).text, /You are not signed in\./);
  });
}

/** What the SDK calls its cookie, as somebody who starts a sign-in gets it. */
async function nameOfCookie(trial: Trial): Promise<string> {
  const visitor = await trial.visitor();
  await visitor.startSignIn();
  return (await visitor.sessionCookie())?.name ?? '';
}
