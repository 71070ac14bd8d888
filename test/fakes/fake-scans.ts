import type { ScanReading } from '../../src/domain/image-scan/scan-reading.js'
import type { ImageScans } from '../../src/ports/images/image-scans.js'

/** Scans with the given readings, one after the other; the last one stays. A reading that is an error is thrown. */
export function fakeScans(
  readings: readonly (ScanReading | Error)[],
  startAnswer: Awaited<ReturnType<ImageScans['start']>> = { kind: 'started' }
): ImageScans & { readonly starts: () => number } {
  const left = [...readings]
  let starts = 0
  return {
    starts: () => starts,
    read: () => {
      const reading = left.length > 1 ? left.shift() : left[0]
      if (reading instanceof Error) return Promise.reject(reading)
      return Promise.resolve(reading ?? { kind: 'absent' })
    },
    start: () => {
      starts += 1
      return Promise.resolve(startAnswer)
    }
  }
}
