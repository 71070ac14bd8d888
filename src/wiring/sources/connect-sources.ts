import type { AwsCalls } from '../../aws/calls.js'
import type { ClientSettings } from '../../aws/client-settings.js'
import { localFetch } from '../../http/local-fetch.js'
import { patientFetch } from '../../http/patient-fetch.js'
import type { Clock } from '../../ports/clock.js'
import type { OpenMetricSource } from '../../ports/metric-source.js'
import { stepMasks } from '../../runner/step-masks.js'
import { openSources, type ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'

/** What sources are reached with. */
export interface SourceReach {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** A clock that is set back, to read figures of the past. */
  readonly past?: Clock
  /** The credentials of the step, for sources on AWS: only where one is declared. */
  readonly aws: () => Promise<{ readonly settings: ClientSettings; readonly calls: AwsCalls }>
}

/** Opens the sources that gates declare; the adapter of each kind is loaded when it is needed. */
export function connectSources({ env, clock, past, aws }: SourceReach): ConnectSources {
  const fetchUntil = (until: number) => {
    const deadlineAt = past === undefined ? until : clock.now() + until - past.now()
    return localFetch(patientFetch({ clock, deadlineAt, random: Math.random, onlyReads: true }), env)
  }
  const world = past === undefined ? { clock, fetchUntil } : ({ clock: past, fetchUntil, isPast: true } as const)
  const adapterOf = async (kind: string): Promise<OpenMetricSource> => {
    switch (kind) {
      case 'prometheus': {
        const [{ openPrometheus }, { awsRequestSigner }] = await Promise.all([
          import('../../sources/prometheus/http/open-prometheus.js'),
          import('../../aws/sign-request.js')
        ])
        return openPrometheus({
          ...world,
          signer: async scope => awsRequestSigner((await aws()).settings, scope)
        })
      }
      case 'datadog':
        return (await import('../../sources/datadog/http/open-datadog.js')).openDatadog(world)
      case 'new-relic':
        return (await import('../../sources/new-relic/http/open-new-relic.js')).openNewRelic(world)
      case 'sentry':
        return (await import('../../sources/sentry/http/open-sentry.js')).openSentry(world)
      case 'json':
        return (await import('../../sources/json/http/open-json.js')).openJson(world)
      case 'cloudwatch-logs': {
        const { openCloudwatchLogs } = await import('../../sources/cloudwatch-logs/aws/open-cloudwatch-logs.js')
        return openCloudwatchLogs({ ...(await aws()), clock: world.clock })
      }
      default:
        throw new TypeError(`Sources of kind ${kind} have no adapter.`)
    }
  }
  return declared => openSources(declared, { env, masks: stepMasks(), adapterOf })
}
