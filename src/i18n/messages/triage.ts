import type { RuleId, Weight } from '../../bounce/judging/rules.ts';
import type { BounceVerdict, Confidence } from '../../bounce/judging/verdict.ts';
import type { Localized } from '../../schema/text.ts';

/** Words of the bounce triage, on the page and on the command line. */
export const TRIAGE = {
  verdicts: {
    'own-account': {
      ja: 'あなたのメールアカウントから送られています',
      en: 'Your mail account sent it',
    },
    'own-web-script': {
      ja: 'あなたのWebサーバーのプログラムから送られています',
      en: 'A program on your web server sent it',
    },
    'own-server': {
      ja: 'あなたのサーバーから送られています（方法は不明）',
      en: 'Your server sent it (how is not clear)',
    },
    'forged-inbound': {
      ja: '差出人を偽ったメールが、あなたのサーバーに届いたものです',
      en: 'Mail with a forged sender reached your own server',
    },
    'forged-elsewhere': {
      ja: 'よそのサーバーから、差出人を偽って送られています',
      en: 'It was sent from elsewhere under your forged name',
    },
    relayed: {
      ja: 'メーリングリストか転送を経たメールです',
      en: 'A mailing list or a forwarding passed it on',
    },
    'not-a-bounce': {
      ja: '不達通知ではありません',
      en: 'This is not a bounce',
    },
    'cannot-tell': {
      ja: 'このメールだけでは判定できません',
      en: 'This mail alone does not tell',
    },
  } satisfies Record<BounceVerdict, Localized>,
  confidences: {
    high: { ja: '確かさ: 高い', en: 'confidence: high' },
    medium: { ja: '確かさ: 中くらい', en: 'confidence: medium' },
    low: { ja: '確かさ: 低い', en: 'confidence: low' },
  } satisfies Record<Confidence, Localized>,
  weights: {
    decisive: { ja: '決め手', en: 'decisive' },
    strong: { ja: '有力', en: 'strong' },
    weak: { ja: '参考', en: 'weak' },
  } satisfies Record<Weight, Localized>,
  rules: {
    'own-account-named': {
      ja: 'あなたの側のサーバーが、あなたのアカウントで認証された送信だと記録しています。',
      en: 'A server of yours recorded that your account logged in to send.',
    },
    'authenticated-at-own-host': {
      ja: 'あなたの側のサーバーが、パスワードで認証された送信だと記録しています。',
      en: 'A server of yours recorded that the sender logged in with a password.',
    },
    'script-at-own-host': {
      ja: 'サーバー上のプログラムが送った印があり、あなたの側のサーバーの中から始まっています。',
      en: 'It carries the mark of a program, and began on a server of yours.',
    },
    'began-at-own-host': {
      ja: 'メールは、あなたの側のサーバーか、その内側のネットワークから始まっています。',
      en: 'The message began on a server of yours, or in the network behind it.',
    },
    'handed-over-by-own-host': {
      ja: '宛先側のサーバーが、あなたのサーバーから受け取ったと記録しています。',
      en: 'The recipient’s server recorded that a server of yours handed it over.',
    },
    'own-host-sent-it-on': {
      ja: 'あなたの側のサーバーが受け取り、外の宛先へ送り出しています。ふつう、利用者のメールにしかしないことです。',
      en: 'A server of yours took it and sent it on to others, which servers do for their users only.',
    },
    'entered-own-host-from-outside': {
      ja: 'メールは、外からあなたの側のサーバーに入っています。認証の印はありませんが、それだけでは何も言えません。',
      en: 'The message came to a server of yours from outside. It has no mark of a login, which proves nothing by itself.',
    },
    'addressed-to-own-domain': {
      ja: '宛先は、あなたの側のアドレスでした。',
      en: 'It was addressed to an address of yours.',
    },
    'entered-at-foreign-host': {
      ja: 'たどれるかぎり、このサーバーで送信が始まっています。あなたの側のサーバーとは確認できません。',
      en: 'As far as the way can be followed, it began at this server, which is not known to be yours.',
    },
    'own-hosts-not-on-the-way': {
      ja: '信じられる経路のどこにも、あなたの側のサーバーがありません。',
      en: 'No server of yours is on the way, as far as it can be believed.',
    },
    'straight-to-recipient': {
      ja: 'どのサーバーも通らず、宛先のサーバーへ直接送られています。',
      en: 'It was handed straight to the recipient’s server, without any server before it.',
    },
    'message-id-not-own': {
      ja: 'Message-ID のドメインが、あなたの側のものではありません。',
      en: 'The Message-ID was not made in a domain of yours.',
    },
    'client-without-name': {
      ja: '送り手のIPアドレスに確かな名前がないか、家庭用回線のような名前です。メールサーバーとしては不自然です。',
      en: 'The sender’s IP address has no proper name, or one like an access line’s: odd for a mail server.',
    },
    'own-name-borrowed': {
      ja: 'あなたのサーバーの名を名乗っていますが、接続元の名前と合いません。',
      en: 'It called itself by your server’s name, but its address has another name.',
    },
    'sender-check-failed': {
      ja: '受け取ったサーバーの検査（SPF・DMARC）で、あなたのドメインの正しい送信元ではないとされています。',
      en: 'The receiver’s check (SPF, DMARC) says that your domain does not send from there.',
    },
    'sender-check-passed': {
      ja: 'SPFの検査では、あなたのドメインに許された送信元とされています。あなたが使う送信サービスかもしれません。',
      en: 'The SPF check says that your domain may send from there: it could be a service that you use.',
    },
    'signed-in-own-name': {
      ja: 'あなたのドメインの電子署名（DKIM）が付いています。正しい署名かはここでは確かめられませんが、あなたが使う送信サービスかもしれません。',
      en: 'It has a signature (DKIM) of your domain. Whether it is genuine cannot be checked here; it could be a service that you use.',
    },
    'sent-by-service': {
      ja: 'メール配信サービスのサーバーが送っています。そのサービスを契約しているなら、あなたの送信です。',
      en: 'A mail delivery service sent it. If you are its customer, the mail is yours.',
    },
    'other-account-named': {
      ja: '認証に使われたのは、あなたのものとは確認できないアカウントです。',
      en: 'The account that logged in is not known to be yours.',
    },
    'mark-at-foreign-host': {
      ja: '認証の印はありますが、あなたの側とは確認できないサーバーのものです。そのサーバーを契約しているなら、あなたの送信です。',
      en: 'There is a mark of a login, but at a server not known to be yours. If you are its customer, the mail is yours.',
    },
    'own-line-not-borne-out': {
      ja: 'あなたの側のサーバーを名乗る行がありますが、次に受け取ったサーバーの記録では裏づけられません。この行は誰でも書き足せます。',
      en: 'A line names a server of yours, but the next server’s record does not bear it out. Anybody can add such a line.',
    },
    'passed-a-list': {
      ja: 'メーリングリストが配ったメールです。',
      en: 'A mailing list sent it out.',
    },
    'was-forwarded': {
      ja: '届いたメールが転送され、転送先で受け取られませんでした。',
      en: 'The message was forwarded, and was refused where it was forwarded to.',
    },
    'sender-not-own': {
      ja: '戻ってきたメールの差出人は、あなたではありません。',
      en: 'The sender of the returned message is not you.',
    },
    'automatic-answer': {
      ja: '不在通知などの自動応答です。',
      en: 'It is an automatic answer, such as an out-of-office note.',
    },
    'asks-for-confirmation': {
      ja: '送信者の確認を求める自動のメールです。送った覚えがなければ応じないでください。',
      en: 'It asks the sender to confirm. Do not answer if you sent nothing.',
    },
    'complaint-report': {
      ja: '迷惑メールの苦情の報告です。',
      en: 'It is a complaint about spam.',
    },
    'read-receipt': {
      ja: '開封の確認です。',
      en: 'It is a receipt for having been opened.',
    },
    'delivery-receipt': {
      ja: '配送が済んだという通知です。戻ってきたものはありません。',
      en: 'It reports that delivery succeeded; nothing came back.',
    },
    'dressed-as-bounce': {
      ja: '不達通知に見せかけたメールです。戻されたメールも配送の記録もなく、リンクや添付を開かせようとしています。開かないでください。',
      en: 'It is dressed as a bounce: no returned message, no delivery record, but a link or attachment to open. Do not open it.',
    },
    'no-sign-of-bounce': {
      ja: '不達通知の形をしていません。',
      en: 'It does not have the form of a bounce.',
    },
    'original-missing': {
      ja: '戻ってきたメールのヘッダーが含まれていません。元のヘッダーを含む不達通知があれば判定できます。',
      en: 'The headers of the returned message are missing. A bounce that includes them would settle it.',
    },
    'way-missing': {
      ja: '戻ってきたメールに、経路を示す Received の行がありません。サーバー会社の送信記録で確かめられます。',
      en: 'The returned message has no Received lines that show its way. Your host’s sending log would settle it.',
    },
    'own-names-missing': {
      ja: 'あなたのドメインが分かりません。自分のドメインを指定すると判定できることがあります。',
      en: 'Your domain is not known. Naming it may settle the question.',
    },
    'not-mail-source': {
      ja: 'メールのソースではありません。画面の文字や画像ではなく、ヘッダーを含むソースを使ってください。',
      en: 'This is not the source of a mail. Use the source with its headers, not a picture or the text on screen.',
    },
  } satisfies Record<RuleId, Localized>,
  help: {
    ja: `使い方: npm run --silent triage -- ファイル.eml … [--own example.co.jp] [--json]

不達通知を読み、元のメールを誰が送ったのかを判定します。メールはどこにも送りません。

  --own 名前    自分のドメイン・アドレス・サーバー名（カンマ区切り、繰り返し可）
  --json        1ファイル1行の JSON（file, verdict, confidence, findings, report）
  --lang ja|en  表示の言語
  --help        この説明

終了コード: 判定にかかわらず 0。読めないファイルか指定の誤りがあれば 2`,
    en: `Usage: npm run --silent triage -- FILE.eml … [--own example.co.jp] [--json]

Reads bounces and judges who sent the returned message. Nothing leaves this machine.

  --own NAME    your domain, address or server (parted by commas, may be repeated)
  --json        one JSON object a line (file, verdict, confidence, findings, report)
  --lang ja|en  language of the output
  --help        this text

Exit codes: 0 whatever the verdict; 2 for a file that cannot be read or a mistake in the options`,
  },
  noFile: { ja: 'ファイルを指定してください（--help で説明）', en: 'name at least one file (--help explains)' },
  unreadable: {
    missing: { ja: 'ファイルがありません', en: 'no such file' },
    folder: { ja: 'フォルダーです', en: 'is a folder' },
    large: { ja: '25 MB を超えています', en: 'is larger than 25 MB' },
    other: { ja: '読めません', en: 'cannot be read' },
  },
  recipient: { ja: '宛先', en: 'recipient' },
  notStated: { ja: '記載なし', en: 'not stated' },
};
