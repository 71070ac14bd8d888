import { DeployError } from '../../../domain/errors.js'
import { missingPermissions } from '../domain/access/missing-permissions.js'
import type { RoleRule } from '../domain/access/role-rules.js'
import type { KubeApi } from '../ports/kube-api.js'

/** What the credentials may not do, as far as the cluster says it: one sentence for each resource. Changes nothing. */
export async function inspectPermissions(
  api: KubeApi,
  { rules, namespace }: { readonly rules: readonly RoleRule[]; readonly namespace: string }
): Promise<readonly string[]> {
  const status = await api.review('SelfSubjectRulesReview', { namespace }).catch(unlessDeployError)
  return missingPermissions(rules, status).map(
    ({ resource, verbs }) =>
      `The credentials may not ${verbs.join(', ')} ${resource} in namespace ${namespace}. Add the rule to their Role.`
  )
}

/** A cluster that does not list them is not checked. */
function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
  return undefined
}
