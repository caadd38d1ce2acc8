import type { Standing } from '../../bounce/judging/own.ts';
import type { BounceVerdict, Confidence } from '../../bounce/judging/verdict.ts';
import type { InputTrouble } from '../../bounce/telling/recognise-input.ts';
import type { FailureClass } from '../../bounce/telling/status-codes.ts';
import type { Localized } from '../../schema/text.ts';

/** Words of a result: what the script writes into the page. */
export const BOUNCE_REPORT = {
  stamp: { ja: '確かさ', en: 'confidence' },
  stampEnd: { ja: '自動判定', en: 'automatic' },
  confidence: {
    high: { ja: '高い', en: 'high' },
    medium: { ja: '中くらい', en: 'medium' },
    low: { ja: '低い', en: 'low' },
  } satisfies Record<Confidence, Localized>,
  troubles: {
    empty: {
      ja: '中身がありません。不達通知のソースを貼り付けるか、ファイルを選んでください。',
      en: 'There is nothing in it. Paste the source of the bounce or choose a file.',
    },
    picture: {
      ja: '画像です。スクリーンショットからは判定できません。メールのソース（文字）が必要です。',
      en: 'This is a picture. A screenshot cannot be judged; the source of the mail, as text, is needed.',
    },
    'outlook-msg': {
      ja: 'Outlook の .msg ファイルですが、壊れているか、メールではないため読めません。保存し直すか、ブラウザー版の Outlook か Thunderbird でソースをコピーしてください。',
      en: 'This is an Outlook .msg file, but it is damaged or holds no mail. Save it again, or copy the source from Outlook on the web or Thunderbird.',
    },
    'other-file': {
      ja: 'メールのソースではないファイル（PDF や圧縮ファイルなど）です。.eml、.msg、.mbox、.txt を選んでください。',
      en: 'This file is no mail source (a PDF or an archive, perhaps). Choose .eml, .msg, .mbox or .txt.',
    },
    html: {
      ja: 'Webページ（HTML）です。メール画面の保存や本文のコピーではなく、ヘッダーから始まるソースが必要です。',
      en: 'This is a web page (HTML). Not the saved page or the text is needed, but the source, which begins with headers.',
    },
    'no-headers': {
      ja: 'メールのヘッダーが見つかりません。画面の文章ではなく、「Received:」などの行を含むソースを使ってください。',
      en: 'No mail headers were found. Use the source, with lines such as “Received:”, not the text on screen.',
    },
    half: {
      ja: 'ソースが途中で切れているようです。最後まで含めてコピーし直すと、判定できることがあります。',
      en: 'The source seems to break off. Copy it to its end, and it may be possible to judge.',
    },
  } satisfies Record<InputTrouble, Localized>,
  tooLarge: { ja: '25 MB を超えているため、読みませんでした。', en: 'It is larger than 25 MB and was not read.' },
  tooSlow: {
    ja: '5秒以内に読み終わらなかったため、中止しました。壊れたファイルか、特殊な形式のおそれがあります。',
    en: 'Reading took more than 5 seconds and was stopped. The file may be broken or of an odd form.',
  },
  broken: {
    ja: '読み取れませんでした。ページを開き直しても同じなら、別の形式で保存して試してください。',
    en: 'It could not be read. If reloading the page does not help, save the mail in another form.',
  },
  cut: { ja: '長いため、先頭の 1 MB だけを読みました。', en: 'It is long; only its first megabyte was read.' },
  working: { ja: '診断しています…', en: 'Judging…' },
  done: { ja: '診断しました。結果へ移ります。', en: 'Done. Moving to the result.' },
  nothing: { ja: '先に、ソースを貼り付けるかファイルを選んでください。', en: 'First paste a source or choose a file.' },
  chosen: { ja: '{count}個のファイルを選びました: {names}', en: '{count} files chosen: {names}' },
  pasted: { ja: '貼り付けたメール', en: 'Pasted mail' },
  mailOf: { ja: '{file}（{number}通目）', en: '{file} (mail {number})' },
  exampleOf: { ja: '例: {verdict}', en: 'Example: {verdict}' },
  left: {
    ja: '{file}: 51通目から先の {left}通は読みませんでした。',
    en: '{file}: {left} mails beyond the first 50 were not read.',
  },
  together: { ja: 'まとめ', en: 'Together' },
  togetherLead: {
    ja: '別々の件かもしれないので、足し合わせません。いちばん注意のいる判定に従ってください。',
    en: 'They may be of different matters, so nothing is added up. Act on the most alarming one.',
  },
  mail: { ja: 'メール', en: 'Mail' },
  verdict: { ja: '判定', en: 'Verdict' },
  notJudged: { ja: '読めませんでした', en: 'Not judged' },
  subject: { ja: '件名', en: 'Subject' },
  noSubject: { ja: '（件名なし）', en: '(no subject)' },
  findings: { ja: '根拠', en: 'Findings' },
  ruleLink: { ja: 'このルールの限界', en: 'Limits of this rule' },
  sameLine: { ja: '{number} と同じ行です。', en: 'The same line as {number}.' },
  way: { ja: '戻ってきたメールの道筋', en: 'The way of the returned message' },
  wayOfMail: { ja: 'このメールの道筋', en: 'The way of this mail' },
  wayLead: {
    ja: '上から時間の順です。実線は記録が裏づける受け渡し、点線は裏づけのない行（誰でも書き足せます）です。',
    en: 'In order of time. A solid line is a record that the next server bears out; a dotted one is not (anybody can add such a line).',
  },
  noWay: {
    ja: '戻ってきたメールに、経路の記録（Received の行）がありません。',
    en: 'The returned message has no record of its way (no Received lines).',
  },
  standings: {
    own: { ja: 'あなたの側', en: 'yours' },
    provider: { ja: 'あなたのサーバー会社（共用）', en: 'your host (shared)' },
    foreign: { ja: 'よそ', en: 'foreign' },
    unnamed: { ja: '名前だけでは不明', en: 'not clear from its name' },
  } satisfies Record<Standing, Localized>,
  entry: { ja: 'ここから入った', en: 'entered here' },
  doubtful: { ja: '裏づけなし', en: 'not borne out' },
  unnamedHost: { ja: '（名前の記載なし）', en: '(no name written)' },
  origin: { ja: '送り手', en: 'Sender' },
  from: { ja: '接続元', en: 'connected from' },
  called: { ja: '名乗った名前', en: 'called itself' },
  nameless: { ja: 'IPアドレスに確かな名前なし', en: 'the address has no proper name' },
  local: { ja: 'このサーバーの中で始まった', en: 'began on this machine' },
  protocol: { ja: '方法', en: 'with' },
  refusedBy: { ja: '受け取りを断った', en: 'refused it' },
  reportedBy: { ja: '不達通知を作り、あなたへ送った', en: 'wrote the bounce and sent it to you' },
  country: { ja: 'ヘッダーが書いている国', en: 'country as the headers give it' },
  noCountry: {
    ja: 'IPアドレスの国は、ヘッダーに書かれていないので示しません（外部に問い合わせないため）。',
    en: 'Countries of addresses are not shown: the headers do not give them, and nobody else is asked.',
  },
  delivery: { ja: '届かなかった宛先と理由', en: 'What was not delivered, and why' },
  recipient: { ja: '宛先', en: 'Recipient' },
  action: { ja: '結果', en: 'Action' },
  actions: {
    failed: { ja: '届かず', en: 'failed' },
    delayed: { ja: '遅延', en: 'delayed' },
    delivered: { ja: '配送済み', en: 'delivered' },
    relayed: { ja: '中継済み', en: 'relayed' },
    expanded: { ja: '複数へ展開', en: 'expanded' },
  },
  status: { ja: '状態コード', en: 'Status' },
  meaning: { ja: '意味', en: 'Meaning' },
  answers: { ja: 'サーバーの返答', en: 'What servers answered' },
  lasts: {
    success: { ja: '成功', en: 'success' },
    temporary: { ja: '一時的', en: 'temporary' },
    permanent: { ja: '恒久的', en: 'permanent' },
  } satisfies Record<FailureClass, Localized>,
  codesNote: {
    ja: 'コードは届かなかった理由です。誰が送ったかは示しません。',
    en: 'Codes say why it was not delivered, not who sent it.',
  },
  notStated: { ja: '記載なし', en: 'not stated' },
  source: { ja: 'ソース', en: 'Source' },
  sourceLead: { ja: '根拠になった行に印を付けています。', en: 'The lines that decided are marked.' },
  sourceFrame: { ja: 'メールのソース（スクロールできます）', en: 'Source of the mail (scrolls)' },
  toMark: { ja: '最初の根拠の行へ', en: 'To the first decisive line' },
  linesLeft: { ja: '以下 {left}行は省略', en: '{left} more lines not shown' },
  letter: { ja: 'サーバー会社への文面', en: 'Text to your host' },
  letterLead: {
    ja: '根拠の行を引用しています。送る前に読み、名前と契約番号を入れてください。',
    en: 'It quotes the decisive lines. Read it before you send it, and fill in your name and contract.',
  },
  letterNone: {
    ja: 'この判定では、サーバー会社に調べてもらうことはありません。',
    en: 'With this verdict there is nothing to ask the host.',
  },
  letterLanguage: { ja: '文面の言語', en: 'Language of the text' },
  japanese: { ja: '日本語', en: 'Japanese' },
  english: { ja: '英語', en: 'English' },
  redact: { ja: '他人のアドレスを伏せる（ドメインは残す）', en: 'Hide other people’s addresses (domains stay)' },
  copy: { ja: '文面をコピー', en: 'Copy the text' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  copyFailed: {
    ja: 'コピーできませんでした。文面を選択してコピーしてください。',
    en: 'Copying failed; select the text instead.',
  },
  download: { ja: 'テキストで保存', en: 'Save as text' },
  print: { ja: '結果を印刷', en: 'Print the result' },
  printNote: {
    ja: 'サバモリの不達メール診断による自動判定です。ヘッダーにない事実は分かりません。',
    en: 'An automatic verdict of Sabamori’s bounce triage. What headers do not say stays unknown.',
  },
};

/** What the host is asked, by how the mail was judged; null where there is nothing to ask. */
export const LETTER_KINDS: Record<BounceVerdict, 'account' | 'script' | 'log' | null> = {
  'own-account': 'account',
  'own-web-script': 'script',
  'own-server': 'account',
  'forged-inbound': 'log',
  'forged-elsewhere': 'log',
  relayed: null,
  'not-a-bounce': null,
  'cannot-tell': 'account',
};

/** What the catalogue says of the visitor's own service. */
export const BOUNCE_SERVICE = {
  title: { ja: '{name}の場合', en: 'With {name}' },
  lead: {
    ja: '今回の結果に効く機能を、このサイトの掲載から引いています。根拠と確認日はリンク先にあります。',
    en: 'What this site says of the features that help here. Each link leads to the evidence and its date.',
  },
  checkup: { ja: 'いまの設定を点検する', en: 'Check what you have switched on' },
  enquiry: { ja: '未確認の点を問い合わせる', en: 'Ask about what is unknown' },
} satisfies Record<string, Localized>;

/** Words of the text to the host; the visitor chooses its language whatever the page's. */
export const BOUNCE_LETTER = {
  opening: {
    ja: '件名: 送信した覚えのないメールの調査のお願い\n\nサポートご担当者様\n\nお世話になっております。（お名前・ご契約番号）です。\n送信した覚えのないメールの不達通知が届きました。送信記録の調査をお願いいたします。',
    en: 'Subject: Request to look into mail that we did not send\n\nDear support team,\n\nThis is (your name, contract number).\nWe received a bounce of a message that we did not send. Please look into your sending log.',
  },
  askTitle: { ja: '■ 確かめていただきたいこと', en: 'What we would like to know' },
  asks: {
    account: {
      ja: '1. 下記のメールは、当方のアカウントの認証で送信されましたか。アカウント名、日時、接続元のIPアドレスをお知らせください。\n2. 同じアカウントまたは接続元から、ほかにも送信がありますか。件数と期間をお知らせください。\n3. 送信が続いている場合は、送信を止めてください。',
      en: '1. Was the message below sent by a login with our account? Please tell us the account, the time and the client’s IP address.\n2. Was anything else sent with the same account or from the same address? How much, and when?\n3. If it is still going on, please stop it.',
    },
    script: {
      ja: '1. 下記のメールを送信したプログラムはどれですか。ファイルの場所、実行した利用者、日時をお知らせください。\n2. 同じプログラムから、ほかにも送信がありますか。件数と期間をお知らせください。\n3. 送信が続いている場合は、送信を止めてください。',
      en: '1. Which program sent the message below? Please tell us the file, the user it ran as, and the time.\n2. Did the same program send anything else? How much, and when?\n3. If it is still going on, please stop it.',
    },
    log: {
      ja: '1. 下記のメールが、貴社のサーバーの送信記録にないことを確かめてください。\n2. 当方のドメインの SPF、DKIM、DMARC に不足があれば、お知らせください。',
      en: '1. Please confirm that the message below is not in your sending log.\n2. Please tell us if SPF, DKIM or DMARC of our domain lack anything.',
    },
  },
  deliveryTitle: { ja: '■ 届かなかった宛先', en: 'What was not delivered' },
  linesTitle: { ja: '■ 手がかりになる行（ヘッダーより）', en: 'Lines that matter (from the headers)' },
  verdictTitle: { ja: '■ こちらでの自動判定（参考）', en: 'Our automatic verdict (for reference)' },
  closing: {
    ja: '不達通知の全文は、ご入り用でしたらお送りします。よろしくお願いいたします。',
    en: 'We can send you the whole bounce if you need it. Thank you.',
  },
};
