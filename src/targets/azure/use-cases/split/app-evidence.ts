import { namesOfSides } from '../../../../domain/gate/source/names-of-sides.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { clipText } from '../../../../domain/text/clip-text.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import type { EvidenceSource, MinuteOfTraffic } from '../../../../ports/evidence-source.js'
import { isReplicaReady } from '../../domain/app/judge-revision.js'
import type { Replica } from '../../domain/app/container-app.js'
import type { RequestMinute } from '../../domain/gate/read-requests.js'
import type { AppWorld } from '../app-world.js'

const MINUTE_MILLISECONDS = 60_000
const MOST_CHARACTERS = 200

interface Sides {
  readonly canary: Revision
  readonly stable: Revision | undefined
}

/** What Azure Monitor counts for the two revisions, and the health of the canary's replicas. */
export function appEvidence({ canary, stable }: Sides, { api, spec }: AppWorld): EvidenceSource {
  return {
    async measure({ from, to, traffic, series, percentiles }) {
      const none = { canary: new Map<number, number>(), stable: new Map<number, number>() }
      const rest = { series: series.map(() => none), percentiles: percentiles.map(() => none) }
      if (traffic === undefined || to <= from)
        return { ...{ canary: [], stable: [], unsettled: new Set<number>() }, ...rest }
      const names = [canary.id, ...(stable === undefined ? [] : [stable.id])]
      const { minutes, newestAt } = await api.requests(names, { from, to })
      return {
        canary: (minutes.get(canary.id) ?? []).map(toMinute),
        stable: (stable === undefined ? [] : (minutes.get(stable.id) ?? [])).map(toMinute),
        // The figures of a minute that no revision has a value for may still come.
        unsettled: minutesAfter(newestAt, { from, to }),
        ...rest
      }
    },
    alarms: () => Promise.resolve(new Map<string, string>()),
    async health() {
      const replicas = await api.replicas(canary.id)
      if (replicas.length === 0) return undefined
      const unready = replicas.filter(replica => !isReplicaReady(replica))
      return {
        healthy: replicas.length - unready.length,
        unhealthy: unready.length,
        reasons: unready.map(describeReplica)
      }
    },
    sides: () => sidesOf({ canary, stable }, spec.app)
  }
}

/** What queries of sources call the two revisions. */
export function sidesOf({ canary, stable }: Sides, app: string): ReturnType<typeof namesOfSides> {
  return namesOfSides(
    { canary, stable },
    { canary: { app, revision: canary.id }, stable: { app, revision: stable?.id } }
  )
}

function toMinute({ at, requests, bad }: RequestMinute): MinuteOfTraffic {
  return { at, requests, bad, slow: new Map() }
}

function minutesAfter(newestAt: number | undefined, { from, to }: { readonly from: number; readonly to: number }) {
  const unsettled = new Set<number>()
  for (let at = newestAt === undefined ? from : newestAt + MINUTE_MILLISECONDS; at < to; at += MINUTE_MILLISECONDS)
    unsettled.add(at)
  return unsettled
}

/** Why a replica is not ready, by name. */
export function describeReplica({ name, details, containers }: Replica): string {
  const container = containers.find(({ isReady }) => !isReady)
  const why = container?.details ?? details ?? container?.state ?? 'not ready'
  return clipText(oneLine(`${name}: ${container === undefined ? '' : `${container.name} `}${why}`), MOST_CHARACTERS)
}
