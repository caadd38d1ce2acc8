import type { BounceVerdict } from '../../bounce/judging/verdict.ts';
import type { Localized } from '../../schema/text.ts';

/** A step to take, with the page of this site that tells more. */
export interface NextStep {
  text: Localized;
  link?: { path: string; text: Localized };
}

const FIRST_HOUR = {
  path: '/guides/first-hour/',
  text: { ja: '乗っ取られたら、最初の1時間', en: 'Taken over? The first hour' },
};
const PASSWORDS = {
  path: '/guides/passwords-and-lockouts/',
  text: { ja: 'パスワードとロックアウト', en: 'Passwords and lockouts' },
};
const SPOOFING = {
  path: '/attacks/sender-spoofing/',
  text: { ja: '攻撃の道筋: 差出人のなりすまし', en: 'Attack path: sender spoofing' },
};
const TAKEOVER = {
  path: '/attacks/mail-account-takeover/',
  text: { ja: '攻撃の道筋: メールアカウントの乗っ取り', en: 'Attack path: mail account takeover' },
};
const WEB_ATTACK = {
  path: '/attacks/web-application-attack/',
  text: { ja: '攻撃の道筋: Webアプリケーションへの攻撃', en: 'Attack path: web application attack' },
};
const GUIDE = {
  path: '/guides/unexplained-bounce/',
  text: { ja: '乗っ取りか、差出人の偽装か', en: 'Taken over, or only forged?' },
};

const ASK_HOST: NextStep = {
  text: {
    ja: 'サーバー会社に、送信記録の調査を頼みます。診断の結果から、そのまま送れる文面を作れます。',
    en: 'Ask your host to look in its sending log. The result comes with a text that you can send.',
  },
};

/** What each verdict means, what to do, and which features of a host would have helped. */
export const BOUNCE_NEXT: Record<BounceVerdict, { meaning: Localized; steps: NextStep[]; features: string[] }> = {
  'own-account': {
    meaning: {
      ja: 'あなたの側のサーバーが、パスワードで認証された送信として受け付けています。自分で送った覚えがあれば、ふつうの不達です。なければ、乗っ取りとして動きます。',
      en: 'A server of yours accepted it from somebody who logged in. If you sent it, it is an ordinary bounce. If not, act as if the account is taken over.',
    },
    steps: [
      {
        text: {
          ja: '送った覚えがないか、社内の共用者や複合機などの送信機器も含めて確かめます。',
          en: 'Make sure that nobody who shares the account, and no device such as a scanner, sent it.',
        },
      },
      {
        text: {
          ja: '覚えがなければ、すぐにパスワードを変えます。続きは手順の一覧にあります。',
          en: 'If not, change the password at once; the list has the rest.',
        },
        link: FIRST_HOUR,
      },
      ASK_HOST,
      {
        text: {
          ja: '同じパスワードを使っているほかのサービスも変えます。',
          en: 'Change the password wherever else it is used.',
        },
        link: PASSWORDS,
      },
    ],
    features: ['mail-send-log', 'smtp-geo-restriction', 'smtp-ip-allowlist', 'auth-lockout', 'outbound-rate-limit'],
  },
  'own-web-script': {
    meaning: {
      ja: 'お問い合わせフォームの自動返信、CMS、または不正に置かれたプログラムが送っています。メールのパスワードを変えても止まりません。',
      en: 'A contact form, a CMS or a program that an intruder left there sends it. A new mail password does not stop it.',
    },
    steps: [
      {
        text: {
          ja: '手がかりの行にプログラムの名前があれば、自分で置いたものかを確かめます。フォームの自動返信が悪用されることもあります。',
          en: 'If a decisive line names a program, check whether it is yours. Forms that answer by mail are abused too.',
        },
      },
      {
        text: {
          ja: '覚えのないプログラムなら、フォームやサイトを止め、CMSとプラグインを更新し、管理者とFTPのパスワードを変えます。',
          en: 'If it is not, stop the form or the site, update the CMS and its plugins, and change administrator and FTP passwords.',
        },
        link: WEB_ATTACK,
      },
      ASK_HOST,
    ],
    features: ['malware-scan', 'waf', 'cms-geo-restriction', 'ftp-ip-restriction', 'outbound-rate-limit'],
  },
  'own-server': {
    meaning: {
      ja: 'あなたの側のサーバーから出ていますが、パスワードで送られたのか、プログラムが送ったのかは、ヘッダーから分かりません。',
      en: 'A server of yours sent it; whether by login or by a program, the headers do not say.',
    },
    steps: [
      {
        text: {
          ja: '送った覚えがなければ、分かるまで乗っ取りとして扱い、パスワードを変えます。',
          en: 'If you did not send it, act as if the account is taken over until you know, and change the password.',
        },
        link: FIRST_HOUR,
      },
      ASK_HOST,
    ],
    features: ['mail-send-log', 'smtp-geo-restriction', 'malware-scan', 'outbound-rate-limit'],
  },
  'forged-inbound': {
    meaning: {
      ja: 'よその誰かが、あなたのアドレスを差出人に書いて、あなたのドメイン宛てに送ったものです。このメールに、アカウントが使われた証拠はありません。',
      en: 'Somebody elsewhere wrote your address as the sender of mail to your own domain. Nothing in it shows that your account was used.',
    },
    steps: [
      {
        text: {
          ja: '戻ってきたメールの中のリンクや添付を開きません。',
          en: 'Do not open links or attachments of the returned message.',
        },
      },
      {
        text: {
          ja: '自分のドメインに SPF、DKIM、DMARC を設定し、受信側の検査も有効にします。',
          en: 'Set up SPF, DKIM and DMARC for your domain, and switch their checking on for incoming mail.',
        },
        link: SPOOFING,
      },
      {
        text: {
          ja: '確かさが低いときは、サーバー会社の送信記録でも確かめます。',
          en: 'Where the confidence is low, have the host’s sending log checked too.',
        },
      },
    ],
    features: ['spf', 'dkim', 'dmarc', 'spam-filter', 'mail-virus-scan'],
  },
  'forged-elsewhere': {
    meaning: {
      ja: 'よそのサーバーが、差出人にあなたのアドレスを書いたメールを送り、その通知があなたに戻りました。アカウントの乗っ取りを示すものは、このメールにはありません。',
      en: 'A server elsewhere sent mail under your address, and the bounce came to you. Nothing in it points to a takeover.',
    },
    steps: [
      {
        text: {
          ja: 'パスワードを変えても止まりません。SPF、DKIM、DMARC を設定すると、偽のメールが受け取られにくくなります。',
          en: 'A new password does not stop it. SPF, DKIM and DMARC make forged mail less likely to be accepted.',
        },
        link: SPOOFING,
      },
      {
        text: {
          ja: '確かさが「高い」でないときや、通知が続くときは、サーバー会社の送信記録でも確かめます。',
          en: 'Where the confidence is not high, or bounces go on, have the host’s sending log checked too.',
        },
        link: GUIDE,
      },
    ],
    features: ['spf', 'dkim', 'dmarc', 'mail-send-log'],
  },
  relayed: {
    meaning: {
      ja: 'メーリングリストの配信先か、メールの転送先で受け取られなかったものです。たいていは、登録された宛先が古いことが原因です。',
      en: 'A list’s subscriber or the target of a forwarding did not accept it; most often an old address.',
    },
    steps: [
      {
        text: {
          ja: '登録された宛先や転送先を確かめ、使われていないものを外します。',
          en: 'Check the list of subscribers or the forwarding, and take out what is no longer used.',
        },
      },
      {
        text: {
          ja: '転送を設定した覚えがなければ、誰かがアカウントに入って設定したおそれがあります。',
          en: 'If you set up no forwarding, somebody else may have done so in your account.',
        },
        link: TAKEOVER,
      },
    ],
    features: ['mail-send-log', 'login-alert'],
  },
  'not-a-bounce': {
    meaning: {
      ja: '自動応答、開封の確認、苦情の報告、配送が済んだ通知、または不達通知を装った詐欺です。どれなのかは、根拠の欄に出ます。',
      en: 'An automatic answer, a receipt, a complaint, a report of success, or phishing dressed as a bounce. The findings say which.',
    },
    steps: [
      {
        text: {
          ja: '詐欺と出たら、リンクも添付も開かず、ログインもしません。管理画面には、自分のブックマークから入ります。',
          en: 'If it is phishing, open no link or attachment and do not log in from it. Use your own bookmark.',
        },
      },
      {
        text: {
          ja: 'すでにパスワードを入れてしまったら、すぐに変えます。',
          en: 'If you already typed your password there, change it at once.',
        },
        link: FIRST_HOUR,
      },
      {
        text: {
          ja: '送った覚えのないメールへの自動応答なら、誰かがあなたのアドレスで送っています。不達通知が届いていないかも見ます。',
          en: 'If it answers a message that you did not send, somebody sends under your address: look for bounces too.',
        },
        link: GUIDE,
      },
    ],
    features: ['spam-filter', 'mail-virus-scan', 'panel-2fa'],
  },
  'cannot-tell': {
    meaning: {
      ja: '証拠が足りません。「あなたは送っていない」という意味ではありません。何があれば決まるかは、根拠の欄に出ます。',
      en: 'The evidence does not suffice. It does not mean that you did not send it. The findings say what would settle it.',
    },
    steps: [
      {
        text: {
          ja: '足りないもの（元のメールのヘッダーを含むソース、自分のドメイン）を補って、もう一度診断します。',
          en: 'Add what is missing (the source with the returned headers, your domain) and try again.',
        },
      },
      ASK_HOST,
      {
        text: {
          ja: '分かるまでは乗っ取りとして扱い、パスワードを変えます。',
          en: 'Until you know, act as if the account is taken over, and change the password.',
        },
        link: FIRST_HOUR,
      },
    ],
    features: ['mail-send-log'],
  },
};

/** How to get at the source of a mail, by program. */
export const SOURCE_HELP: { name: Localized; text: Localized }[] = [
  {
    name: { ja: 'Gmail（パソコンのブラウザー）', en: 'Gmail (in a desktop browser)' },
    text: {
      ja: 'メールを開き、右上の「︙」から「メッセージのソースを表示」を選びます。開いた画面からコピーするか、ダウンロードします。スマートフォンのアプリではなく、パソコンで行ってください。',
      en: 'Open the mail, choose “Show original” from the “⋮” menu at its top right, then copy or download it. Use a computer, not the app.',
    },
  },
  {
    name: { ja: 'Outlook（ブラウザー版・新しい Outlook）', en: 'Outlook (on the web, new Outlook)' },
    text: {
      ja: 'メールの「…」から「表示」→「メッセージのソースを表示」を選びます。「メッセージの詳細」しかないときは、ヘッダーだけになり、戻ってきたメールが含まれないことがあります。',
      en: 'From the mail’s “…” menu choose View, then “View message source”. Where there is only “View message details”, you get headers alone, often without the returned message.',
    },
  },
  {
    name: { ja: 'Outlook（従来のデスクトップ版）', en: 'Outlook (classic desktop)' },
    text: {
      ja: '「名前を付けて保存」で .msg ファイルにし、入力欄の下の「ファイル」で選びます。「プロパティ」の「インターネット ヘッダー」だけでは、戻ってきたメールのヘッダーが入りません。.msg には Outlook が残したものしか入らないため、判定できないときはブラウザー版か Thunderbird のソースを使ってください。',
      en: '“Save As” makes a .msg file; choose it under “files”. The “Internet headers” under Properties leave out the returned message. A .msg holds only what Outlook kept: where that settles nothing, take the source from Outlook on the web or Thunderbird.',
    },
  },
  {
    name: { ja: 'Thunderbird', en: 'Thunderbird' },
    text: {
      ja: 'メールの「その他」から「ソースを表示」を選びます（Ctrl+U、Mac は ⌘U）。「名前を付けて保存」なら .eml ファイルになります。',
      en: 'Choose “View Source” from the mail’s “More” menu (Ctrl+U, ⌘U on a Mac). “Save As” makes an .eml file.',
    },
  },
  {
    name: { ja: 'Mac の「メール」', en: 'Apple Mail (Mac)' },
    text: {
      ja: 'メニューの「表示」→「メッセージ」→「Rawソース」を選びます。「別名で保存」の形式を「メッセージのソース」にしても構いません。',
      en: 'Choose View, Message, Raw Source; or save the message with the format “Raw Message Source”.',
    },
  },
  {
    name: { ja: 'Roundcube', en: 'Roundcube' },
    text: {
      ja: 'メールを開き、「その他」から「ソースを表示」を選ぶか、ダウンロードします。',
      en: 'Open the mail and choose “Show source” from the “More” menu, or download it.',
    },
  },
  {
    name: { ja: 'そのほかのWebメール（Active! mail など）', en: 'Other webmail (Active! mail and others)' },
    text: {
      ja: '名前は製品や版で違います。「ソース」「ヘッダー」「エクスポート」「ダウンロード」などのメニューを探してください。ヘッダーだけでなく、添付された元のメールまで含むものを選びます。',
      en: 'Names differ by product and version: look for “source”, “headers”, “export” or “download”, and choose what includes the attached original, not only the headers.',
    },
  },
];

/** Words of the page that judges bounces. */
export const BOUNCE = {
  title: { ja: '不達メールの診断', en: 'Bounce triage' },
  lead: {
    ja: '送った覚えのないメールの不達通知から、自分のアカウントが送ったのか、差出人を偽られただけなのかを判定します。根拠の行と、次にすることも示します。',
    en: 'Did your own account send the mail that came back, or did somebody only forge its sender? The verdict comes with the lines it rests on and what to do next.',
  },
  privacy: {
    ja: 'メールはどこにも送られません。診断はこのブラウザーの中だけで行い、このページには通信を禁じる設定（CSP）がかかっています。閉じれば何も残りません。',
    en: 'The mail goes nowhere. It is judged in this browser, on a page whose policy (CSP) forbids it to send anything; close it, and nothing stays.',
  },
  noScript: {
    ja: '診断には JavaScript が必要です。使えないときは、このあとの説明と、コマンドラインの道具（下の「コマンドラインで」）をご利用ください。',
    en: 'Judging needs JavaScript. Without it, use the explanations below, or the command line (see below).',
  },
  paste: { ja: '不達通知のソース', en: 'Source of the bounce' },
  pasteHint: {
    ja: '画面の文章ではなく、ヘッダーを含むソース全体を貼り付けます。',
    en: 'The whole source with its headers, not the text on screen.',
  },
  howLink: { ja: 'ソースの出し方', en: 'How to show the source' },
  files: {
    ja: 'またはファイル（.eml、.msg、.mbox、.txt。複数可）',
    en: 'Or files (.eml, .msg, .mbox, .txt; several at once)',
  },
  filesHint: {
    ja: 'ここへドロップもできます。1ファイル 25 MB まで。',
    en: 'You can drop them here. Up to 25 MB each.',
  },
  service: { ja: 'お使いのサーバー（任意）', en: 'Your hosting service (optional)' },
  serviceNone: { ja: '選ばない', en: 'None chosen' },
  serviceHint: {
    ja: '判定には使いません。結果に、そのサーバーで助けになる機能を添えます。送信サーバーの名前が分かるときは、上の欄に加えてください。',
    en: 'Not used for the verdict. The result adds what would help at that service. If you know the names of its outgoing servers, add them above.',
  },
  own: { ja: '自分のドメインかアドレス（任意）', en: 'Your domain or address (optional)' },
  ownHint: {
    ja: '例: example.jp。入れると判定の確かさが上がります。複数は空白かコンマで区切ります。',
    en: 'Such as example.jp. It makes the verdict firmer. Several are parted by blanks or commas.',
  },
  submit: { ja: '診断する', en: 'Judge' },
  clear: { ja: '消す', en: 'Clear' },
  examples: { ja: '例で試す', en: 'Try an example' },
  examplesHint: { ja: '架空のメールです。', en: 'Made-up mails.' },
  result: { ja: '診断の結果', en: 'Result' },
  verdictsTitle: { ja: '判定の意味と、次にすること', en: 'What each verdict means, and what to do' },
  verdictsLead: {
    ja: '判定は次の8つです。ヘッダーにない事実は分かりません。迷うときは「判定できません」とします。',
    en: 'There are eight verdicts. What headers do not say stays unknown; in doubt the verdict is that it cannot be told.',
  },
  next: { ja: '次にすること', en: 'What to do next' },
  features: { ja: '役に立つサーバーの機能', en: 'Features of a host that help' },
  howTitle: { ja: 'ソースの出し方', en: 'How to show the source of a mail' },
  howLead: {
    ja: '転送するとヘッダーが変わります。転送するなら「添付ファイルとして転送」を選んでください。画面の名前は版によって違うことがあります。',
    en: 'Forwarding changes the headers; if you must, forward as an attachment. Names of menus may differ by version.',
  },
  moreTitle: { ja: 'もっと詳しく', en: 'More' },
  rulesLink: { ja: '判定のルールと、それぞれの限界', en: 'The rules of the triage and their limits' },
  guideLink: { ja: 'ガイド: 乗っ取りか、差出人の偽装か', en: 'Guide: taken over, or only forged?' },
  cliTitle: { ja: 'コマンドラインで', en: 'On the command line' },
  cliLead: {
    ja: 'サバモリのプログラムを手元に置けば、同じルールで判定できます。通信はしません。`--json` で1通1行の JSON になります。',
    en: 'With Sabamori’s program on your machine, the same rules judge there, without any network. `--json` prints one object a line.',
  },
  code: { ja: 'コマンド', en: 'Command' },
};
