/** As the theme does: the focus is seen by those who move it with the keyboard. */
export function followKeyboard(): void {
  const set = (isKeyboard: boolean) =>
    document.body.classList.toggle('navigation-with-keyboard', isKeyboard);
  addEventListener('keydown', ({ key }) => key === 'Tab' && set(true), true);
  addEventListener('mousedown', () => set(false), true);
}
