/** Tabs as everyone knows them: arrow keys move, the chosen panel shows. */

export interface Tabs {
  readonly current: string;
  show(name: string): void;
  /** Shows a panel unless it is in sight already. */
  reveal(name: string): void;
}

const nameOf = (tab: HTMLElement) => tab.dataset.tab ?? '';

const panelOf = (tab: HTMLElement) =>
  document.getElementById(tab.getAttribute('aria-controls') ?? '')!;

/**
 * Makes the buttons with `role="tab"` in `list` switch the panels they control.
 *
 * @param onShow - Called on each switch.
 */
export function createTabs(list: HTMLElement, onShow: (name: string) => void): Tabs {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  let current = '';

  const show = (name: string) => {
    current = name;
    for (const tab of tabs) {
      const isChosen = nameOf(tab) === name;
      mark(tab, isChosen);
      if (isChosen) bringIntoView(list, tab);
    }
    onShow(name);
  };

  list.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest<HTMLElement>('[role="tab"]');
    if (tab) show(nameOf(tab));
  });
  list.addEventListener('keydown', (event) => {
    const tab = tabFor(event.key, tabs, current);
    if (!tab) return;
    event.preventDefault();
    show(nameOf(tab));
    tab.focus();
  });

  show(nameOf(tabs[0]!));
  return {
    get current() {
      return current;
    },
    show,
    reveal(name) {
      const tab = tabs.find((each) => nameOf(each) === name)!;
      if (!panelOf(tab).checkVisibility()) show(name);
    },
  };
}

/** Shows a tab as chosen or not, and its panel with it. Only the chosen one is a stop of Tab. */
function mark(tab: HTMLElement, isChosen: boolean): void {
  tab.setAttribute('aria-selected', String(isChosen));
  tab.tabIndex = isChosen ? 0 : -1;
  panelOf(tab).hidden = !isChosen;
}

/** The tab in sight that `key` leads to from the current one, if it leads anywhere. */
function tabFor(key: string, tabs: HTMLElement[], current: string): HTMLElement | undefined {
  const seen = tabs.filter((tab) => tab.checkVisibility());
  const at = seen.findIndex((tab) => nameOf(tab) === current);
  const moves: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + seen.length,
    Home: 0,
    End: seen.length - 1,
  };
  const to = moves[key];
  return to === undefined ? undefined : seen[to % seen.length];
}

/** Where the tabs are wider than the screen, they scroll by themselves; the page stays where it is. */
function bringIntoView(list: HTMLElement, tab: HTMLElement): void {
  const [frame, box] = [list, tab].map((element) => element.getBoundingClientRect());
  if (box!.left < frame!.left) list.scrollBy({ left: box!.left - frame!.left });
  if (box!.right > frame!.right) list.scrollBy({ left: box!.right - frame!.right });
}
