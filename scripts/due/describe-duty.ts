import { type Locale, localizer } from '../../src/i18n/locale.ts';
import { DUE } from '../../src/i18n/messages/due.ts';
import { DUTY_MINUTES, type Duty } from '../../src/site/duty-roster.ts';

/** Of what a piece of work is, in words: the provider and the feature, or the file. */
export function dutyPlace(duty: Duty, locale: Locale): string {
  const l = localizer(locale);
  if (duty.kind === 'translation') return duty.file;
  const names = ['provider' in duty && duty.provider.name, 'feature' in duty && duty.feature.shortName];
  return names.flatMap((name) => (name ? [l(name)] : [])).join(' / ');
}

/** Why it stands where it stands, and what to open: one line each. */
export function dutyFacts(duty: Duty, locale: Locale): string[] {
  const l = localizer(locale);
  switch (duty.kind) {
    case 'overdue':
      return [
        l(DUE.importance(duty.importance, duty.share, duty.overdueMonths)),
        duty.claim.source.url,
        fileOf(duty.provider),
      ];
    case 'unclear':
      return [l(DUE.share(duty.share)), duty.claim.source.url, fileOf(duty.provider)];
    case 'disputed':
      return [
        l(DUE.share(duty.share)),
        ...duty.verdict.deciding.map(({ support, source }) => `${support}: ${source.url}`),
        l(duty.feature.question),
        fileOf(duty.provider),
      ];
    case 'thin': {
      const names = duty.unknown.map(({ shortName }) => l(shortName));
      return [l(DUE.coverage(duty.coverage, names)), duty.provider.url, fileOf(duty.provider)];
    }
    case 'undocumented':
      return [l(DUE.share(duty.share)), l(duty.feature.whatCounts)];
    case 'translation':
      return [l(duty.original && duty.translated ? DUE.older(duty.original, duty.translated) : DUE.missing)];
  }
}

/** The same for programs: ids, addresses and numbers, no sentences. */
export function dutyRecord(duty: Duty): Record<string, unknown> {
  const { kind } = duty;
  return {
    kind,
    minutes: DUTY_MINUTES[kind],
    ...('provider' in duty ? { provider: duty.provider.id } : {}),
    ...('feature' in duty ? { feature: duty.feature.id } : {}),
    ...('share' in duty ? { share: duty.share } : {}),
    ...(kind === 'overdue' ? { importance: duty.importance, overdueMonths: duty.overdueMonths } : {}),
    ...('claim' in duty ? { url: duty.claim.source.url } : {}),
    ...(kind === 'disputed' ? { urls: duty.verdict.deciding.map(({ source }) => source.url) } : {}),
    ...(kind === 'thin' ? { coverage: duty.coverage, unknown: duty.unknown.map(({ id }) => id) } : {}),
    ...(kind === 'translation' ? { file: duty.file, state: duty.state } : {}),
  };
}

function fileOf({ id }: { id: string }): string {
  return `providers/${id}.md`;
}
