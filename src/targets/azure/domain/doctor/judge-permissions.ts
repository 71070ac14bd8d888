import type { JsonValue } from '../../../../domain/document/json-value.js'
import { listAt } from '../arm/arm-json.js'

/** What a role assignment allows: the actions of all of them together apply, each without its own exceptions. */
export interface Permission {
  readonly actions: readonly string[]
  readonly notActions: readonly string[]
}

/** What a deployment requires: https://learn.microsoft.com/azure/role-based-access-control/permissions/containers#microsoftapp */
export const DEPLOY_ACTIONS: readonly string[] = [
  'Microsoft.App/containerApps/read',
  'Microsoft.App/containerApps/write',
  'Microsoft.App/containerApps/revisions/read',
  'Microsoft.App/containerApps/revisions/activate/action',
  'Microsoft.App/containerApps/revisions/deactivate/action',
  'Microsoft.App/containerApps/revisions/replicas/read'
]

/** What gates on errors require. */
export const METRIC_ACTIONS: readonly string[] = ['Microsoft.Insights/metrics/read']

/** https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource */
export function readPermission(value: JsonValue): Permission {
  const texts = (name: string) => listAt(value, name).flatMap(each => (typeof each === 'string' ? [each] : []))
  return { actions: texts('actions'), notActions: texts('notActions') }
}

/** The actions that no permission allows. `*` stands for any text, and case does not count: https://learn.microsoft.com/azure/role-based-access-control/role-definitions#wildcard--symbol */
export function missingActions(needed: readonly string[], permissions: readonly Permission[]): readonly string[] {
  return needed.filter(
    action =>
      !permissions.some(
        ({ actions, notActions }) =>
          actions.some(pattern => fits(pattern, action)) && !notActions.some(pattern => fits(pattern, action))
      )
  )
}

/** Without a regular expression of the pattern: its length is not ours. */
function fits(pattern: string, action: string): boolean {
  const parts = pattern.toLowerCase().split('*')
  const text = action.toLowerCase()
  const [first = '', ...rest] = parts
  if (rest.length === 0) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest.slice(0, -1)) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  const last = rest.at(-1) ?? ''
  return text.length - last.length >= at && text.endsWith(last)
}
