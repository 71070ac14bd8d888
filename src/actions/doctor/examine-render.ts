import type { DoctorFinding } from '../../targets/ecs/domain/doctor/doctor-finding.js'
import { renderDoctorSummary } from '../../targets/ecs/render/render-doctor-summary.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { RenderApi } from '../../targets/render/ports/render-api.js'
import { inspectRender, type RenderFinding } from '../../targets/render/use-cases/inspect-render.js'
import { judge, lineOf } from './judge.js'
import type { RenderInputs } from './render-inputs.js'

export interface RenderDoctorDependencies {
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
  readonly api: RenderApi
  readonly clock: Clock
}

/** Checks everything that a deployment to Render requires, and reports which checks fail. Changes nothing. */
export async function examineRender(
  { name, services }: Pick<RenderInputs, 'name' | 'services'>,
  { log, summary, api, clock }: RenderDoctorDependencies
) {
  const findings = (await inspectRender(services, { api, clock })).map(toDoctorFinding)
  const { readiness, verdict, reason } = judge(['rolling'], findings)
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
      ...{ verdict, reason, rolling: readiness.get('rolling') ?? '', canary: '', 'blue-green': '' },
      findings: JSON.stringify({ schema: 'deploy-kit/doctor@1', service: name, verdict, findings })
    },
    ...(verdict === 'ready' ? {} : { failure: reason })
  }
}

const STATES = { fact: 'ok', warning: 'warning', refusal: 'blocked', unknown: 'unknown' } as const

function toDoctorFinding({ check, kind, text }: RenderFinding): DoctorFinding {
  return { area: 'service', strategy: undefined, check, state: STATES[kind], message: text, fix: undefined }
}
