import type { AdviceId } from '../../password/advice.ts';
import type { FindingKind } from '../../password/finding.ts';
import type { AttackId, Standing } from '../../password/guessing-attack.ts';
import type { QuantityWords } from '../../password/say-quantity.ts';
import type { Localized } from '../../schema/text.ts';
import type { Locale } from '../locale.ts';

/** Large numbers and times in words. */
export const QUANTITY_WORDS: Record<Locale, QuantityWords> = {
  ja: {
    powers: [
      [4, '{n}万'],
      [8, '{n}億'],
      [12, '{n}兆'],
      [16, '{n}京'],
    ],
    power: '10の{n}乗',
    times: [
      [1, '{n}秒', '{n}秒'],
      [60, '{n}分', '{n}分'],
      [3600, '{n}時間', '{n}時間'],
      [86_400, '{n}日', '{n}日'],
      [2_629_746, '{n}か月', '{n}か月'],
      [31_556_952, '{n}年', '{n}年'],
    ],
    moment: '1秒未満',
    ages: '1兆年以上',
  },
  en: {
    powers: [
      [6, '{n} million'],
      [9, '{n} billion'],
      [12, '{n} trillion'],
      [15, '{n} quadrillion'],
      [18, '{n} quintillion'],
    ],
    power: '10 to the power of {n}',
    times: [
      [1, '{n} second', '{n} seconds'],
      [60, '{n} minute', '{n} minutes'],
      [3600, '{n} hour', '{n} hours'],
      [86_400, '{n} day', '{n} days'],
      [2_629_746, '{n} month', '{n} months'],
      [31_556_952, '{n} year', '{n} years'],
    ],
    moment: 'under a second',
    ages: 'over a trillion years',
  },
};

/** Words of the page that checks and makes passwords. */
export const PASSWORD = {
  title: { ja: 'パスワードを確かめる', en: 'Check a password' },
  lead: {
    ja: 'メールやサーバーのパスワードが何回の推測で当たるかを見積もります。入力した文字はこの画面の中だけで調べ、送信も保存もしません。',
    en: 'Estimates how many guesses a mail or server password withstands. What you type is examined on this page alone: it is neither sent nor stored.',
  },
  description: {
    ja: 'パスワードが何回の推測で当たるか、メールサーバーへの攻撃と盗まれたデータへの攻撃に何年耐えるかを、ブラウザの中だけで見積もります。長いパスワードも作れます。',
    en: 'Estimates how many guesses a password withstands, against attacks on a mail server and on stolen data, inside the browser alone. Also makes long passwords.',
  },
  noScript: {
    ja: '入力を調べる部分と、パスワードを作る部分は、JavaScriptで動きます。使えない場合も、下の例と助言は読めます。',
    en: 'Checking and making passwords needs JavaScript. Without it, the examples and the advice below can still be read.',
  },
  checkTitle: { ja: '確かめる', en: 'Check' },
  label: { ja: '確かめるパスワード', en: 'Password to check' },
  show: { ja: '表示', en: 'Show' },
  privacy: {
    ja: 'このページは、開いたあとの通信を自分で禁じています。回線を切ってからでも使えます。ページを離れると入力は消えます。',
    en: 'This page forbids itself to contact anyone once it is open; it works with the line unplugged. What you typed is gone when you leave.',
  },
  loading: { ja: '辞書を読み込んでいます…', en: 'Reading the dictionaries…' },
  ready: { ja: '辞書を読み込みました。', en: 'The dictionaries are ready.' },
  working: { ja: '調べています…', en: 'Checking…' },
  broken: {
    ja: '辞書を読み込めませんでした。ページを開き直してください。下の例と助言は読めます。',
    en: 'The dictionaries could not be loaded. Please open the page again. The examples and the advice below can still be read.',
  },
  cut: {
    ja: '{count}文字のうち、先頭の{limit}文字だけで見積もりました。',
    en: 'Of {count} characters, only the first {limit} were judged.',
  },
  guesses: { ja: '約{count}回', en: 'about {count} guesses' },
  guessesLead: { ja: '当たるまでの推測の見積もり', en: 'Estimated guesses to hit it' },
  length: { ja: '{count}文字', en: '{count} characters' },
  lengthOne: { ja: '1文字', en: '1 character' },
  standings: {
    known: {
      ja: 'よく使われるパスワードの一覧にあります。数字によらず、使わないでください。',
      en: 'It stands in the list of commonly used passwords. Whatever the numbers say, do not use it.',
    },
    weak: {
      ja: '回数制限のないメールサーバーなら、1年もたたずに当たる見積もりです。',
      en: 'On a mail server without a limit it would be guessed within a year.',
    },
    online: {
      ja: 'ネットワーク越しの推測には1年以上耐える見積もりですが、サーバーからデータが盗まれると1年もちません。',
      en: 'It withstands guessing over the network for over a year, but not a year once the server’s data has been stolen.',
    },
    all: {
      ja: '下のどの攻撃にも1年以上耐える見積もりです。',
      en: 'It withstands each of the attacks below for over a year.',
    },
  } satisfies Record<Standing, Localized>,
  timesCaption: { ja: '推測し終えるまでの時間の見積もり', en: 'Estimated time to guess it' },
  barNote: { ja: '（棒の縦線は1年）', en: ' (the upright line marks one year)' },
  attack: { ja: '攻撃', en: 'Attack' },
  speed: { ja: '速さの前提', en: 'Assumed speed' },
  time: { ja: 'かかる時間', en: 'Time' },
  attacks: {
    'online-free': { ja: 'メールサーバー、制限なし', en: 'Mail server, no limit' },
    'online-block': { ja: 'メールサーバー、失敗時のロックあり', en: 'Mail server with a lockout' },
    'online-delay': { ja: 'メールサーバー、失敗ごとに待たせる', en: 'Mail server with a delay' },
    'offline-slow': { ja: '盗まれたデータ、遅いハッシュ', en: 'Stolen data, slow hash' },
    'offline-fast': { ja: '盗まれたデータ、速いハッシュ', en: 'Stolen data, fast hash' },
  } satisfies Record<AttackId, Localized>,
  speeds: {
    'online-free': { ja: '毎秒10回', en: '10 a second' },
    'online-block': {
      ja: '{tries}回失敗するごとに30分の遮断',
      en: 'blocked for 30 minutes after every {tries} failures',
    },
    'online-delay': { ja: '30秒に1回', en: 'one in 30 seconds' },
    'offline-slow': { ja: '毎秒1万回', en: '10,000 a second' },
    'offline-fast': { ja: '毎秒100億回', en: '10 billion a second' },
  } satisfies Record<AttackId, Localized>,

  findingsTitle: { ja: '見つかった弱点', en: 'What was found' },
  noFindings: {
    ja: '辞書の言葉や決まった並びは見つかりませんでした。',
    en: 'No dictionary words or patterns were found.',
  },
  place: { ja: '{from}〜{to}文字目: {what}', en: 'Characters {from}–{to}: {what}' },
  findings: {
    password: { ja: 'よく使われるパスワード', en: 'a commonly used password' },
    word: { ja: '辞書にある言葉', en: 'a word in a dictionary' },
    name: { ja: '人の名前', en: 'a personal name' },
    date: { ja: '日付', en: 'a date' },
    year: { ja: '西暦の年', en: 'a year' },
    keyboard: { ja: 'キーボードの並び', en: 'a run on the keyboard' },
    sequence: { ja: '順に続く文字や言葉（abc、123など）', en: 'characters or words in sequence (abc, 123 …)' },
    repeat: { ja: '同じ文字列の繰り返し', en: 'a repetition' },
  } satisfies Record<FindingKind, Localized>,
  reversed: { ja: '{what}を逆にしたもの', en: '{what}, backwards' },
  substituted: { ja: '{what}の文字を記号や数字に替えたもの', en: '{what}, with signs or digits for letters' },

  examplesTitle: { ja: '例で見る', en: 'Examples' },
  examplesLead: {
    ja: '同じ計算で、よくある作り方を比べました。下の二つは「作る」の初期設定と同じ作り方で、すべての組み合わせを試す時間です。',
    en: 'Common ways to make a password, by the same calculation. The last two are made as under “Make one”, and the time is for trying every combination.',
  },
  example: { ja: 'パスワード', en: 'Password' },
  exampleGuesses: { ja: '推測の回数', en: 'Guesses' },
  madeWords: { ja: '無作為に選んだ6語', en: 'Six words chosen at random' },
  madeLetters: { ja: '無作為な英小文字15文字', en: '15 lower-case letters at random' },

  adviceTitle: { ja: '助言', en: 'Advice' },
  adviceLead: {
    ja: '米国国立標準技術研究所（NIST）のSP 800-63B-4に沿った助言です。最終版の本文は読めていないため、15文字は引用、ほかは公開草案によります。出典のない助言は当サイトの勧めです。',
    en: 'Advice along NIST SP 800-63B-4. We could not read the final text: the 15 characters come from a quotation of it, the rest from the public draft. Advice without a source is our own.',
  },
  advice: {
    replace: {
      ja: '別のパスワードに替える。よく使われる文字列は、設定のときに断るべきものとされています。',
      en: 'Choose another one. Services are to refuse values that are commonly used.',
    },
    longer: {
      ja: '15文字以上にする。パスワードだけで認証する場合の下限です。文字の種類を増やすより、まず長くします。',
      en: 'Use at least 15 characters: the minimum where nothing but the password is asked. Length comes before kinds of character.',
    },
    unpatterned: {
      ja: '見つかった言葉、名前、日付、並びを使わない。下の「作る」で、無作為なものを作れます。',
      en: 'Leave out the words, names, dates and runs that were found. Make a random one under “Make one”.',
    },
    ascii: {
      ja: '半角の英数字と記号だけにする。日本語や全角の文字は、機器によって別の符号になり、認証できないことがあります。',
      en: 'Keep to ASCII letters, digits and signs. Other characters may be represented differently by some devices, and the login fails.',
    },
    unmixed: {
      ja: '大文字、数字、記号を無理に混ぜなくてよい。文字の種類を混ぜる規則は、課してはならないとされています。',
      en: 'No need to force in capitals, digits and signs: rules on mixing kinds of character must not be imposed.',
    },
    unique: {
      ja: '使い回さない。ほかのサービスから漏れたパスワードは、この見積もりに関係なく1回で当たります。',
      en: 'Do not reuse it. A password leaked elsewhere is hit at the first guess, whatever this estimate says.',
    },
    'no-expiry': {
      ja: '定期的に替えなくてよい。漏えいの証拠があれば、すぐに替えます。',
      en: 'No need to change it periodically. Change it at once when there is evidence of a leak.',
    },
  } satisfies Record<AdviceId, Localized>,
  /** Names of the sources by their keys in `ADVICE_SOURCES`. */
  sources: {
    nist: { ja: 'OWASP ASVS（最終版の引用）', en: 'OWASP ASVS (quoting the final text)' },
    draft: { ja: 'NIST 公開草案', en: 'NIST public draft' },
    owasp: { ja: 'OWASP', en: 'OWASP' },
  },

  makeTitle: { ja: '作る', en: 'Make one' },
  makeLead: {
    ja: '無作為な並びを、ブラウザの乱数（crypto.getRandomValues）で作ります。覚えるなら言葉、管理ツールに保存するなら英小文字が向いています。',
    en: 'Makes a random one from the browser’s cryptographic random numbers (crypto.getRandomValues). Words are for remembering, letters for a password manager.',
  },
  kind: { ja: '作り方', en: 'Made of' },
  kinds: {
    romaji: { ja: '日本語の言葉（ローマ字）', en: 'Japanese words (in Latin letters)' },
    english: { ja: '英語の言葉', en: 'English words' },
    letters: { ja: '英小文字', en: 'lower-case letters' },
  },
  size: { ja: '長さ', en: 'Length' },
  sizeOfWords: { ja: '{count}語', en: '{count} words' },
  sizeOfLetters: { ja: '{count}文字', en: '{count} letters' },
  make: { ja: '新しく作る', en: 'Make a new one' },
  made: { ja: '作ったパスワード', en: 'The password made' },
  bits: {
    ja: '{length}文字・{bits}ビット（約{count}通りから無作為に一つ）',
    en: '{length} characters · {bits} bits (one of about {count}, at random)',
  },
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  notCopied: {
    ja: 'コピーできませんでした。選択した文字を手でコピーしてください。',
    en: 'Could not copy. Please copy the selected text by hand.',
  },
  useMade: { ja: 'これを確かめる', en: 'Check this one' },
  makeHint: {
    ja: '文字数の上限がある場合は、語数を減らさず英小文字に切り替えます。記号や大文字が必須なら、末尾に足せば足ります。強さは落ちません。',
    en: 'Where the length is limited, switch to letters rather than taking fewer words. Where signs or capitals are compulsory, adding them at the end takes nothing away.',
  },

  groundsTitle: { ja: '見積もりの前提', en: 'What the estimate rests on' },
  grounds: {
    guesses: {
      ja: '推測の回数は、オープンソースのzxcvbn-ts（MITライセンス）による見積もりです。よく使われるパスワード、日本語の言葉・姓名（ローマ字）、英語の言葉・名、日付、キーボードの並びなどを調べます。かなはローマ字にしても調べます。',
      en: 'The number of guesses is an estimate by the open-source zxcvbn-ts (MIT). It looks for common passwords, Japanese words and names in Latin letters, English words and first names, dates, runs on the keyboard and more. Kana are also examined in Latin letters.',
    },
    limits: {
      ja: '会社名や家族の名前など、その人だけが知る事情と、漏えいしたかどうかは調べられません。見積もりより早く当たることがあります。',
      en: 'It cannot know your company, your family, or whether the password has leaked. It may be guessed sooner than estimated.',
    },
    online: {
      ja: '毎秒10回は、ガイドと同じ仮定です。待ち時間30秒は、NISTの公開草案が例に挙げる下限です。',
      en: 'Ten a second is an assumption, the same as in the guide. The delay of 30 seconds is the lower of NIST’s examples in the public draft.',
    },
    block: {
      ja: 'ロックまでの回数は、当サイトの記載のうち、もっとも緩い値です。解除までの時間は書かれていないため、30分と仮定しました。接続元を遮断する方式では、多数の接続元を使う攻撃はこれより速く進みます。',
      en: 'The failures before the block are the laxest figure among our claims. Those do not say how long a block lasts: 30 minutes is assumed. Where the source of the connection is blocked, an attack from many sources is faster than this.',
    },
    blockFigure: { ja: '{tries}回', en: '{tries} failures' },
    lists: {
      ja: '英語のよくある言葉は、OpenSubtitles 2024（OPUS、Helsinki-NLP提供、ODC-BY）の字幕を単語に分け、頻度を数え、整えたものです。元のデータの権利は、字幕の提供者と権利者にあります。',
      en: 'The common English words are derived from OpenSubtitles 2024 (OPUS, provided by Helsinki-NLP, ODC-BY): tokenized, counted and filtered. The original data is attributed to the contributors of the subtitles and the rights holders.',
    },
    offline: {
      ja: '盗まれたデータへの速さは、zxcvbnの説明にある値です。遅いハッシュはbcryptなど、速いハッシュはSHA-256などで、後者は毎秒10億〜1兆回と幅があります。',
      en: 'The speeds on stolen data are those in the README of zxcvbn: a slow hash such as bcrypt, and a fast one such as SHA-256, for which it gives a range from one billion to one trillion a second.',
    },
    year: {
      ja: '「1年以上耐える」という区切りは、当サイトが決めたものです。',
      en: 'The threshold of one year is our own.',
    },
    words: {
      ja: '作るときの言葉は、BIP 39の2,048語（MITライセンス）です。1語が11ビットになります。',
      en: 'The words of a new password come from the 2,048 of BIP 39 (MIT), 11 bits each.',
    },
  },
  nextTitle: { ja: '次の一歩', en: 'Next step' },
  guideLink: { ja: '数字で見る、パスワードと失敗時のロック', en: 'Passwords and lockouts by numbers' },
  featureLink: { ja: 'ログイン失敗時のロックがあるサーバー', en: 'Servers with a lockout after failed logins' },
  firstHourLink: {
    ja: 'メールアカウントを乗っ取られたら、最初の1時間',
    en: 'The first hour after a mail account takeover',
  },
};
