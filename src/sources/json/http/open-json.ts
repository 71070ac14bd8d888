import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import { missingIn } from '../../../domain/gate/source/placeholders.js'
import type {
  MetricSource,
  OpenMetricSource,
  SideNames,
  SourceReading,
  SourceRequest
} from '../../../ports/metric-source.js'
import { fillAddress, hasWindow, type JsonWindow } from '../domain/json-address.js'
import type { JsonQuery, JsonSource } from '../domain/json-source.js'
import { fillPointer, readFigure } from '../domain/read-figure.js'
import { jsonAnswers, type JsonAnswers, type JsonWorld } from './json-answers.js'

/** Opens a source of the kind `json`: one request per side and window, or one per side and read where its address has no window. */
export function openJson(world: JsonWorld): OpenMetricSource {
  return (source, secrets) => {
    const declared = source as DeclaredSource & JsonSource
    return jsonMetrics(declared, { answers: jsonAnswers(declared, { secrets, world }), world })
  }
}

interface Context {
  readonly answers: JsonAnswers
  readonly world: JsonWorld
}

/** A side of one query: which answers have its figures. */
interface Reading {
  readonly query: JsonQuery
  readonly use: 'count' | 'value'
  readonly names: SideNames
}

function jsonMetrics({ address, delaySeconds }: JsonSource, { answers, world }: Context): MetricSource {
  const isTimed = hasWindow(address)
  /** Values that were read without a window, each at its moment. */
  const kept = new Map<string, Map<number, number>>()

  function valuesOf({ query, use, names }: Reading, windows: readonly JsonWindow[]): ReadonlyMap<number, number> {
    const found = windows.flatMap(window => {
      const answer = answers.get(fillAddress(address, { names, window }))
      const pointer = fillPointer(query.pointer, names)
      const figure = answer === undefined ? undefined : readFigure(answer.body, { pointer, use, who: answers.who })
      return figure === undefined ? [] : [[window.start, figure] as const]
    })
    if (isTimed) return new Map(found)
    const key = JSON.stringify([query.pointer, ...names])
    const all = new Map([...(kept.get(key) ?? []), ...found])
    kept.set(key, all)
    return all
  }

  function toReading({ query, use }: Omit<Reading, 'names'>, { request, ended, unread }: Read): SourceReading {
    const { from, to, sides } = request
    const [canary, stable] = [sides.canary, sides.stable].map(names => {
      if (missingIn(query.text, names) !== undefined) return new Map<number, number>()
      const values = valuesOf({ query, use, names }, isTimed ? ended : ended.slice(-1))
      return new Map([...values].filter(([start]) => start >= from && start < to))
    }) as [Map<number, number>, Map<number, number>]
    const isAsked = (names: SideNames) => missingIn(query.text, names) === undefined
    const empty = [
      ...(canary.size === 0 && isAsked(sides.canary) ? ['canary'] : []),
      ...(stable.size === 0 && isAsked(sides.stable) ? ['stable'] : [])
    ]
    const notes = ended.length === 0 ? [] : empty.map(side => describeMissing(query, side))
    return { canary, stable, unsettled: new Set(unread.map(({ start }) => start)), notes }
  }

  function describeMissing({ pointer }: JsonQuery, side: string): string {
    return `${answers.who} has no number at ${pointer} for ${side}. That is not counted as zero.`
  }

  return {
    async read(request) {
      const asked = request.queries.map(({ query, use }) => ({ query: query as JsonQuery, use }))
      const all = windowsOf(request)
      const settledUntil = world.clock.now() - delaySeconds * 1_000
      const ended = all.filter(({ end }) => end <= settledUntil)
      const known = [request.sides.canary, request.sides.stable].filter(names =>
        asked.some(({ query }) => missingIn(query.text, names) === undefined)
      )
      if (!isTimed) answers.clear()
      const addressesOf = (window: JsonWindow) => known.map(names => fillAddress(address, { names, window }))
      await answers.fetchAll((isTimed ? ended : ended.slice(-1)).flatMap(addressesOf))
      const isUnread = (window: JsonWindow) =>
        window.end > settledUntil || (isTimed && addressesOf(window).some(url => answers.get(url) === undefined))
      const unread = all.filter(isUnread)
      return asked.map(one => toReading(one, { request, ended, unread }))
    }
  }
}

interface Read {
  readonly request: SourceRequest
  /** Windows that ended long enough ago. */
  readonly ended: readonly JsonWindow[]
  readonly unread: readonly JsonWindow[]
}

function windowsOf({ from, to, windowSeconds }: SourceRequest): readonly JsonWindow[] {
  const length = windowSeconds * 1_000
  return Array.from({ length: Math.max(0, Math.round((to - from) / length)) }, (_, index) => ({
    start: from + index * length,
    end: from + (index + 1) * length
  }))
}
