import { apiAddress } from './input.ts';

/** A short program that reads the open data; a test runs each as it stands on the page. */
export interface Example {
  /** The language's or tool's own name. */
  name: string;
  code: string;
}

/**
 * The examples for a site at an origin, in the order of the page. Python and TypeScript both print every service whose
 * WAF is on by default, with the tier.
 */
export function makeExamples(
  origin: string,
  locale: 'ja' | 'en',
): { curl: Example; python: Example; typescript: Example } {
  const address = (path: string) => apiAddress({ origin }, path);
  return {
    curl: {
      name: 'curl',
      code: `curl -sO ${address('downloads/claims.csv')}
curl -s ${address('downloads/SHA256SUMS')} \\
  | grep claims.csv | sha256sum --check
`,
    },
    python: {
      name: 'Python',
      code: `import json
from urllib.request import urlopen

with urlopen("${address('providers.json')}") as response:
    providers = json.load(response)["providers"]

for provider in providers:
    for verdict in provider["verdicts"]:
        is_waf = verdict["feature"] == "waf"
        if is_waf and verdict.get("offer") == "on-by-default":
            print(provider["name"]["${locale}"], verdict["tier"])
`,
    },
    typescript: {
      name: 'TypeScript',
      code: `interface Provider {
  name: { ja: string; en: string };
  verdicts: { feature: string; offer?: string; tier?: string }[];
}

const response = await fetch('${address('providers.json')}');
const data = (await response.json()) as { providers: Provider[] };

for (const { name, verdicts } of data.providers) {
  const waf = verdicts.find(({ feature }) => feature === 'waf');
  if (waf?.offer === 'on-by-default') console.log(name.${locale}, waf.tier);
}
`,
    },
  };
}
