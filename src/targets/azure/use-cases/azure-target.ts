import type { Ending } from '../../../domain/rollout/verdict.js'
import type { Capabilities, Explanation } from '../../../ports/deployment-target.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import type { SteppedRef } from '../../stepped/domain/split-reading.js'
import { steppedTarget, type SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { azCommand, inspectApp, type AppPlace } from '../domain/app/inspect-app.js'
import type { AppWorld } from './app-world.js'
import { sidesOf } from './split/app-evidence.js'
import { openOf, readApp } from './split/read-app.js'

/** Weights are integers. A revision has an address of its own. Nothing on Azure ends the rollout of a lost run. */
export const AZURE_CAPABILITIES: Capabilities = {
  ...{ traffic: 'request-weight', minimumStepPercent: 1, stops: 'any-list', preview: true },
  ...{ perRevisionMetrics: true, survivesLostRunner: 'no' }
}

/** After how long another run may take over, beside the time to become ready: while Azure makes a revision, it may refuse that the lease is renewed. */
const LEASE_SECONDS = 300

/** Each renewal is an operation on the app, and an entry in its activity log. */
const RENEW_AFTER_SECONDS = 120

export function leaseSecondsOf({ readyWithinSeconds }: Pick<AppWorld['spec'], 'readyWithinSeconds'>): number {
  return LEASE_SECONDS + readyWithinSeconds
}

/** What a run adds to the target. */
export interface AzureRun {
  readonly newToken: () => string
  readonly pauseTimeoutSeconds: number
  readonly place: AppPlace
}

/** A container app: the engine of steps over a split, whose `prepare` adds what Azure shows. */
export function azureTarget(world: AppWorld, run: AzureRun, split: TrafficSplit): SteppedTarget {
  const { spec, api } = world
  const stepped = steppedTarget({
    ...{ split, clock: world.clock, leaseSeconds: leaseSecondsOf(spec), platformName: 'Container Apps' },
    renewAfterSeconds: RENEW_AFTER_SECONDS,
    ...{ newToken: run.newToken, pauseTimeoutSeconds: run.pauseTimeoutSeconds },
    ...{ capabilities: AZURE_CAPABILITIES, readyWithinSeconds: spec.readyWithinSeconds },
    explain: (ref, ending) => explain(ref, ending, run.place)
  })
  return {
    ...stepped,
    namesOfLive: stable => sidesOf({ canary: stable, stable: undefined }, spec.app).canary,
    async prepare(request) {
      const prepared = await stepped.prepare(request)
      const { app, note } = await readApp(api)
      const { refusals, warnings } = inspectApp(app, { place: run.place, isOpen: openOf(note) !== undefined })
      // A rollback is never refused.
      return {
        ...prepared,
        warnings: [...prepared.warnings, ...warnings, ...(request.isWayBack ? refusals : [])],
        refusals: [...refusals.map(reason => ({ code: 'preflight', reason }) as const), ...prepared.refusals]
      }
    }
  }
}

/** Where the app is, and what a person can look at there. */
function explain({ canary, stable }: SteppedRef, ending: Ending, place: AppPlace): Explanation {
  return {
    facts: [
      { name: 'Subscription', value: place.subscriptionId, kind: 'code' },
      { name: 'Resource group', value: place.resourceGroup, kind: 'code' },
      { name: 'Revision', value: canary.id, kind: 'code' },
      ...(stable === undefined ? [] : [{ name: 'Previous revision', value: stable.id, kind: 'code' } as const])
    ],
    links: [],
    nextSteps:
      ending.verdict === 'succeeded'
        ? []
        : [
            {
              text: 'Show the revisions and their traffic:',
              command: azCommand('revision list', place, '--all --output table')
            },
            {
              text: 'Show the system log of the canary:',
              command: azCommand('logs show', place, `--revision ${canary.id} --type system`)
            }
          ]
  }
}
