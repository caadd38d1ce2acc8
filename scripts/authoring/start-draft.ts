import { existsSync } from 'node:fs';
import * as prompts from '@clack/prompts';
import { itemsOf } from '../../src/authoring/questions.ts';
import { readId } from '../../src/authoring/read-id.ts';
import { given, tellMended } from './ask.ts';
import { providerFile } from './content-file.ts';
import { type Draft, listDrafts, readDraft } from './draft-file.ts';
import { CommandError, KEYS, say } from './terminal.ts';

/** Goes on with a draft that was left, or begins one. */
export async function startDraft(): Promise<Draft> {
  return (await resumeDraft()) ?? { id: await askId(), answers: {}, hasPlans: false, asked: [] };
}

async function resumeDraft(): Promise<Draft | undefined> {
  const ids = await listDrafts();
  if (ids.length === 0) return undefined;
  const id = given(
    await prompts.select({
      ...KEYS,
      message: say({ ja: '書きかけがあります。続けますか', en: 'There are drafts. Go on with one?' }),
      options: [
        ...ids.map((value) => ({ value, label: value })),
        { value: '', label: say({ ja: '新しく始める', en: 'Start anew' }) },
      ],
    }),
  );
  if (id === '') return undefined;
  const draft = await readDraft(id);
  const claims = itemsOf(draft.answers, 'claims').map(({ feature }) => String(feature));
  const written = [...claims, ...(draft.begun ? [`${draft.begun.feature} …`] : [])].join(', ') || '–';
  const skipped = draft.asked.length - claims.length;
  prompts.log.info(
    say({
      ja: `プラン ${itemsOf(draft.answers, 'plans').length}、記載: ${written}、未確認にした機能 ${skipped}`,
      en: `plans: ${itemsOf(draft.answers, 'plans').length}; claims: ${written}; features left not verified: ${skipped}`,
    }),
  );
  return draft;
}

async function askId(): Promise<string> {
  const drafts = await listDrafts();
  const typed = given(
    await prompts.text({
      message: say({
        ja: 'id  ファイル名になる、半角の英小文字・数字・ハイフン',
        en: 'id  the file name: lower-case letters, digits, hyphens',
      }),
      validate: (value) => refuseId(value ?? '', drafts),
    }),
  );
  const answer = readId(typed);
  if ('refused' in answer) throw new CommandError(say(answer.refused));
  tellMended(typed, answer.id);
  return answer.id;
}

function refuseId(typed: string, drafts: readonly string[]): string | undefined {
  const answer = readId(typed);
  if ('refused' in answer) return say(answer.refused);
  const { id } = answer;
  if (existsSync(providerFile(id))) {
    return say({ ja: `${providerFile(id)} はもうあります`, en: `${providerFile(id)} exists already` });
  }
  if (!drafts.includes(id)) return undefined;
  return say({
    ja: `${id} には書きかけがあります。Ctrl+C で止めて始め直すと続けられます。捨てるなら .drafts/${id}.json を消してください`,
    en: `there is a draft of ${id}; stop with Ctrl+C and start again to go on with it, or delete .drafts/${id}.json to drop it`,
  });
}
