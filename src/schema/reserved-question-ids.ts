import { LEVELS } from './vocabulary.ts';

/** Parameters of the address that holds answers by question id, which no question may take as its id. */
export const RESERVED_QUESTION_IDS: readonly string[] = ['v', ...LEVELS, 'free', 'pick'];
