import type { Catalog, Provider } from '../catalog/catalog.ts';
import { bitsOfLetters, bitsOfWords } from '../password/draw-phrase.ts';
import { estimatePassword } from '../password/estimate-password.ts';
import { WORD_LISTS } from '../password/word-lists.ts';
import type { Claim } from '../schema/claim.ts';
import type { Localized } from '../schema/text.ts';

/** What one provider's claim says of the failures before a block. */
export interface BlockFigure {
  provider: Provider;
  /** The plans it holds for; empty where it holds for all. */
  plans: readonly Localized[];
  tries: number;
}

/** The figures of all claims that the lockout is included, laxest first; a partial one is about other logins. */
export function blockFigures({ providers }: Pick<Catalog, 'providers'>): BlockFigure[] {
  return providers
    .flatMap((provider) =>
      provider.claims.flatMap(({ feature, support, measure, plans }) =>
        feature === 'auth-lockout' && support === 'included' && measure !== undefined
          ? [{ provider, plans: planNames(provider, plans), tries: measure }]
          : [],
      ),
    )
    .sort((a, b) => b.tries - a.tries);
}

function planNames({ plans }: Provider, ids: Claim['plans']): Localized[] {
  return ids === 'all' ? [] : plans.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** Ways in which people make passwords, from the worst; none is anybody's. */
const EXAMPLES = ['P@ssw0rd', 'takahashi1985', 'sakura-yokohama'];
/** What the page makes unless told otherwise. */
const MADE_WORDS = 6;
const MADE_GROUPS = 3;

/** Example passwords with the guesses they withstand. */
export function passwordExamples(): { password: string; guesses: number }[] {
  return EXAMPLES.map((password) => ({ password, guesses: estimatePassword(password).guesses }));
}

/** How many phrases the page may make with its first settings. */
export const MADE_COMBINATIONS = {
  words: 2 ** bitsOfWords(WORD_LISTS.romaji.length, MADE_WORDS),
  letters: 2 ** bitsOfLetters(MADE_GROUPS),
};
