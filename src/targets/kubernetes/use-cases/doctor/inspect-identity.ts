import { DeployError } from '../../../../domain/errors.js'
import type { ClusterCheck } from '../../domain/doctor/cluster-check.js'
import { describeIdentity } from '../../domain/doctor/describe-identity.js'
import type { KubeApi } from '../../ports/kube-api.js'
import { failedCheck } from './attempt-read.js'

/** Whether the API server answers, and as whom it knows the credentials. Throws only what is no `DeployError`. */
export async function inspectIdentity(
  api: KubeApi
): Promise<{ readonly isReached: boolean; readonly checks: readonly ClusterCheck[] }> {
  const answers = checkOfIdentity('cluster', 'fact', `The API server ${api.server} answers.`)
  try {
    const identity = describeIdentity(await api.review('SelfSubjectReview', {}))
    return { isReached: identity.kind !== 'refusal', checks: [answers, identity] }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const unsaid = 'The API server did not report the user of the credentials.'
    // The request may be denied, and clusters before 1.28 do not have the resource.
    if (error.code === 'access-denied' || error.code === 'not-found')
      return { isReached: true, checks: [answers, checkOfIdentity('credentials', 'unknown', unsaid)] }
    const isOfCredentials = error.code === 'credentials-expired' || error.code === 'credentials-missing'
    const about = { area: 'identity', check: isOfCredentials ? 'credentials' : 'cluster' } as const
    const seen = error.code === 'credentials-expired' ? [answers] : []
    return { isReached: false, checks: [...seen, failedCheck(about, error)] }
  }
}

function checkOfIdentity(check: string, kind: ClusterCheck['kind'], text: string): ClusterCheck {
  return { area: 'identity', check, strategy: undefined, kind, text }
}
