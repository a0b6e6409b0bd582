/**
 * Swallows the second click of a double click whose first has brought another screen: it was not
 * meant for what lies under the pointer now.
 *
 * @param screen - What is on screen, by anything that tells one screen from another.
 */
export function doubleClickGuard(screen: () => unknown) {
  let clickedOn: unknown;
  return {
    /** Hears of a click before anything on the screen does. */
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
