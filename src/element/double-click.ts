/**
 * Ignores the second click of a double click after the first one changed the screen: it was not
 * meant for what lies under the pointer now.
 *
 * @param screen - What is on screen, by anything that identifies it.
 */
export function doubleClickGuard(screen: () => unknown) {
  let clickedOn: unknown;
  return {
    /** Handles a click before any control does. */
    capture: true,
    handleEvent(event: MouseEvent): void {
      if (event.detail < 2) clickedOn = screen();
      else if (clickedOn !== screen()) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
  };
}
