import type { ColumnFeature } from '../src/comparison/comparison-data.ts';

/** One feature of the synthetic comparison. */
export interface SyntheticFeature extends ColumnFeature {
  /** The share of providers for which it is known. */
  knownShare: number;
  /** Whether it can be switched; a feature that cannot is in force from the start. */
  switchable: boolean;
  /** The figures it may have. */
  figures?: readonly number[];
}

/** How many of the site's 42 providers had a claim on each feature on 24 November 2026. */
const REAL_PROVIDERS = 42;

export const SYNTHETIC_FEATURES: readonly SyntheticFeature[] = [
  column('smtp-geo-restriction', 'mail', '国外SMTP制限', 8, { core: true }),
  column('smtp-ip-allowlist', 'mail', '送信元IP限定', 8, { core: true }),
  column('auth-lockout', 'mail', '失敗時ロック', 4, {
    figure: { name: 'ロックまでの失敗回数', unit: '回', better: 'lower' },
    figures: [3, 5, 10, 20],
  }),
  column('outbound-rate-limit', 'mail', '送信数上限', 8, {
    switchable: false,
    figure: { name: '1時間あたりの送信上限', unit: '通', better: 'lower' },
    figures: [100, 300, 500, 1500],
  }),
  column('mail-send-log', 'mail', '送信記録', 3, {
    switchable: false,
    figure: { name: 'ログの保存日数', unit: '日', better: 'higher' },
    figures: [7, 14, 30, 90],
  }),
  column('spf', 'mail', 'SPF', 15),
  column('dkim', 'mail', 'DKIM', 10),
  column('dmarc', 'mail', 'DMARC', 10),
  column('mail-virus-scan', 'mail', 'メールウイルス検査', 11),
  column('spam-filter', 'mail', '迷惑メール対策', 21),
  column('mail-tls', 'mail', 'メールTLS', 9),
  column('waf', 'web', 'WAF', 15, { core: true }),
  column('ids', 'web', 'IDS', 1),
  column('ips', 'web', 'IPS', 4, { core: true }),
  column('ddos-mitigation', 'web', 'DDoS対策', 1),
  column('malware-scan', 'web', 'マルウェア検査', 6),
  column('cms-geo-restriction', 'web', 'CMS国外制限', 6),
  column('free-tls', 'web', '無料SSL', 9),
  column('panel-2fa', 'access', '二段階認証', 12),
  column('panel-ip-restriction', 'access', '管理画面IP制限', 5),
  column('login-alert', 'access', 'ログイン通知', 0),
  column('ftp-ip-restriction', 'access', 'FTP接続元制限', 8),
  column('sftp-ssh', 'access', 'SFTP・SSH', 8),
  column('auto-backup', 'continuity', 'バックアップ', 14, {
    figure: { name: '保存日数', unit: '日', better: 'higher' },
    figures: [1, 7, 14, 30],
  }),
  column('sla', 'continuity', '稼働率保証', 8, {
    switchable: false,
    figure: { name: '保証稼働率', unit: '%', better: 'higher' },
    figures: [99, 99.9, 99.99],
  }),
  column('phone-support', 'continuity', '電話サポート', 15, { switchable: false }),
  column('iso27001', 'assurance', 'ISO 27001', 0, { switchable: false }),
  column('privacy-mark', 'assurance', 'Pマーク', 0, { switchable: false }),
  column('domestic-dc', 'assurance', '国内DC', 5, { switchable: false }),
];

function column(
  id: string,
  group: ColumnFeature['group'],
  name: string,
  known: number,
  more: Partial<SyntheticFeature> = {},
): SyntheticFeature {
  return {
    id,
    group,
    core: false,
    name,
    shortName: name,
    knownShare: known / REAL_PROVIDERS,
    switchable: true,
    ...more,
  };
}
