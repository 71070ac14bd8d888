import { oneLine } from '../../../../domain/text/one-line.js'
import { listAt, textAt } from '../cluster/kube-object.js'
import type { ClusterCheck } from './cluster-check.js'

/** https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests */
const ANONYMOUS = 'system:anonymous'
const GROUPS_SHOWN = 5
const NAME_LENGTH = 120

/**
 * As whom the API server knows the credentials, by the `status` of a SelfSubjectReview
 * (https://kubernetes.io/docs/reference/access-authn-authz/authentication/#self-subject-review).
 */
export function describeIdentity(status: unknown): ClusterCheck {
  const about = (kind: ClusterCheck['kind'], text: string): ClusterCheck => ({
    ...{ area: 'identity', check: 'credentials', strategy: undefined, kind, text }
  })
  const user = cut(textAt(status, 'userInfo', 'username') ?? '')
  if (user === '') return about('unknown', 'The API server did not report the user of the credentials.')
  if (user === ANONYMOUS)
    return about('refusal', 'The API server got no credentials (system:anonymous). Add a user to the kubeconfig.')
  const groups = listAt(status, 'userInfo', 'groups').map(group => cut(String(group)))
  const shown = groups.slice(0, GROUPS_SHOWN).join(', ')
  const more = groups.length > GROUPS_SHOWN ? ` and ${groups.length - GROUPS_SHOWN} more` : ''
  return about('fact', `The credentials belong to user ${user} (groups: ${shown || 'none'}${more}).`)
}

function cut(name: string): string {
  return oneLine(name).slice(0, NAME_LENGTH)
}
