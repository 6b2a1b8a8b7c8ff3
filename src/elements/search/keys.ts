/** Move the focus by one result; before the first comes the field. */
export function moveFocus(list: HTMLElement, field: HTMLElement, step: 1 | -1): void {
  const links = [...list.querySelectorAll<HTMLElement>('h3 > a')];
  const at = links.findIndex((link) => link === document.activeElement);
  (links[at + step] ?? (at + step < 0 ? field : links[at]))?.focus();
}

/** `/` goes to the field, unless one is writing somewhere. */
export function focusOnSlash(event: KeyboardEvent, field: HTMLElement): void {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  const writing = target?.isContentEditable || target?.matches('input, textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
  event.preventDefault();
  field.focus();
}
