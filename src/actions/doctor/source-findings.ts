import type { DoctorFinding, DoctorStrategy } from '../../targets/ecs/domain/doctor/doctor-finding.js'
import { DeployError } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import type { RunningSides } from '../../use-cases/rollout/sources/examine-query.js'
import {
  examineSources,
  type SourceCheck,
  type SourceExamination
} from '../../use-cases/rollout/sources/examine-sources.js'

/** A rolling deployment has no gates. */
const GATED: readonly DoctorStrategy[] = ['canary', 'blue-green']

export interface SourceWorld extends Omit<SourceExamination, 'sides'> {
  /** What queries call the revisions that run. Its `DeployError` is a finding. */
  readonly readSides: () => Promise<RunningSides>
}

/** Checks the sources that the gates of these strategies use; nothing for a rolling deployment alone. Throws only what is not a `DeployError`. */
export async function findSources(
  { gates, strategies }: { readonly gates: GatePlan | undefined; readonly strategies: readonly DoctorStrategy[] },
  { readSides, ...world }: SourceWorld
): Promise<readonly DoctorFinding[]> {
  const gated = strategies.filter(each => GATED.includes(each))
  if (gates?.sources === undefined || gated.length === 0) return []
  try {
    const checks = await examineSources(gates, { ...world, sides: await readSides() })
    return checks.flatMap(check => toFindings(check, gated))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const message = `The sources were not checked, because the revisions that run could not be read. ${error.message}`
    return [{ area: 'sources', strategy: undefined, check: 'sources', state: 'unknown', message, fix: undefined }]
  }
}

/** What blocks a deployment is said of each strategy that it blocks. */
function toFindings(check: SourceCheck, gated: readonly DoctorStrategy[]): readonly DoctorFinding[] {
  const about = (strategy: DoctorStrategy | undefined): DoctorFinding => ({ area: 'sources', strategy, ...check })
  return check.state === 'blocked' ? gated.map(about) : [about(undefined)]
}
