import type { DoctorFinding } from '../../targets/ecs/domain/doctor/doctor-finding.js'
import { renderDoctorSummary } from '../../targets/ecs/render/render-doctor-summary.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import {
  inspectServer,
  type InspectedServer,
  type ServerCheck
} from '../../targets/compose/use-cases/inspect-server.js'
import { readRunningSides } from '../../targets/compose/use-cases/running-sides.js'
import type { Clock } from '../../ports/clock.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { ComposeInputs } from './compose-inputs.js'
import { judge, lineOf } from './judge.js'
import { findSources } from './source-findings.js'

export interface ComposeDependencies {
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
  /** `close` removes the key from the runner. */
  readonly connect: () => InspectedServer & { readonly close: () => Promise<void> }
  readonly connectSources: ConnectSources
  readonly clock: Clock
}

/** Checks everything that a deployment with Docker Compose requires, and reports which checks fail. Changes nothing. */
export async function examineCompose(
  { name, strategies, gates }: ComposeInputs,
  { log, summary, connect, connectSources, clock }: ComposeDependencies
) {
  const server = connect()
  try {
    const checks = (await inspectServer(server, strategies)).map(toDoctorFinding)
    const readSides = async () => readRunningSides(await server.open())
    const sources = await findSources({ gates, strategies }, { connect: connectSources, clock, readSides })
    const findings = [...checks, ...sources]
    const { readiness, verdict, reason } = judge(strategies, findings)
    for (const finding of findings) log.line(lineOf(finding))
    // The error of a failed step reports it.
    if (verdict === 'ready') log.line(`ready: ${reason}`)
    await summary.append(
      renderDoctorSummary({
        ...{ service: name, verdict, reason, findings, claims: undefined },
        ...{ principal: undefined, simulated: undefined, unrequested: [] }
      })
    )
    return {
      outputs: {
        ...{ verdict, reason, rolling: readiness.get('rolling') ?? '', canary: readiness.get('canary') ?? '' },
        'blue-green': readiness.get('blue-green') ?? '',
        findings: JSON.stringify({
          ...{ schema: 'deploy-kit/doctor@1', service: name, server: server.address, verdict, findings }
        })
      },
      ...(verdict === 'ready' ? {} : { failure: reason })
    }
  } finally {
    await server.close()
  }
}

const STATES = { fact: 'ok', warning: 'warning', refusal: 'blocked' } as const

function toDoctorFinding({ check, strategy, finding }: ServerCheck): DoctorFinding {
  return { area: 'service', strategy, check, state: STATES[finding.kind], message: finding.text, fix: undefined }
}
