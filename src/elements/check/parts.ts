/** The parts of an element's markup, by the names in `data-part`. */
export class Parts {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** A part of the markup. @throws when the markup does not have it */
  get<E extends Element>(name: string, type: new () => E): E {
    const found = this.#host.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof type)) throw new Error(`no ${name} in ${this.#host.localName}`);
    return found;
  }

  /** A copy of what a selector finds in the markup; nothing where it finds nothing. */
  copyOf(selector: string, from: ParentNode = this.#host): Node {
    return from.querySelector(selector)?.cloneNode(true) ?? document.createTextNode('');
  }

  /** Write words into a part. */
  say(name: string, words: string): void {
    this.get(name, HTMLElement).textContent = words;
  }

  /** Show a button or take it away. */
  offer(name: string, isOffered: boolean): void {
    const button = this.get(name, HTMLButtonElement);
    button.hidden = button.disabled = !isOffered;
  }
}
