const REQUEST_MILLISECONDS = 1_500

/**
 * How long to wait for other machines, in milliseconds of the clock. On a simulated clock, which runs faster than the machine, it is at
 * least `floorMilliseconds` of the machine's time: the network is no faster than before.
 */
export function networkTime(
  { simulatedRate }: { readonly simulatedRate?: number },
  milliseconds: number,
  floorMilliseconds = REQUEST_MILLISECONDS
): number {
  return simulatedRate === undefined ? milliseconds : Math.max(milliseconds, floorMilliseconds * simulatedRate)
}
