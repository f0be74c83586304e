import type { Fault } from './fault';
import { nextFaults } from './next';
import { nextAppRouterFaults } from './next-app-router';

/** What is broken on purpose, by guide: the harness has to notice every one of them. */
export const faults: Record<string, Fault[]> = {
  'next-app-router': nextAppRouterFaults,
  next: nextFaults,
};
