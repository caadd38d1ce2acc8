/** Arrows move between the field and the results; Esc returns to the field. */
export function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.isComposing) return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  if (place < 0) return;
  if (event.key === 'Escape' && place > 0) {
    event.preventDefault();
    input.focus();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const target = step === 0 ? undefined : stops[place + step];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
