import type { FindingKind } from '../../password/finding.ts';
import type { Standing } from '../../password/guessing-attack.ts';
import type { QuantityWords } from '../../password/say-quantity.ts';

/** What the page gives its script. */
export interface PasswordSettings {
  /** Failures before a block, from the catalogue. */
  blockTries: number | undefined;
  quantities: QuantityWords;
  standings: Record<Standing, string>;
  findings: Record<FindingKind, string>;
  /** Sentences; braces are filled in. */
  texts: Record<
    | 'ready'
    | 'working'
    | 'broken'
    | 'cut'
    | 'guesses'
    | 'length'
    | 'lengthOne'
    | 'noFindings'
    | 'place'
    | 'reversed'
    | 'substituted'
    | 'sizeOfWords'
    | 'sizeOfLetters'
    | 'bits'
    | 'copied'
    | 'notCopied',
    string
  >;
}
