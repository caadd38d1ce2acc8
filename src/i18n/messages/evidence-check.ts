import type { SourceStatus } from '../../evidence/classify-visit.ts';
import type { Change } from '../../evidence/fingerprint.ts';
import type { Trouble } from '../../evidence/visit.ts';
import type { Localized } from '../../schema/text.ts';

/** Words of `npm run evidence:check`, for editors. */
export const EVIDENCE_CHECK = {
  title: { ja: '出典の確認', en: 'Check of the sources' },
  statuses: {
    gone: { ja: '消えた', en: 'Gone' },
    changed: { ja: '変わった', en: 'Changed' },
    moved: { ja: '移転した', en: 'Moved' },
    unreadable: { ja: '読めない', en: 'Unreadable' },
    blocked: { ja: '断られた', en: 'Blocked' },
    unreachable: { ja: 'つながらない', en: 'Not reached' },
    new: { ja: '初めて読んだ', en: 'Read for the first time' },
    ok: { ja: '変わりなし', en: 'Unchanged' },
  } satisfies Record<SourceStatus, Localized>,
  /** What to do for a status; what a trouble says more exactly comes from `troubles`. */
  advice: {
    gone: {
      ja: '同じ内容の新しいページを探し、url・title・readOn を書き換えてください。なければ保存版を読み、via: stored-copy にします。どちらもなければ記載を消します（未確認に戻ります）。',
      en: 'Look for a new page that says the same and rewrite url, title and readOn. If there is none, read a stored copy and set via: stored-copy. Without either, delete the claim (it becomes unknown again).',
    },
    changed: {
      ja: 'ページを読み、記載どおりなら readOn を今日に、違えば記載も直してください。済んだら --accept で控えます。',
      en: 'Read the page. If it still bears the claim out, set readOn to today; if not, correct the claim too. Then record it with --accept.',
    },
    moved: {
      ja: '新しいページを読み、url と readOn を書き換えてください。',
      en: 'Read the new page and rewrite url and readOn.',
    },
    unreadable: {
      ja: 'ブラウザで開き、読めるなら手で確かめてください。',
      en: 'Open it in a browser; if it can be read there, check it by hand.',
    },
    blocked: {
      ja: '機械での読み取りは断られています。ブラウザで開き、手で確かめてください。',
      en: 'The server refuses to be read by machine. Open it in a browser and check it by hand.',
    },
    unreachable: {
      ja: '日を改めてもう一度調べてください。続くようなら、消えたページとして扱います。',
      en: 'Check again another day. If it lasts, treat the page as gone.',
    },
    new: {
      ja: '比べる控えがまだありません。記載どおりか確かめ、--accept で控えてください。',
      en: 'There is nothing to compare with yet. See that it bears the claim out, then record it with --accept.',
    },
    ok: { ja: 'することはありません。', en: 'Nothing to do.' },
  } satisfies Record<SourceStatus, Localized>,
  troubles: {
    'not-found': { ja: 'ページがない', en: 'there is no such page' },
    parked: { ja: 'ドメインが手放され、広告や販売のページになっている', en: 'the domain was given up and is parked' },
    'home-page': { ja: 'トップページに転送される', en: 'leads to the home page' },
    'name-not-found': { ja: 'ホスト名が引けない', en: 'the host name does not resolve' },
    timeout: { ja: '時間内に応答しない', en: 'no answer in time' },
    connection: { ja: '接続できない', en: 'no connection' },
    'server-error': { ja: 'サーバーのエラー', en: 'an error of the server' },
    forbidden: { ja: '閲覧を断られた', en: 'access refused' },
    'rate-limited': { ja: '回数の制限にかかった', en: 'too many requests' },
    robots: { ja: 'robots.txt が断っている', en: 'robots.txt refuses' },
    challenge: { ja: '人かどうかの確認を求められる', en: 'asks for proof of being human' },
    certificate: { ja: '証明書が信頼できない', en: 'the certificate cannot be trusted' },
    'redirect-loop': { ja: '転送が終わらない', en: 'redirects without end' },
    'too-large': { ja: '大きすぎる', en: 'too large' },
    'media-type': { ja: '文章でない', en: 'not a text' },
    'no-text': { ja: '読める文章がない', en: 'no readable text' },
  } satisfies Record<Trouble, Localized>,
  newAddress: (address: string): Localized => ({ ja: `新しいアドレス: ${address}`, en: `new address: ${address}` }),
  change: ({ added, removed, before }: Change): Localized => ({
    ja: `控えの${before}文のうち${removed}文がなくなり、${added}文が増えた`,
    en: `${removed} of ${before} sentences are gone, ${added} are new`,
  }),
  retryAt: (time: string): Localized => ({ ja: `${time} 以降に`, en: `again after ${time}` }),
  citedBy: { ja: '使っている記載', en: 'Cited by' },
  total: (pages: number): Localized => ({ ja: `${pages}ページを調べました。`, en: `${pages} pages checked.` }),
  allUnreachable: {
    ja: 'どのページにもつながりませんでした。このコンピューターがインターネットにつながっているか確かめてください。',
    en: 'No page could be reached. See whether this computer is connected to the internet.',
  },
  interrupted: (done: number, total: number): Localized => ({
    ja: `中断しました（${total}ページのうち${done}ページ）。同じコマンドで続きから調べます。`,
    en: `Interrupted after ${done} of ${total} pages. The same command goes on from there.`,
  }),
  resumed: (done: number): Localized => ({
    ja: `前回の続きです。${done}ページは調べてあります。`,
    en: `Going on from the last run; ${done} pages are done.`,
  }),
  accepted: (count: number, file: string): Localized => ({
    ja: `${count}ページを ${file} に控えました。`,
    en: `${count} pages recorded in ${file}.`,
  }),
  noneSelected: { ja: '当てはまる出典がありません。', en: 'No source matches.' },
};
