/** A figure at a size. */
export interface Point {
  size: number;
  figure: number;
}

/**
 * With which power of the size a figure grows: the slope of the straight line that fits log(figure) against log(size)
 * best (least squares). 1 is linear, 0 does not grow. Not a number for fewer than two sizes or a figure of 0.
 */
export function growthExponent(points: readonly Point[]): number {
  const logs = points.map(({ size, figure }) => ({ x: Math.log(size), y: Math.log(figure) }));
  const meanX = mean(logs.map(({ x }) => x));
  const meanY = mean(logs.map(({ y }) => y));
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
