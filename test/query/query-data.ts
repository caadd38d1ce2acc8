import { makeComparisonData } from '../../src/site/comparison-page.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { makeClaim, makeFeature, makeProvider, TODAY } from '../builders.ts';

const name = (text: string) => ({ ja: text, en: text });

/** Three services and two features: alpha has both by default, beta one, of gamma nothing is known. */
export const SITE = makeSite(
  {
    features: [
      makeFeature({ id: 'waf', name: name('WAF'), aliases: ['ワフ'], core: true }),
      makeFeature({ id: 'auto-backup', name: name('Backup'), group: 'continuity' }),
    ],
    providers: [
      makeProvider({
        id: 'alpha',
        plans: [{ id: 'light', name: name('Light'), monthlyYen: 990 }],
        claims: [
          makeClaim({ feature: 'waf', enabledByDefault: true, scope: 'domain' }),
          makeClaim({ feature: 'auto-backup' }),
        ],
      }),
      makeProvider({
        id: 'beta',
        segment: 'personal',
        claims: [makeClaim({ feature: 'waf', source: { kind: 'third-party' } })],
      }),
      makeProvider({ id: 'gamma' }),
    ],
    rankings: [],
    attacks: [],
    guides: [],
    changes: [],
    questions: [],
  },
  TODAY,
);

export const DATA = makeComparisonData(SITE, 'en');

/** The features as `readQuery` wants them. */
export const FEATURES = SITE.catalog.features.map(({ id, aliases }) => ({ name: id, words: aliases }));
