import { fillPlaceholders } from '../../../src/domain/gate/source/placeholders.js'
import type { MetricSource, SideNames, SourceReading, SourceRequest } from '../../../src/ports/metric-source.js'

/** The value of one query in the window that starts then (epoch milliseconds); undefined: the source has none. */
export type FakeFigures = (query: string, at: number, windowSeconds: number) => number | undefined

/** A source in memory, of which all is known. Each request is kept. */
export interface FakeSource extends MetricSource {
  readonly requests: SourceRequest[]
  /** Throws instead of answering while it is set. */
  failure: Error | undefined
  /** Starts of windows that may still change. */
  readonly unsettled: Set<number>
  readonly notes: string[]
}

export function fakeSource(figures: FakeFigures): FakeSource {
  const requests: SourceRequest[] = []
  const source: FakeSource = {
    ...{ requests, failure: undefined, unsettled: new Set<number>(), notes: [] },
    async read(request) {
      await Promise.resolve()
      requests.push(request)
      if (source.failure !== undefined) throw source.failure
      return request.queries.map(({ query }): SourceReading => {
        const side = (names: SideNames) => (names.size === 0 ? new Map() : valuesOf(query.text, names))
        const valuesOf = (text: string, names: SideNames) => {
          const asked = fillPlaceholders(text, names)
          return new Map(startsOf(request).flatMap(at => pairOf(at, figures(asked, at, request.windowSeconds))))
        }
        const { canary, stable } = request.sides
        return { canary: side(canary), stable: side(stable), unsettled: source.unsettled, notes: source.notes }
      })
    }
  }
  return source
}

function startsOf({ from, to, windowSeconds }: SourceRequest): readonly number[] {
  const length = windowSeconds * 1000
  return Array.from({ length: (to - from) / length }, (_, index) => from + index * length)
}

function pairOf(at: number, value: number | undefined): readonly (readonly [number, number])[] {
  return value === undefined ? [] : [[at, value]]
}
