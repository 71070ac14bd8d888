import { listAt, memberAt } from '../cluster/kube-object.js'
import type { RoleRule } from './role-rules.js'

/** What only some deployments need, or what only improves the reason of a failure: it is not missed before that. */
const NOT_ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'pods/log': ['get'],
  events: ['list'],
  horizontalpodautoscalers: ['patch'],
  grpcroutes: ['patch'],
  httproutes: ['patch']
}

/** Verbs on one resource that are not allowed. */
export interface MissingPermission {
  readonly resource: string
  readonly verbs: readonly string[]
}

/**
 * What of these rules a SelfSubjectRulesReview does not list (https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access).
 * Nothing where the list is not complete: an authorizer that is asked for single requests only may allow more. A rule for single objects counts.
 */
export function missingPermissions(rules: readonly RoleRule[], status: unknown): readonly MissingPermission[] {
  if (memberAt(status, 'incomplete') !== false) return []
  const granted = listAt(status, 'resourceRules')
  const isGranted = (group: string, resource: string, verb: string) =>
    granted.some(
      rule =>
        has(rule, 'verbs', [verb]) &&
        has(rule, 'apiGroups', [group]) &&
        has(rule, 'resources', [resource, resource.replace(/^.*\//, '*/')])
    )
  return rules.flatMap(({ apiGroups, resources, verbs }) =>
    resources.flatMap(resource => {
      const missing = verbs.filter(
        verb =>
          NOT_ALWAYS[resource]?.includes(verb) !== true && !apiGroups.some(group => isGranted(group, resource, verb))
      )
      return missing.length === 0 ? [] : [{ resource, verbs: missing }]
    })
  )
}

function has(rule: unknown, member: string, any: readonly string[]): boolean {
  const values = listAt(rule, member)
  return values.includes('*') || any.some(each => values.includes(each))
}
