// What is loaded when English is first asked for.
export { keepPlace } from './keep-place';
export { knownEnglish, loadEnglish } from './load';
export { goToEnglish, showEnglish } from './show';
