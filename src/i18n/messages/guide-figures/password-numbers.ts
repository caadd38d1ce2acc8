import { raised } from '../../../charts/figures/password-numbers.ts';
import type { Localized } from '../../../schema/text.ts';

/** Words of the ruler of passwords and tries; 11 Japanese letters or 21 Latin ones a line. */
export const PASSWORD_NUMBERS = {
  tries: { ja: '1年間に試せる回数', en: 'Tries in a year' },
  passwords: { ja: '組み合わせの数', en: 'Possible passwords' },
  within: { ja: 'ここから下は、1年で\n試し尽くせる', en: 'below: all tried\nwithin a year' },
} as const;

/** The delays of content/guides/ja/passwords-and-lockouts.md, fastest first, in seconds from try to try. */
export const DELAYS: readonly { seconds: number; name: Localized }[] = [
  { seconds: 0.1, name: { ja: '毎秒10回と仮定', en: 'assuming 10 a second' } },
  { seconds: 30, name: { ja: '30秒待たせる', en: '30 seconds a try' } },
  { seconds: 3600, name: { ja: '1時間待たせる', en: '1 hour a try' } },
];

/** The passwords of the same guide, most first: so many letters to choose from, and the length. */
export const PASSWORD_KINDS: readonly { letters: number; length: number; name: Localized }[] = [
  { letters: 26, length: 15, name: { ja: '英小文字15文字', en: '15 lower-case letters' } },
  { letters: 94, length: 10, name: { ja: '94種類を混ぜた10文字', en: '10 of 94 characters' } },
  { letters: 26, length: 8, name: { ja: '英小文字8文字', en: '8 lower-case letters' } },
  { letters: 1000, length: 1, name: { ja: 'よくあるパスワード', en: 'common passwords' } },
];

/** A count of tries or passwords as the guide writes it: in full below 10,000, else to three figures at most. */
export function tellCount(count: number): { tries: Localized; passwords: Localized } {
  const { ja, en } = writeCount(count);
  return { tries: { ja: `${ja}回`, en }, passwords: { ja: `${ja}通り`, en } };
}

function writeCount(count: number): Localized {
  if (count < 1e4) return { ja: count.toLocaleString('ja-JP'), en: count.toLocaleString('en-US') };
  if (count >= 1e15) {
    const power = Math.floor(Math.log10(count));
    const written = `${(count / 10 ** power).toFixed(1)} × 10${raised(power)}`;
    return { ja: `約${written}`, en: `about ${written}` };
  }
  const rounded = Number(count.toPrecision(3));
  const compact = rounded.toLocaleString('en-US', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  return { ja: `約${inMyriads(rounded)}`, en: `about ${compact}` };
}

/** A multiple of 10,000 below 10 to the 12th, in 億 and 万. */
function inMyriads(count: number): string {
  const [hundredMillions, tenThousands] = [Math.floor(count / 1e8), (count % 1e8) / 1e4];
  const parts = [
    { number: hundredMillions, unit: '億' },
    { number: tenThousands, unit: '万' },
  ];
  return parts.map(({ number, unit }) => (number === 0 ? '' : `${number.toLocaleString('ja-JP')}${unit}`)).join('');
}
