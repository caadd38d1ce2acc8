import type { RuleId } from '../../bounce/judging/rules.ts';
import type { Localized } from '../../schema/text.ts';

/** What a rule looks at, what it can show, and what it cannot. */
export interface RuleExplanation {
  looksAt: Localized;
  shows: Localized;
  limits: Localized;
}

/** The rules in the groups in which the page shows them. */
export const RULE_GROUPS: { id: string; title: Localized; rules: RuleId[] }[] = [
  {
    id: 'own',
    title: { ja: 'あなたの側から送られた', en: 'Signs that it came from you' },
    rules: [
      'own-account-named',
      'authenticated-at-own-host',
      'script-at-own-host',
      'began-at-own-host',
      'handed-over-by-own-host',
      'own-host-sent-it-on',
    ],
  },
  {
    id: 'forged',
    title: { ja: '差出人が偽られた', en: 'Signs that the sender was forged' },
    rules: [
      'entered-own-host-from-outside',
      'addressed-to-own-domain',
      'entered-at-foreign-host',
      'own-hosts-not-on-the-way',
      'straight-to-recipient',
      'message-id-not-own',
      'client-without-name',
      'own-name-borrowed',
      'sender-check-failed',
      'other-account-named',
    ],
  },
  {
    id: 'contrary',
    title: { ja: '決めつけを止める', en: 'Signs that hold a verdict back' },
    rules: [
      'sender-check-passed',
      'signed-in-own-name',
      'sent-by-service',
      'mark-at-foreign-host',
      'own-line-not-borne-out',
      'sender-not-own',
    ],
  },
  {
    id: 'relayed',
    title: { ja: '中継された', en: 'Signs of a relay' },
    rules: ['passed-a-list', 'was-forwarded'],
  },
  {
    id: 'other',
    title: { ja: '不達通知ではない', en: 'Signs that it is no bounce' },
    rules: [
      'automatic-answer',
      'asks-for-confirmation',
      'complaint-report',
      'read-receipt',
      'delivery-receipt',
      'dressed-as-bounce',
      'no-sign-of-bounce',
    ],
  },
  {
    id: 'missing',
    title: { ja: '足りないもの', en: 'What is missing' },
    rules: ['original-missing', 'way-missing', 'own-names-missing', 'not-mail-source'],
  },
];

/** Every rule explained; the engine's table holds its weight and source. */
export const RULE_EXPLANATIONS: Record<RuleId, RuleExplanation> = {
  'own-account-named': {
    looksAt: {
      ja: '認証した利用者の名前（Authenticated sender、auth= など）。裏づけのある、あなたの側のサーバーの行に限ります。',
      en: 'The name of the user who logged in (Authenticated sender, auth= and the like), on a borne-out line of a server of yours.',
    },
    shows: { ja: 'あなたのアカウントの認証で送られたこと。', en: 'That it was sent by a login with your account.' },
    limits: {
      ja: '誰が操作したかは分かりません。本人や共用者の送信でも同じ印が付きます。',
      en: 'Not who did it: your own mail carries the same mark.',
    },
  },
  'authenticated-at-own-host': {
    looksAt: {
      ja: 'あなたの側のサーバーの Received にある、認証の印（with ESMTPA、ESMTPSA など）。',
      en: 'The mark of a login (with ESMTPA, ESMTPSA and the like) in a Received line of a server of yours.',
    },
    shows: { ja: 'パスワードなどで認証した送信だったこと。', en: 'That the sender had logged in.' },
    limits: {
      ja: 'どのアカウントかは示しません。共用サーバーでは、ほかの契約者のこともあります。',
      en: 'Not with which account; on a shared server it may be another customer’s.',
    },
  },
  'script-at-own-host': {
    looksAt: {
      ja: '送信プログラムの印（X-PHP-Originating-Script など）と、サーバーの中で始まった記録。',
      en: 'The mark of a program (such as X-PHP-Originating-Script) with a record that it began on the machine.',
    },
    shows: { ja: 'Webサイトなどのプログラムが送ったこと。', en: 'That a program, such as a web site’s, sent it.' },
    limits: {
      ja: '正規のフォームか、侵入者のプログラムかは区別できません。',
      en: 'Not whether it is a form of yours or an intruder’s program.',
    },
  },
  'began-at-own-host': {
    looksAt: {
      ja: 'いちばん古い Received が、あなたの側のサーバーか、その内側のアドレスから始まること。',
      en: 'Whether the oldest Received line begins on a server of yours or at an address behind it.',
    },
    shows: { ja: 'あなたの側から出たこと。', en: 'That it came from your side.' },
    limits: { ja: '送った方法と、送った人。', en: 'Not how, nor who.' },
  },
  'handed-over-by-own-host': {
    looksAt: {
      ja: '宛先側のサーバーが、渡した相手として逆引きで確かめた名前。',
      en: 'The name that the recipient’s server looked up for whoever handed the message over.',
    },
    shows: { ja: 'あなたのサーバーが宛先側へ渡したこと。', en: 'That a server of yours handed it over.' },
    limits: {
      ja: 'あなたのサーバーの記録が付いていないので、認証の有無は分かりません。',
      en: 'Not whether there was a login: the line of your own server is missing.',
    },
  },
  'own-host-sent-it-on': {
    looksAt: {
      ja: 'あなたの側のサーバーが外から受け取り、よその宛先へ送り出したこと。',
      en: 'Whether a server of yours took it from outside and sent it on to others.',
    },
    shows: { ja: '利用者の送信として扱われた見込み。', en: 'That it was probably treated as a user’s mail.' },
    limits: {
      ja: '認証の印がないので、設定の誤りで中継された可能性が残ります。',
      en: 'Without the mark of a login, a server open to relaying stays possible.',
    },
  },
  'entered-own-host-from-outside': {
    looksAt: {
      ja: 'あなたの側のサーバーの最初の行に、外からの受け取りが認証の印なしで書かれていること。',
      en: 'Whether the first line of your server tells of mail from outside without the mark of a login.',
    },
    shows: { ja: '外から届いたこと。', en: 'That it came from outside.' },
    limits: {
      ja: '印を書かないサーバーもあるので、認証がなかった証拠にはなりません。',
      en: 'Not that there was no login: some servers write no mark.',
    },
  },
  'addressed-to-own-domain': {
    looksAt: { ja: '届かなかった宛先、または元の宛先。', en: 'The failed or the original recipient.' },
    shows: {
      ja: 'サーバーが認証なしで受け取る、あなたのドメイン宛てだったこと。',
      en: 'That it was for your own domain, for which servers take mail without a login.',
    },
    limits: { ja: 'それだけでは差出人が偽りとは言えません。', en: 'Not by itself that the sender is forged.' },
  },
  'entered-at-foreign-host': {
    looksAt: {
      ja: '信じられる Received のうち、いちばん古い行を書いたサーバー。',
      en: 'The server that wrote the oldest Received line that can be believed.',
    },
    shows: { ja: 'たどれる範囲での出発点。', en: 'Where it began, as far as it can be followed.' },
    limits: {
      ja: 'あなたが契約する送信サービスかどうかは、ヘッダーから分かりません。',
      en: 'Not whether you are a customer of that server.',
    },
  },
  'own-hosts-not-on-the-way': {
    looksAt: {
      ja: 'あなたのサーバーの名前と、信じられる道筋のサーバーの名前。',
      en: 'The names of your servers and of those on the believed way.',
    },
    shows: { ja: '知られているあなたのサーバーを通っていないこと。', en: 'That it passed none of your known servers.' },
    limits: {
      ja: '別の名前の送信サーバーを使っていれば、当てはまりません。',
      en: 'Nothing, if you also send through servers of other names.',
    },
  },
  'straight-to-recipient': {
    looksAt: {
      ja: '戻ったメールの Received が、宛先側のサーバーの1行だけであること。',
      en: 'Whether the only Received line is that of the recipient’s server.',
    },
    shows: { ja: '途中のメールサーバーがなかった見込み。', en: 'That no mail server came before.' },
    limits: { ja: '途中の行を消すサーバーもあります。', en: 'Some servers remove earlier lines.' },
  },
  'message-id-not-own': {
    looksAt: { ja: 'Message-ID の @ の後ろ。', en: 'What follows the @ in the Message-ID.' },
    shows: { ja: 'ふだんの形と違うこと。', en: 'That it is not of the usual form.' },
    limits: {
      ja: 'メールソフトや送信サービスが別の名前を付けることも多く、参考にとどまります。',
      en: 'Little: mail programs and services often put other names there.',
    },
  },
  'client-without-name': {
    looksAt: {
      ja: '受け取ったサーバーが書いた、送り手のIPアドレスの名前（逆引き）。',
      en: 'The name of the sender’s address as the receiving server looked it up.',
    },
    shows: {
      ja: 'メールサーバーではなく、家庭用回線や感染した機器らしいこと。',
      en: 'That it looks like an access line or an infected device rather than a mail server.',
    },
    limits: { ja: '設定の足りない正規のサーバーもあります。', en: 'Some true mail servers are set up badly.' },
  },
  'own-name-borrowed': {
    looksAt: {
      ja: '送り手の名乗り（HELO）と、確かめられた名前の食い違い。',
      en: 'Whether the name that the sender gave (HELO) differs from the one looked up.',
    },
    shows: { ja: 'あなたのサーバーのふりをしたこと。', en: 'That it posed as your server.' },
    limits: {
      ja: 'あなたのサーバーの逆引きが未設定なら、本物でも食い違います。',
      en: 'Your own server differs too if its reverse DNS is not set.',
    },
  },
  'sender-check-failed': {
    looksAt: {
      ja: '返答と、受け取ったサーバーが書いた SPF・DMARC の結果。',
      en: 'Results of SPF and DMARC in replies and in what the receiving server wrote.',
    },
    shows: {
      ja: 'あなたのドメインが許していない送信元だったこと。',
      en: 'That your domain does not allow that source.',
    },
    limits: {
      ja: '転送でも失敗します。SPF の設定に漏れがあれば、正しい送信でも失敗します。',
      en: 'Forwarding fails the check too, and so does true mail if your SPF record lacks a source.',
    },
  },
  'other-account-named': {
    looksAt: { ja: '認証した利用者の名前と、あなたのアドレス。', en: 'The user who logged in, and your addresses.' },
    shows: { ja: '別の人のアカウントで送られたこと。', en: 'That it was sent with somebody else’s account.' },
    limits: {
      ja: '利用者名がアドレスと違う形のサーバーでは、あなたのアカウントのこともあります。',
      en: 'Where user names differ from addresses, it may be yours all the same.',
    },
  },
  'sender-check-passed': {
    looksAt: {
      ja: '受け取ったサーバーが書いた SPF の結果が pass であること。',
      en: 'Whether the receiving server wrote that SPF passed.',
    },
    shows: {
      ja: 'あなたのドメインが許した送信元だったこと。偽装とは決めません。',
      en: 'That your domain allows that source; it is not called forged.',
    },
    limits: {
      ja: '乗っ取りでも pass になります。潔白の証拠ではありません。',
      en: 'Not innocence: mail from a taken-over account passes too.',
    },
  },
  'signed-in-own-name': {
    looksAt: { ja: 'DKIM-Signature の d=（署名したドメイン）。', en: 'The signing domain (d=) of a DKIM-Signature.' },
    shows: {
      ja: 'あなたのドメインの署名が書かれていること。偽装とは決めません。',
      en: 'That a signature of your domain is written there; it is not called forged.',
    },
    limits: {
      ja: '署名が正しいかは、ここでは検証しません。誰でも書き足せます。',
      en: 'Not that it is valid: it is not verified here, and anybody can write one.',
    },
  },
  'sent-by-service': {
    looksAt: {
      ja: '信じられる道筋に、知られているメール配信サービスのサーバーがあるか。',
      en: 'Whether a known mail delivery service is on the believed way.',
    },
    shows: { ja: 'そのサービスが送ったこと。', en: 'That the service sent it.' },
    limits: {
      ja: '契約者があなたか他人かは、ヘッダーから分かりません。',
      en: 'Not whether its customer is you or somebody else.',
    },
  },
  'mark-at-foreign-host': {
    looksAt: {
      ja: '認証の印があるサーバーが、あなたの側と確認できるか。',
      en: 'Whether the server with the mark of a login is known to be yours.',
    },
    shows: { ja: '誰かがそのサーバーで認証したこと。', en: 'That somebody logged in at that server.' },
    limits: {
      ja: 'あなたがその会社の契約者かどうかは、あなたにしか分かりません。',
      en: 'Only you know whether you are that host’s customer.',
    },
  },
  'own-line-not-borne-out': {
    looksAt: {
      ja: 'あなたのサーバー名の行と、次に受け取ったサーバーの記録。',
      en: 'A line with your server’s name, and the record of the next server.',
    },
    shows: { ja: 'その行が信じられないこと。', en: 'That the line cannot be believed.' },
    limits: {
      ja: '偽造とも限りません。サーバーの名前の付け方で合わないこともあります。',
      en: 'Not that it is invented: names of servers may differ for other reasons.',
    },
  },
  'sender-not-own': {
    looksAt: { ja: '戻ったメールの差出人と、あなたのアドレス。', en: 'The returned sender, and your addresses.' },
    shows: { ja: 'あなたの名のメールではないこと。', en: 'That it is not in your name.' },
    limits: {
      ja: 'なぜ通知があなたに届いたかは分かりません。',
      en: 'Not why the bounce came to you.',
    },
  },
  'passed-a-list': {
    looksAt: { ja: 'List-Id などのメーリングリストの印。', en: 'Marks of a mailing list, such as List-Id.' },
    shows: { ja: 'リストが配ったこと。', en: 'That a list sent it out.' },
    limits: { ja: '元の投稿が本物かどうか。', en: 'Not whether the original post was true.' },
  },
  'was-forwarded': {
    looksAt: {
      ja: '元の宛先と、届かなかった宛先の違い。書き換えられた差出人（SRS）。',
      en: 'Whether original and failed recipient differ, or the sender was rewritten (SRS).',
    },
    shows: { ja: '転送の途中で断られたこと。', en: 'That it was refused on a forwarding.' },
    limits: { ja: '誰が転送を設定したか。', en: 'Not who set the forwarding up.' },
  },
  'automatic-answer': {
    looksAt: { ja: 'Auto-Submitted などのヘッダーと件名。', en: 'Headers such as Auto-Submitted, and the subject.' },
    shows: { ja: '自動応答であること。', en: 'That it is an automatic answer.' },
    limits: { ja: '応答の元のメールを誰が送ったか。', en: 'Not who sent the mail that it answers.' },
  },
  'asks-for-confirmation': {
    looksAt: { ja: '送信の確認を求める文面。', en: 'Wording that asks the sender to confirm.' },
    shows: {
      ja: '受信側の確認のしくみか、それに似せたもの。',
      en: 'A receiver’s check, or something made to look like it.',
    },
    limits: { ja: '本物かどうか。', en: 'Not whether it is genuine.' },
  },
  'complaint-report': {
    looksAt: { ja: '苦情報告の形式（ARF）。', en: 'The form of a complaint (ARF).' },
    shows: { ja: '迷惑メールとして報告されたこと。', en: 'That somebody reported spam.' },
    limits: { ja: '誰が送ったか。', en: 'Not who sent it.' },
  },
  'read-receipt': {
    looksAt: { ja: '開封確認の形式（MDN）。', en: 'The form of a read receipt (MDN).' },
    shows: { ja: '配送の失敗ではないこと。', en: 'That delivery did not fail.' },
    limits: { ja: '元のメールを誰が送ったか。', en: 'Not who sent the original.' },
  },
  'delivery-receipt': {
    looksAt: {
      ja: '配送記録の Action がすべて成功であること。',
      en: 'Whether every Action in the report is a success.',
    },
    shows: { ja: '届いたという通知であること。', en: 'That it reports success.' },
    limits: { ja: '元のメールを誰が送ったか。', en: 'Not who sent the original.' },
  },
  'dressed-as-bounce': {
    looksAt: {
      ja: '不達の件名なのに配送記録も元のメールもなく、リンクや添付があること。',
      en: 'A bounce’s subject without delivery record or returned message, but with a link or attachment.',
    },
    shows: { ja: '本物の不達通知の形ではないこと。', en: 'That it does not have a true bounce’s form.' },
    limits: {
      ja: '形だけで見ます。記録まで似せた詐欺は見抜けないことがあります。',
      en: 'It looks at the form alone: phishing that copies the records too may pass.',
    },
  },
  'no-sign-of-bounce': {
    looksAt: { ja: '件名、送り手、配送記録。', en: 'Subject, sender and delivery records.' },
    shows: { ja: '不達通知の印がないこと。', en: 'That nothing marks it as a bounce.' },
    limits: { ja: '独自の形式の通知は見落とすことがあります。', en: 'Bounces of an odd form may be missed.' },
  },
  'original-missing': {
    looksAt: { ja: '通知の中の、元のメールのヘッダー。', en: 'The original’s headers in the report.' },
    shows: { ja: 'このソースだけでは決まらないこと。', en: 'That this source alone does not settle it.' },
    limits: { ja: '元のメールについては何も。', en: 'Nothing about the original.' },
  },
  'way-missing': {
    looksAt: { ja: '元のメールの Received。', en: 'The original’s Received lines.' },
    shows: { ja: '道筋が書かれていないこと。', en: 'That its way is not written down.' },
    limits: { ja: '元のメールの出どころについては何も。', en: 'Nothing about where it came from.' },
  },
  'own-names-missing': {
    looksAt: { ja: '入力されたドメインと、通知の宛先。', en: 'The domain typed in, and the report’s addressee.' },
    shows: { ja: 'どれがあなたのサーバーか分からないこと。', en: 'That your servers are not known.' },
    limits: { ja: '差出人については何も。', en: 'Nothing about the sender.' },
  },
  'not-mail-source': {
    looksAt: { ja: 'ヘッダーの行があるか。', en: 'Whether there are header lines at all.' },
    shows: { ja: 'メールのソースではないこと。', en: 'That it is no mail source.' },
    limits: { ja: '元のメールについては何も。', en: 'Nothing about any mail.' },
  },
};

/** Words of the page of rules. */
export const BOUNCE_RULES = {
  title: { ja: '不達メールの判定ルール', en: 'Rules of the bounce triage' },
  lead: (count: number) => ({
    ja: `診断は${count}のルールでヘッダーを調べ、合わせて判定します。それぞれが見るところ、言えること、言えないこと、出典です。`,
    en: `The triage looks at headers by ${count} rules. For each: what it looks at, what it can show, what it cannot, and its source.`,
  }),
  principles: [
    {
      ja: '印がないことは、何の証拠にもしません。よそのサーバーの認証の印は、あなたの認証ではありません。',
      en: 'The absence of a mark proves nothing, and a mark of a login at a foreign host is not yours.',
    },
    {
      ja: 'Received の行は、次に受け取ったサーバーの記録が裏づけるところまでしか信じません。',
      en: 'Received lines are believed only as far as the next server’s record bears them out.',
    },
    {
      ja: '証拠が足りないときや食い違うときは、「判定できません」とします。',
      en: 'Where evidence is thin or at odds, the verdict is that it cannot be told.',
    },
  ],
  weightsTitle: { ja: '重み', en: 'Weights' },
  weights: {
    decisive: {
      ja: 'それだけで判定が決まります。',
      en: 'settles the verdict by itself.',
    },
    strong: {
      ja: 'ほかのルールと合わせて判定を支えます。',
      en: 'carries the verdict together with others.',
    },
    weak: {
      ja: '確かさを少し動かすか、足りないものを伝えるだけです。',
      en: 'moves the confidence a little, or only tells what is missing.',
    },
  },
  looksAt: { ja: '見るところ', en: 'Looks at' },
  shows: { ja: '言えること', en: 'Can show' },
  limits: { ja: '言えないこと', en: 'Cannot show' },
  source: { ja: '出典', en: 'Source' },
  back: { ja: '診断に戻る', en: 'Back to the triage' },
};
