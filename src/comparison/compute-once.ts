/** Makes a function compute its result once for each object, which is taken not to change as long as it lives. */
export function computeOnce<From extends object, Result extends object>(
  compute: (from: From) => Result,
): (from: From) => Result {
  const results = new WeakMap<From, Result>();
  return (from) => {
    const result = results.get(from) ?? compute(from);
    results.set(from, result);
    return result;
  };
}
