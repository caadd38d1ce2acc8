/** Words of the line from a copy to its restoring; at most 20 Japanese letters a line, fewer where the way back runs. */
export const RESTORE_LINE = {
  earlier: { ja: '写し', en: 'Copy' },
  lastGood: { ja: '壊れる前の、最後の写し', en: 'Last copy before the damage' },
  lost: { ja: '失う変更（最大で、保存の間隔）', en: 'changes lost (at most one interval)' },
  broken: { ja: '壊れる、改ざんされる', en: 'Damage or tampering' },
  laterCopy: { ja: 'あとから取った写しも、壊れている', en: 'Copies made later are damaged too' },
  unnoticed: { ja: '気づくまでの日数（写しは、より長く残す）', en: 'days until noticed (keep copies longer)' },
  noticed: { ja: '気づく', en: 'You notice' },
  work: { ja: '戻す時間（自分の画面か、依頼か）', en: 'time to restore (by screen or on request)' },
  restored: { ja: '元に戻る', en: 'Restored' },
  back: { ja: 'ここへ戻す', en: 'back to here' },
} as const;
