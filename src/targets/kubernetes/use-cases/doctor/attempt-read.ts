import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import type { ClusterCheck } from '../../domain/doctor/cluster-check.js'

/** What another try does not change. */
const FINAL: readonly ErrorCode[] = [
  ...(['access-denied', 'credentials-expired', 'credentials-missing'] as const),
  ...(['not-found', 'rejected', 'bad-input'] as const)
]

/** What was read, or what it means that it could not be: the others are still looked for. Throws only what is no `DeployError`. */
export async function attemptRead<Value>(
  { area, check }: Pick<ClusterCheck, 'area' | 'check'>,
  task: () => Promise<Value>
): Promise<{ readonly value: Value } | { readonly failed: ClusterCheck }> {
  try {
    return { value: await task() }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { failed: failedCheck({ area, check }, error) }
  }
}

/** The check that an error is. */
export function failedCheck(
  { area, check }: Pick<ClusterCheck, 'area' | 'check'>,
  { code, message }: DeployError
): ClusterCheck {
  return { area, check, strategy: undefined, kind: FINAL.includes(code) ? 'refusal' : 'unknown', text: message }
}
