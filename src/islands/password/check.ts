import { fill } from '../../i18n/fill.ts';
import { adviceFor } from '../../password/advice.ts';
import type { PasswordEstimate } from '../../password/estimate-password.ts';
import type { Finding } from '../../password/finding.ts';
import { guessingAttacks, standingOf, timeToGuess } from '../../password/guessing-attack.ts';
import { JUDGED_CHARACTERS } from '../../password/prepare-text.ts';
import { sayCount, sayDuration } from '../../password/say-quantity.ts';
import { placeOnScale } from '../../password/time-scale.ts';
import { byId } from '../dom.ts';
import { startEstimator } from './estimator.ts';
import type { PasswordSettings } from './settings.ts';

/** How long typing must pause before a check, in milliseconds. */
const PAUSE = 150;

/** Checks what is typed; nothing of it leaves the field but towards the worker, and it is gone with the page. */
export function startCheck(settings: PasswordSettings): { check(password: string): void } {
  const { texts } = settings;
  const field = byId<HTMLInputElement>('password');
  const showButton = byId<HTMLButtonElement>('show-password');
  const state = byId('password-state');
  let timer: number | undefined;
  let isBroken = false;

  const estimator = startEstimator({
    onReady() {
      if (!field.value) state.textContent = texts.ready;
    },
    onEstimate: (estimate) => showEstimate(estimate, settings),
    onBroken() {
      isBroken = true;
      field.disabled = true;
      state.textContent = texts.broken;
    },
  });

  function update(): void {
    window.clearTimeout(timer);
    if (isBroken) return;
    if (!field.value) {
      estimator.forget();
      clearEstimate(texts.ready);
      return;
    }
    timer = window.setTimeout(() => {
      if (byId('estimate').hidden) state.textContent = texts.working;
      estimator.ask(field.value);
    }, PAUSE);
  }

  const hide = (hidden: boolean) => {
    field.type = hidden ? 'password' : 'text';
    showButton.setAttribute('aria-pressed', String(!hidden));
  };
  field.addEventListener('input', update);
  showButton.addEventListener('click', () => hide(field.type === 'text'));
  // A page kept for going back must not bring the password back either.
  addEventListener('pagehide', () => {
    field.value = '';
    hide(true);
    update();
  });

  return {
    check(password) {
      field.value = password;
      hide(false);
      update();
      field.focus();
    },
  };
}

function clearEstimate(sentence: string): void {
  byId('password-state').textContent = sentence;
  byId('estimate').hidden = true;
  byId('findings').hidden = true;
  for (const cell of document.querySelectorAll<HTMLElement>('[data-time]')) cell.textContent = '—';
  for (const bar of document.querySelectorAll('[data-bar]')) bar.setAttribute('width', '0');
  for (const item of document.querySelectorAll<HTMLElement>('[data-advice]')) item.hidden = false;
}

function showEstimate(estimate: PasswordEstimate, settings: PasswordSettings): void {
  const { texts, quantities } = settings;
  const { characters, guesses, isCut } = estimate;
  const count = characters.toLocaleString('en-US');
  const length = fill(characters === 1 ? texts.lengthOne : texts.length, { count });
  byId('password-state').textContent = isCut ? fill(texts.cut, { count, limit: JUDGED_CHARACTERS }) : length;
  byId('guesses').textContent = fill(texts.guesses, { count: sayCount(guesses, quantities) });
  const standing = standingOf(estimate);
  byId('standing').textContent = settings.standings[standing];
  byId('estimate').dataset.standing = standing;
  byId('estimate').hidden = false;
  showTimes(guesses, settings);
  showFindings(estimate.findings, settings);
  const advice = new Set<string>(adviceFor(estimate));
  for (const item of document.querySelectorAll<HTMLElement>('[data-advice]')) {
    item.hidden = !advice.has(item.dataset.advice ?? '');
  }
}

function showTimes(guesses: number, { blockTries, quantities }: PasswordSettings): void {
  for (const attack of guessingAttacks(blockTries)) {
    const seconds = timeToGuess(guesses, attack);
    const cell = document.querySelector(`[data-time="${attack.id}"]`);
    if (cell) cell.textContent = sayDuration(seconds, quantities);
    document.querySelector(`[data-bar="${attack.id}"]`)?.setAttribute('width', `${placeOnScale(seconds) * 100}%`);
  }
}

function showFindings(findings: readonly Finding[], settings: PasswordSettings): void {
  const sentences = findings.map((finding) => sayFinding(finding, settings));
  const items = (sentences.length > 0 ? sentences : [settings.texts.noFindings]).map((sentence) => {
    const item = document.createElement('li');
    item.textContent = sentence;
    return item;
  });
  byId('finding-list').replaceChildren(...items);
  byId('findings').hidden = false;
}

function sayFinding({ kind, place, isReversed, isSubstituted }: Finding, settings: PasswordSettings): string {
  const { texts } = settings;
  let what = settings.findings[kind];
  if (isReversed) what = fill(texts.reversed, { what });
  if (isSubstituted) what = fill(texts.substituted, { what });
  return place ? fill(texts.place, { ...place, what }) : what;
}
