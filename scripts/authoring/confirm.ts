import * as prompts from '@clack/prompts';
import { stringify } from 'yaml';
import type { Answers } from '../../src/authoring/questions.ts';
import { given } from './ask.ts';
import { KEYS, say } from './terminal.ts';

/** Shows who offers the service as it will be written; whether it is right. */
export async function confirmNames(names: Answers): Promise<boolean> {
  prompts.note(stringify(names).trim(), say({ ja: 'このサービス', en: 'This service' }));
  return given(
    await prompts.select({
      ...KEYS,
      message: say({ ja: 'これで進めますか', en: 'Go on with this?' }),
      options: [
        { value: true, label: say({ ja: '進める', en: 'Go on' }) },
        { value: false, label: say({ ja: '答え直す', en: 'Answer again' }) },
      ],
    }),
  );
}

/** Shows a claim as it will be written, and asks what to do with it. */
export async function confirmClaim(claim: Answers): Promise<'save' | 'change' | 'drop'> {
  prompts.note(stringify(claim).trim(), say({ ja: 'この記載', en: 'This claim' }));
  return given(
    await prompts.select({
      ...KEYS,
      message: say({
        ja: '出典と日付も確かめてください。書きますか',
        en: 'Check the source and its date too. Write it?',
      }),
      options: [
        { value: 'save' as const, label: say({ ja: '書く', en: 'Write it' }) },
        { value: 'change' as const, label: say({ ja: '答え直す', en: 'Answer again' }) },
        { value: 'drop' as const, label: say({ ja: '書かない', en: 'Drop it' }) },
      ],
    }),
  );
}
