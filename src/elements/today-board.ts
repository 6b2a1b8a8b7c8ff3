import { dayOrNext, monthDayOfClock, turnOf } from '../lib/calendar-day.ts';

/**
 * `<today-board>` around the markup of `TodayBoard.astro`, which holds every daily quotation and every day of the
 * calendar, hidden but for what fits any day. Shows what belongs to the reader's date instead; asks nobody.
 */
export class TodayBoard extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const quotations = [...this.querySelectorAll<HTMLElement>('[data-quotations] > li')];
    if (quotations.length > 0) showOnly(quotations, (_one, index) => index === turnOf(now, quotations.length));
    this.#showDay(monthDayOfClock(now));
  }

  #showDay(today: string): void {
    const days = [...this.querySelectorAll<HTMLElement>('[data-day]')];
    const shown = dayOrNext(
      today,
      days.map((day) => day.dataset['day'] ?? ''),
    );
    showOnly(days, (day) => day.dataset['day'] === shown);
    const heading = shown === today ? 'today' : 'next';
    showOnly([...this.querySelectorAll<HTMLElement>('[data-heading]')], (one) => one.dataset['heading'] === heading);
  }
}

function showOnly(elements: readonly HTMLElement[], isShown: (element: HTMLElement, index: number) => boolean): void {
  elements.forEach((element, index) => {
    element.hidden = !isShown(element, index);
  });
}

customElements.define('today-board', TodayBoard);
