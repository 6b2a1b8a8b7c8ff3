import type { Page } from '@playwright/test';

/** A rectangle of the page in CSS pixels, from the top left of the document. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the first element that a selector finds lies. @throws when there is none */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${page.url()} has no visible ${selector}`);
  const scrolled = await page.evaluate(() => window.scrollY);
  return { top: box.y + scrolled, bottom: box.y + box.height + scrolled, left: box.x, right: box.x + box.width };
}

/** Elements that stick out of the window sideways, as short selectors; what scrolls or is clipped within its own box is left out. */
export async function wideElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isClipped = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible' && at !== document.body && at !== document.documentElement)
          return true;
      }
      return false;
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('svg') || element.tagName === 'svg')
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && right > 0 && (left < -1 || right > width + 1) && !isClipped(element);
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
}

/** Han characters that fit on one line of the paragraph that a selector finds first: its inner width over its font size. */
export async function charactersALine(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((paragraph) => {
      const { fontSize, paddingLeft, paddingRight } = getComputedStyle(paragraph);
      const inner = paragraph.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return inner / Number.parseFloat(fontSize);
    });
}

/** Two visible blocks of text that lie over each other, among the elements that a selector finds; empty when there are none. */
export async function overlaps(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const boxes = elements
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    return boxes.flatMap(({ element, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ element: other }) => !element.contains(other) && !other.contains(element))
        .filter(({ box: other }) => {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return across > 1 && down > 1;
        })
        .map(({ element: other }) => `${name(element)} over ${name(other)}`),
    );
  });
}
