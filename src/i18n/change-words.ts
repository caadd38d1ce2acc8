import type { Feature } from '../catalog/catalog.ts';
import type { Change, ClaimChange } from '../changes/change.ts';
import type { ChangeEntry } from '../schema/change.ts';
import type { Plan } from '../schema/provider.ts';
import type { Localized } from '../schema/text.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { formatList, formatNumber, formatPrice, joinFacts } from './format.ts';
import { LOCALES } from './locale.ts';
import { CHANGE_SENTENCES as SAY } from './messages/changes.ts';
import { describeFigure, describeOffer, describeVerdict } from './verdict-words.ts';
import { STATUS_LABELS } from './vocabulary.ts';

type ClaimOfProvider = Extract<Change, { kind: ClaimChange['kind'] }>;

/**
 * The entries that tell of changes, in both languages, with ids that are unique among them. Claims of one provider
 * that fared alike are told together.
 * @param featureOf the feature of an id, in the later catalogue
 */
export function writeEntries(changes: readonly Change[], featureOf: (id: string) => Feature): ChangeEntry[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const id = idOf(change);
    const group = groups.get(id);
    if (group) group.push(change);
    else groups.set(id, [change]);
  }
  return [...groups].map(([id, group]) => {
    const [first] = group;
    const features = [...new Set(group.flatMap(featuresOf))];
    return {
      id,
      kind: first.kind,
      provider: first.provider.id,
      ...(features.length > 0 ? { features } : {}),
      text:
        group.length === 1 ? describeChange(first, featureOf) : describeAlike(group as ClaimOfProvider[], featureOf),
    };
  });
}

function featuresOf(change: Change): string[] {
  if (change.kind === 'provider-added') return change.features;
  return 'feature' in change ? [change.feature] : [];
}

/** Changes with the same id are told together. */
function idOf(change: Change): string {
  const { kind, provider } = change;
  if (kind === 'price-moved') return [provider.id, change.plan.id, kind].join('-');
  if (kind === 'verdict-turned') return [provider.id, change.feature, kind].join('-');
  // A provider's kinds begin with its own word already.
  return `${provider.id}-${kind.replace(/^provider-/, '')}`;
}

function describeAlike(group: readonly ClaimOfProvider[], featureOf: (id: string) => Feature): Localized {
  const [first] = group;
  if (!first) throw new Error('no change to tell');
  const names = [...new Set(group.map(({ feature }) => feature))].map((id) => featureOf(id).shortName);
  const list = inBoth((locale) =>
    formatList(
      names.map((name) => name[locale]),
      locale,
    ),
  );
  return SAY.alike(first.provider.name, SAY.reasons[first.kind](group.length), list);
}

/** One change in a sentence of each language. */
export function describeChange(change: Change, featureOf: (id: string) => Feature): Localized {
  const { provider } = change;
  const { name } = provider;
  switch (change.kind) {
    case 'provider-added':
      return SAY.providerAdded(name, provider.claims.length, change.features.length);
    case 'provider-removed':
      return SAY.providerRemoved(name);
    case 'provider-renamed':
      return change.before.name.ja === name.ja
        ? SAY.addressChanged(name)
        : SAY.providerRenamed(change.before.name, name);
    case 'status-changed':
      return SAY.statusChanged(name, STATUS_LABELS[change.before.status], STATUS_LABELS[provider.status]);
    case 'price-moved':
      return SAY.priceMoved(name, change.plan.name, writePrice(change.before), writePrice(change.plan));
    case 'verdict-turned':
      return describeTurn(change, featureOf(change.feature));
    case 'claim-read-again':
      return SAY[change.kind](name, featureOf(change.feature).shortName, change.claim.source.readOn);
    default:
      return SAY[change.kind](
        name,
        featureOf(change.feature).shortName,
        describeClaim(change, featureOf(change.feature)),
      );
  }
}

function describeTurn(change: Extract<Change, { kind: 'verdict-turned' }>, feature: Feature): Localized {
  const words = (verdict: Verdict) =>
    inBoth((locale) => {
      const { mark, word, figure, notes } = describeVerdict(verdict, feature, change.provider, locale);
      return joinFacts([`${mark} ${word}`, figure, ...notes], locale);
    });
  const said = SAY.verdictTurned(change.provider.name, feature.shortName, words(change.before), words(change.after));
  const why = SAY.because(reasonsOf(change.claims));
  return { ja: said.ja.replace(/。$/, `${why.ja}。`), en: said.en.replace(/\.$/, `${why.en}.`) };
}

function reasonsOf(claims: readonly ClaimChange[]): Localized[] {
  const kinds = ['claim-added', 'claim-changed', 'claim-withdrawn', 'claim-read-again'] as const;
  const reasons = kinds.flatMap((kind) => {
    const count = claims.filter((claim) => claim.kind === kind).length;
    return count > 0 ? [SAY.reasons[kind](count)] : [];
  });
  return reasons.length > 0 ? reasons : [SAY.rules];
}

function describeClaim({ claim }: ClaimChange, feature: Feature): Localized {
  const { mark, word } = describeOffer(claim, feature);
  return inBoth((locale) =>
    joinFacts([`${mark} ${word[locale]}`, describeFigure(claim.measure, feature, locale)], locale),
  );
}

function writePrice(plan: Plan): Localized {
  const initial = plan.initialYen === undefined ? undefined : SAY.initial(formatNumber(plan.initialYen));
  return inBoth((locale) => formatPrice(plan, locale) + (initial?.[locale] ?? ''));
}

function inBoth(write: (locale: (typeof LOCALES)[number]) => string): Localized {
  return Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])) as Localized;
}
