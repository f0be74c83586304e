import { answerColorMode } from './color-mode';
import { answerCopying } from './copy';
import { followKeyboard } from './keyboard';
import { keepForReact } from './replay';
import { speculate } from './speculate';
import { startOnActivity } from './start';
import { answerTabs } from './tabs';

/*
 * What a page does before React is there: it answers, and lets React come when it is wanted. The step
 * after the build puts this into the head of every page; it has to be small.
 */
answerColorMode();
answerTabs();
answerCopying();
followKeyboard();
keepForReact();
startOnActivity();
speculate();
