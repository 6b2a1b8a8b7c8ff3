/** What the bar says, fetched from `search/found-words.json`; `{name}` stands for a value. */
export interface BarWords {
  readonly name: string;
  /** `{place}`, `{total}` */
  readonly position: string;
  /** `{words}` */
  readonly goneFromPassage: string;
  /** `{words}` */
  readonly goneFromPage: string;
  /** Stands between two of `{words}`. */
  readonly between: string;
  readonly previous: string;
  readonly next: string;
  readonly clear: string;
}

/** What the bar is about, and what its buttons do. */
export interface BarTask {
  readonly words: readonly string[];
  /** How many places there are; without any there is nothing to step through. */
  readonly total: number;
  /** Whether the address names a passage that the page has. */
  readonly hasPassage: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly clear: () => void;
}

/** The bar at the foot of the window. */
export interface Bar {
  readonly element: HTMLElement;
  /** Say, and have read out, which place is the current one, from 0. Before the bar is filled it says nothing. */
  readonly tell: (place: number) => void;
  /** Give it its name and buttons. */
  readonly fill: (words: BarWords) => void;
}

export function makeBar({ words, total, hasPassage, step, clear }: BarTask): Bar {
  const element = document.createElement('div');
  element.className = 'found-bar';
  element.setAttribute('role', 'region');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  let line = '';
  let asked = '';
  return {
    element,
    tell: (place) => {
      const values = new Map(Object.entries({ place: place + 1, total, words: asked }));
      status.textContent = line.replace(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)));
    },
    fill: (said) => {
      line = total > 0 ? said.position : hasPassage ? said.goneFromPassage : said.goneFromPage;
      asked = words.join(said.between);
      element.setAttribute('aria-label', said.name);
      const steps = total > 0 ? [button(said.previous, () => step(-1)), button(said.next, () => step(1))] : [];
      // Where there is no room for all, the buttons go to the next line together.
      const buttons = document.createElement('div');
      buttons.append(...steps, button(said.clear, clear));
      element.append(status, buttons);
    },
  };
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}
