/**
 * The two target groups' weights for a share of traffic. A weight is a whole number up to 999, and shares come in tenths of a
 * percent. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupTuple.html
 */
export function weightsFor(percent: number): { readonly green: number; readonly blue: number } {
  if (Number.isInteger(percent)) return { green: percent, blue: 100 - percent }
  const tenths = Math.round(percent * 10)
  return { green: tenths, blue: 1000 - tenths }
}
