const MOST_PROVIDERS = 99_999;

/**
 * The numbers of providers that `--providers 100,1000` asks for.
 * @throws Error with one line that says what is expected
 */
export function readProviderSizes(text: string): number[] {
  return text.split(',').map((part) => {
    const size = Number(part);
    if (/^\d+$/.test(part) && size >= 1 && size <= MOST_PROVIDERS) return size;
    throw new Error(
      `--providers has "${part}"; expected whole numbers from 1 to ${MOST_PROVIDERS} with commas between`,
    );
  });
}
