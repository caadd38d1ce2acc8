import { fill } from '../i18n/fill.ts';
import { labelled } from '../i18n/format.ts';
import { PASSWORD, QUANTITY_WORDS } from '../i18n/messages/password.ts';
import { ADVICE, ADVICE_IDS, ADVICE_SOURCES } from '../password/advice.ts';
import { guessingAttacks, timeToGuess } from '../password/guessing-attack.ts';
import { sayCount, sayDuration } from '../password/say-quantity.ts';
import { blockFigures, passwordExamples } from '../site/password-page.ts';
import { escapeText, externalLink, heading, list, type Twin, type TwinContext, table } from './markdown.ts';

/** The twin of the password page: what it tells without being used. */
export function passwordTwin({ site, l, locale }: TwinContext): Twin {
  const attacks = guessingAttacks(blockFigures(site.catalog)[0]?.tries);
  const quantities = QUANTITY_WORDS[locale];
  return {
    path: '/tools/password/',
    title: l(PASSWORD.title),
    lead: l(PASSWORD.lead),
    blocks: [
      heading(2, l(PASSWORD.timesCaption)),
      list(
        attacks.map(({ id, block }) =>
          labelled(l(PASSWORD.attacks[id]), fill(l(PASSWORD.speeds[id]), { tries: block?.tries ?? '' }), locale),
        ),
      ),
      table(
        [l(PASSWORD.example), l(PASSWORD.exampleGuesses), ...attacks.map(({ id }) => l(PASSWORD.attacks[id]))],
        passwordExamples().map(({ password, guesses }) => [
          password,
          sayCount(guesses, quantities),
          ...attacks.map((attack) => sayDuration(timeToGuess(guesses, attack), quantities)),
        ]),
      ),
      heading(2, l(PASSWORD.adviceTitle)),
      l(PASSWORD.adviceLead),
      list(
        ADVICE_IDS.map((id) => {
          const { source } = ADVICE[id];
          const link = source ? ` ${externalLink(l(PASSWORD.sources[source]), ADVICE_SOURCES[source])}` : '';
          return `${escapeText(l(PASSWORD.advice[id]))}${link}`;
        }),
      ),
    ],
  };
}
