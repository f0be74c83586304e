/** The event by which anything asks for React: `document.dispatchEvent(new Event(wanted))`. */
export const wanted = 'react-wanted';
