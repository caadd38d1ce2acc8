/**
 * Says something in a notice that the reader can put away; '' hides it.
 * @param next where the focus goes when the notice is gone
 */
export function sayDismissibly(
  notice: HTMLElement,
  text: string,
  { word, next, onDismiss }: { word: string; next: HTMLElement | null; onDismiss: () => void },
): void {
  notice.hidden = text === '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word;
  button.onclick = () => {
    notice.hidden = true;
    next?.focus();
    onDismiss();
  };
  notice.replaceChildren(text, ' ', button);
}
