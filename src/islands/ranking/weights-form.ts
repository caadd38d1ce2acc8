import type { PointsMatrix } from '../../ranking/points-matrix.ts';
import { parseWeight } from '../../ranking/weight-code.ts';
import { textIn, write } from './entry.ts';

/** The number field and the slider of each weight. */
export class WeightsForm {
  readonly form = document.querySelector('.weighing') as HTMLFormElement;
  readonly #numbers: HTMLInputElement[];
  readonly #sliders: HTMLInputElement[];
  readonly #reset: HTMLButtonElement;

  constructor({ features }: PointsMatrix) {
    this.#numbers = features.map((id) => this.form.elements.namedItem(id) as HTMLInputElement);
    this.#sliders = this.#numbers.map((number) => number.nextElementSibling as HTMLInputElement);
    this.#reset = this.form.querySelector('[type=reset]') as HTMLButtonElement;
  }

  /** The weights after a change of one control; undefined while it holds no weight. */
  read(target: EventTarget | null, weights: readonly number[]): number[] | undefined {
    const control = target as HTMLInputElement;
    const column = Math.max(this.#numbers.indexOf(control), this.#sliders.indexOf(control));
    const weight = parseWeight(control.value);
    return column < 0 || weight === undefined ? undefined : weights.with(column, weight);
  }

  /** Sets the controls to the weights. The field somebody is typing in is left alone until it is left. */
  show(weights: readonly number[], isOwn: boolean, typing?: EventTarget | null): void {
    for (const [column, weight] of weights.entries()) {
      const [number, slider] = [this.#numbers[column], this.#sliders[column]];
      if (number && number !== typing && number.value !== String(weight)) number.value = String(weight);
      // The text that stands for the field on paper.
      const text = number?.previousElementSibling;
      if (text) write(textIn(text), String(weight));
      if (slider && slider !== typing && slider.value !== String(weight)) slider.value = String(weight);
    }
    this.#reset.disabled = !isOwn;
  }
}
