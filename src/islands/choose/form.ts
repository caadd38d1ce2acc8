import type { Answers } from '../../choosing/answers.ts';

/** What the form's controls say; a control named after its question, its value an option, '' for skipped. */
export function readForm(form: HTMLFormElement): Answers {
  const answers: Record<string, string[]> = {};
  for (const [question, option] of new FormData(form)) {
    if (typeof option === 'string' && option !== '') answers[question] = [...(answers[question] ?? []), option];
  }
  return answers;
}

/** Puts answers into the form's controls. */
export function showForm(form: HTMLFormElement, answers: Answers): void {
  for (const input of form.querySelectorAll('input')) {
    const chosen = answers[input.name] ?? [];
    input.checked = input.value === '' ? chosen.length === 0 : chosen.includes(input.value);
  }
}
