import type { Ending } from '../../../domain/rollout/verdict.js'
import type { Capabilities, Explanation } from '../../../ports/deployment-target.js'
import type { SteppedRef } from '../../stepped/domain/split-reading.js'
import { steppedTarget, type SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import type { Finding } from '../domain/project/finding.js'
import type { ProxyKind } from '../domain/proxy/proxy-kind.js'
import type { ProxyEvidence } from '../ports/proxy.js'
import { composeSplit } from './split/compose-split.js'
import type { ReadProject } from './split/read-project.js'
import type { ComposeWorld } from './compose-world.js'

/** What can be done with a proxy. Without one: no steps, and no share. */
export function capabilitiesOf(proxy: ProxyKind, evidence: ProxyEvidence): Capabilities {
  if (proxy === 'none')
    return {
      ...{ traffic: 'none', stops: 'none', preview: false, perRevisionMetrics: false },
      survivesLostRunner: 'lease'
    }
  return {
    ...{ traffic: 'request-weight', minimumStepPercent: 1, stops: 'any-list', preview: false },
    ...{ perRevisionMetrics: evidence.requests !== 'none', survivesLostRunner: 'lease' }
  }
}

/** How long the server waits for a run that does not renew its lease. */
export const LEASE_SECONDS = 300

/** What a run adds to the target. */
export interface ComposeRun {
  readonly newToken: () => string
  /** URL of the workflow run. */
  readonly run: string
  readonly pauseTimeoutSeconds: number
  /** Of `prepareRelease`. */
  readonly findings: readonly Finding[]
  /** The same, where that was read before. */
  readonly project?: ReadProject
}

/**
 * Docker Compose on a server: the engine of steps over `composeSplit`, whose `prepare` adds the findings of the project and the server.
 * `platformName` is `Docker Compose`.
 */
export function composeTarget(world: ComposeWorld, run: ComposeRun): SteppedTarget {
  const stepped = steppedTarget({
    ...{ split: composeSplit(world, run), clock: world.clock, leaseSeconds: LEASE_SECONDS },
    ...{ platformName: 'Docker Compose', newToken: run.newToken, pauseTimeoutSeconds: run.pauseTimeoutSeconds },
    capabilities: capabilitiesOf(world.proxy.kind, world.proxy.evidenceOf),
    readyWithinSeconds: world.spec.readyWithinSeconds,
    explain: (ref, ending) => explain(ref, ending, world)
  })
  return {
    ...stepped,
    async prepare(spec) {
      const prepared = await stepped.prepare(spec)
      const textsOf = (kind: Finding['kind']) => run.findings.filter(each => each.kind === kind).map(({ text }) => text)
      const refusals = textsOf('refusal')
      // A rollback is never refused.
      const warnings = [...textsOf('warning'), ...(spec.isWayBack ? refusals : [])]
      return {
        ...prepared,
        warnings: [...prepared.warnings, ...warnings],
        refusals: [...refusals.map(reason => ({ code: 'preflight', reason }) as const), ...prepared.refusals]
      }
    }
  }
}

/** Where the project is, and what a person can look at there. */
function explain({ canary, stable }: SteppedRef, ending: Ending, world: ComposeWorld): Explanation {
  const { spec, server, folder } = world
  const look = `cd ${spec.directory} && docker compose ps --all`
  return {
    facts: [
      { name: 'Server', value: server.address, kind: 'code' },
      { name: 'Directory', value: spec.directory, kind: 'code' },
      { name: 'Proxy', value: world.proxy.kind, kind: 'text' },
      { name: 'Release', value: canary.label, full: canary.id, kind: 'code' },
      ...(stable === undefined
        ? []
        : [{ name: 'Previous release', value: stable.label, full: stable.id, kind: 'code' } as const])
    ],
    links: [],
    nextSteps:
      ending.verdict === 'succeeded'
        ? []
        : [
            { text: `Show the containers on ${server.address}:`, command: look },
            ...(ending.verdict === 'unknown' || ending.reasonCode === 'rollback-unfinished'
              ? [{ text: 'Show the log of the rollback timer:', command: `cat ${folder}/lease.log` }]
              : [])
          ]
  }
}
