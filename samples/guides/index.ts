import type { Guide } from '../harness/guide';
import { next } from './next';
import { nextAppRouter } from './next-app-router';

/** Every guide that is run. */
export const guides: Guide[] = [nextAppRouter, next];
