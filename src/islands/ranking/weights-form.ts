import type { PointsMatrix } from '../../ranking/points-matrix.ts';
import { parseWeight } from '../../ranking/weight-code.ts';
import { textIn, write } from './entry.ts';

/** The number field and the slider of each weight. */
export class WeightsForm {
  readonly form = document.querySelector('.weighing') as HTMLFormElement;
  readonly #numbers: HTMLInputElement[];
  readonly #sliders: HTMLInputElement[];
  readonly #reset: HTMLButtonElement;
  /** How far each slider goes by the editor's weights. */
  readonly #ends: number[];
  readonly #complaint = document.createElement('p');

  /** @param noNumber the sentence beside a field that holds no weight */
  constructor({ features }: PointsMatrix, noNumber: string) {
    this.#numbers = features.map((id) => this.form.elements.namedItem(id) as HTMLInputElement);
    this.#sliders = this.#numbers.map((number) => number.nextElementSibling as HTMLInputElement);
    this.#reset = this.form.querySelector('[type=reset]') as HTMLButtonElement;
    this.#ends = this.#sliders.map(({ max }) => Number(max));
    this.#complaint.id = 'no-number';
    this.#complaint.role = 'alert';
    this.#complaint.textContent = noNumber;
  }

  /** The weights after a change of one control; undefined while it holds no weight. */
  read(target: EventTarget | null, weights: readonly number[]): number[] | undefined {
    const control = target as HTMLInputElement;
    const column = Math.max(this.#numbers.indexOf(control), this.#sliders.indexOf(control));
    const weight = parseWeight(control.value);
    this.#complain(control, weight === undefined);
    return column < 0 || weight === undefined ? undefined : weights.with(column, weight);
  }

  /** Sets the controls to the weights. The field somebody is typing in is left alone until it is left. */
  show(weights: readonly number[], isOwn: boolean, typing?: EventTarget | null): void {
    for (const [column, weight] of weights.entries()) {
      const [number, slider] = [this.#numbers[column], this.#sliders[column]];
      if (number && number !== typing && number.value !== String(weight)) {
        number.value = String(weight);
        // The sentence beside it may stay: it says why the number came back.
        number.removeAttribute('aria-invalid');
      }
      // The text that stands for the field on paper.
      const text = number?.previousElementSibling;
      if (text) write(textIn(text), String(weight));
      if (slider && slider !== typing) this.#setSlider(slider, column, weight, isOwn);
    }
    this.#reset.disabled = !isOwn;
  }

  /** A weight beyond the slider's end lengthens it, until the editor's weights hold again: no thumb jumps back. */
  #setSlider(slider: HTMLInputElement, column: number, weight: number, isOwn: boolean): void {
    const end = Math.max(isOwn ? Number(slider.max) : 0, this.#ends[column] ?? 0, Math.ceil(weight));
    if (slider.max !== String(end)) slider.max = String(end);
    if (slider.value !== String(weight)) slider.value = String(weight);
  }

  /** Takes the complaint about a field away. */
  forgive(): void {
    const field = this.#complaint.previousElementSibling;
    field?.removeAttribute('aria-invalid');
    field?.removeAttribute('aria-describedby');
    this.#complaint.remove();
  }

  /** Says beside a field that it holds no weight; an empty one is still being filled in. */
  #complain(field: HTMLInputElement, isWrong: boolean): void {
    this.forgive();
    if (!isWrong || (field.value === '' && !field.validity.badInput)) return;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', this.#complaint.id);
    field.after(this.#complaint);
  }
}
