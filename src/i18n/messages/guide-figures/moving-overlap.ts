/** The words of the figure on moving from one server to another, from top to bottom. */
export const MOVING_OVERLAP = {
  old: { ja: '旧', en: 'old' },
  new: { ja: '新', en: 'new' },
  prepare: { ja: '写しを取り、新しい方で試す', en: 'Copy, and try the new server' },
  prepareText: { ja: 'SPFには両方を書く。動くのは旧', en: 'both stand in SPF; the old one works' },
  change: { ja: 'DNSを切り替える', en: 'Switch the DNS' },
  changeText: { ja: '戻す条件と期限を決めておく', en: 'with a deadline for going back' },
  both: { ja: '両方に届く', en: 'Mail reaches both' },
  bothText: { ja: '古い方に届いたメールを毎日移す', en: 'move what the old one gets, daily' },
  cancel: { ja: '空にして解約する', en: 'Empty the old one, then cancel' },
  cancelText: { ja: '先にSPFとDNSから消す', en: 'out of SPF and DNS first' },
};
