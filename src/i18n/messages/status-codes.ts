import { meaningKeys } from '../../bounce/telling/status-codes.ts';
import type { Localized } from '../../schema/text.ts';

/**
 * Enhanced status codes in plain words: `subject.detail` of `class.subject.detail`. The codes are those of RFC 3463 and
 * the IANA registry that continues it (https://www.iana.org/assignments/smtp-enhanced-status-codes/).
 */
const DETAILS: Record<string, Localized> = {
  '1.1': { ja: '宛先のアドレスがありません', en: 'no such mailbox' },
  '1.2': { ja: '宛先のドメインがありません', en: 'no such domain' },
  '1.3': { ja: '宛先の書き方が正しくありません', en: 'the address is malformed' },
  '1.4': { ja: '宛先がひとつに決まりません', en: 'the address is ambiguous' },
  '1.6': { ja: '宛先は移転しました', en: 'the mailbox has moved' },
  '1.7': { ja: '差出人のアドレスの書き方が正しくありません', en: 'the sender’s address is malformed' },
  '1.8': { ja: '差出人のドメインが正しくありません', en: 'the sender’s domain is not valid' },
  '1.10': { ja: '宛先のドメインはメールを受け取りません', en: 'the domain takes no mail' },
  '2.1': { ja: '宛先のメールボックスは使えなくなっています', en: 'the mailbox is disabled' },
  '2.2': { ja: '宛先のメールボックスがいっぱいです', en: 'the mailbox is full' },
  '2.3': { ja: '宛先が受け取る大きさを超えています', en: 'the message is larger than the mailbox takes' },
  '2.4': { ja: 'メーリングリストの展開に失敗しました', en: 'the mailing list could not be expanded' },
  '3.1': { ja: '宛先側のサーバーに空きがありません', en: 'the receiving system is full' },
  '3.2': { ja: '宛先側のサーバーが受け付けていません', en: 'the receiving system is not accepting mail' },
  '3.4': { ja: '宛先側のサーバーが受け取る大きさを超えています', en: 'the message is too big for the system' },
  '4.1': { ja: '宛先側のサーバーが応答しません', en: 'no answer from the receiving server' },
  '4.2': { ja: '宛先側との接続が切れました', en: 'the connection broke' },
  '4.3': { ja: '名前解決（DNS など）に失敗しました', en: 'a directory or DNS server failed' },
  '4.4': { ja: '宛先への経路がありません', en: 'there is no route to the recipient' },
  '4.5': { ja: '混み合っています', en: 'the mail system is congested' },
  '4.6': { ja: '転送が堂々めぐりになっています', en: 'the message ran in a loop' },
  '4.7': { ja: '期限までに届けられませんでした', en: 'the time to deliver ran out' },
  '5.2': { ja: 'サーバー間のやり取りの誤りです', en: 'a command was malformed' },
  '5.3': { ja: '宛先の数が多すぎます', en: 'too many recipients' },
  '6.1': { ja: '受け取れない種類の内容です', en: 'the kind of content is not supported' },
  '7.1': { ja: '方針により拒否されました', en: 'refused by policy' },
  '7.2': { ja: 'メーリングリストへの投稿が許されていません', en: 'not allowed to post to the list' },
  '7.8': { ja: '認証の情報が正しくありません', en: 'wrong user name or password' },
  '7.13': { ja: 'アカウントが停止されています', en: 'the user account is disabled' },
  '7.20': { ja: '正しい DKIM の署名がありません', en: 'no valid DKIM signature' },
  '7.23': { ja: 'SPF の検査に通りませんでした', en: 'the SPF check failed' },
  '7.25': {
    ja: '送信元の IP アドレスの逆引きが確かめられません',
    en: 'the sending address’s reverse DNS could not be validated',
  },
  '7.26': { ja: '送信元の認証（SPF・DKIM など）に通りませんでした', en: 'several sender authentication checks failed' },
  '7.27': { ja: '差出人のドメインはメールを受け取らない設定です', en: 'the sender’s domain takes no mail' },
  '7.28': { ja: '短時間に大量のメールが送られています', en: 'a flood of mail was detected' },
};

/** What the second number is about, for details without words of their own. */
const SUBJECTS: Record<string, Localized> = {
  '0': { ja: '理由は示されていません', en: 'no reason is given' },
  '1': { ja: 'アドレスの問題です', en: 'a problem of the address' },
  '2': { ja: '宛先のメールボックスの問題です', en: 'a problem of the mailbox' },
  '3': { ja: '宛先側のメールシステムの問題です', en: 'a problem of the receiving system' },
  '4': { ja: '通信経路の問題です', en: 'a problem of network or routing' },
  '5': { ja: 'サーバー間のやり取りの問題です', en: 'a problem of the mail protocol' },
  '6': { ja: '内容の形式の問題です', en: 'a problem of the content’s form' },
  '7': { ja: 'セキュリティか方針による拒否です', en: 'refused for security or policy' },
};

/** Reply codes that come without an enhanced one (RFC 5321 §4.2.3, RFC 4954 §4). */
const REPLIES: Record<string, Localized> = {
  '421': { ja: 'サーバーが一時的に受け付けていません', en: 'the server is not available now' },
  '450': { ja: '宛先のメールボックスが一時的に使えません', en: 'the mailbox is not available now' },
  '451': { ja: 'サーバーの処理に失敗しました', en: 'the server failed to process it' },
  '452': { ja: 'サーバーの容量が足りません', en: 'the server lacks storage' },
  '535': { ja: '認証の情報が正しくありません', en: 'wrong user name or password' },
  '550': { ja: '宛先がないか、方針により拒否されました', en: 'no such mailbox, or refused by policy' },
  '551': { ja: '宛先は、このサーバーの利用者ではありません', en: 'the recipient is not a user of this server' },
  '552': { ja: '容量の制限を超えています', en: 'over a storage limit' },
  '553': { ja: '宛先の名前が受け付けられません', en: 'the mailbox name is not allowed' },
  '554': { ja: '受け付けられませんでした', en: 'the transaction failed' },
};

/** What a code means, by the keys of `meaningKeys`. */
export const STATUS_MEANINGS: Record<string, Localized> = { ...DETAILS, ...SUBJECTS, ...REPLIES };

/** An enhanced status code in plain words; null for what is no such code. */
export function explainStatus(status: string): Localized | null {
  const key = meaningKeys({ code: null, status }).find((one) => one in STATUS_MEANINGS);
  return (key && STATUS_MEANINGS[key]) || null;
}
