import { DeployError } from '../../domain/errors.js'
import { readClaimTexts, type ClaimTexts } from '../../domain/oidc/token-claims.js'
import type { Log } from '../../ports/runner/log.js'
import type { IdTokens } from '../../ports/runner/id-tokens.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { AppPlace } from '../../targets/azure/domain/app/inspect-app.js'
import { inspectAzure, type AzureCheck, type InspectedWorld } from '../../targets/azure/use-cases/inspect-azure.js'
import { sidesOf } from '../../targets/azure/use-cases/split/app-evidence.js'
import { readApp, findRevision } from '../../targets/azure/use-cases/split/read-app.js'
import type { DoctorFinding } from '../../targets/ecs/domain/doctor/doctor-finding.js'
import { renderDoctorSummary } from '../../targets/ecs/render/render-doctor-summary.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { AzureInputs } from './azure-inputs.js'
import { judge, lineOf } from './judge.js'
import { findSources } from './source-findings.js'

export interface AzureDoctorDependencies {
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
  readonly idTokens: IdTokens
  /** Signs in; its refusal is a finding. */
  readonly connect: () => Promise<InspectedWorld>
  readonly connectSources: ConnectSources
}

/** Checks everything that a deployment to Container Apps requires, and reports which checks fail. Changes nothing. */
export async function examineAzure(inputs: AzureInputs, dependencies: AzureDoctorDependencies) {
  const { log, summary } = dependencies
  const { app, strategies } = inputs
  const { findings, claims } = await findAll(inputs, dependencies)
  const { readiness, verdict, reason } = judge(strategies, findings)
  for (const finding of findings) log.line(lineOf(finding))
  // The error of a failed step reports it.
  if (verdict === 'ready') log.line(`ready: ${reason}`)
  await summary.append(
    renderDoctorSummary({
      ...{ service: app, verdict, reason, findings, claims },
      ...{ principal: undefined, simulated: undefined, unrequested: [] }
    })
  )
  return {
    outputs: {
      ...{ verdict, reason, rolling: readiness.get('rolling') ?? '', canary: readiness.get('canary') ?? '' },
      'blue-green': readiness.get('blue-green') ?? '',
      findings: JSON.stringify({ schema: 'deploy-kit/doctor@1', service: app, verdict, findings })
    },
    ...(verdict === 'ready' ? {} : { failure: reason })
  }
}

interface Found {
  readonly findings: readonly DoctorFinding[]
  readonly claims: ClaimTexts | undefined
}

async function findAll(
  { app, access, strategies, gates }: AzureInputs,
  dependencies: AzureDoctorDependencies
): Promise<Found> {
  const { idTokens, connect, connectSources } = dependencies
  let claims: ClaimTexts | undefined
  try {
    claims = readClaimTexts(await idTokens.request(access.audience))
    const world = await connect()
    const place: AppPlace = { app, resourceGroup: access.resourceGroup, subscriptionId: access.subscriptionId }
    const checks = await inspectAzure(place, world)
    const readSides = async () => {
      const reading = await readApp(world.api)
      const stable = findRevision(reading.stable ?? '', reading)
      return { stable: sidesOf({ canary: stable, stable: undefined }, app).canary, canary: undefined }
    }
    const sources = await findSources({ gates, strategies }, { connect: connectSources, clock: world.clock, readSides })
    const signedIn = identity('fact', `Signed in as application ${access.clientId}.`)
    return { claims, findings: [signedIn, ...checks.map(toDoctorFinding), ...sources] }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const isRefused = ['access-denied', 'bad-input', 'credentials-missing', 'credentials-expired'].includes(error.code)
    return { claims, findings: [identity(isRefused ? 'refusal' : 'unknown', error.message)] }
  }
}

const STATES = { fact: 'ok', warning: 'warning', refusal: 'blocked', unknown: 'unknown' } as const

function identity(kind: AzureCheck['kind'], text: string): DoctorFinding {
  return toDoctorFinding({ area: 'identity', check: 'sign-in', kind, text, fix: undefined })
}

function toDoctorFinding({ area, check, kind, text, fix }: AzureCheck): DoctorFinding {
  return { area, strategy: undefined, check, state: STATES[kind], message: text, fix }
}
