import type { Principal } from '../login/access-tokens.js'
import { ArmError } from './arm-error.js'

/** What a role permits: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
export interface Role {
  readonly actions: readonly string[]
  readonly notActions?: readonly string[]
}

/** A role at a scope, and at all below it. */
export interface RoleAssignment {
  readonly principalId: string
  readonly scope: string
  readonly role: Role
}

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged#contributor */
export const CONTRIBUTOR: Role = {
  actions: ['*'],
  notActions: [
    'Microsoft.Authorization/*/Delete',
    'Microsoft.Authorization/*/Write',
    'Microsoft.Authorization/elevateAccess/Action'
  ]
}

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/general#reader */
export const READER: Role = { actions: ['*/read'] }

export interface Access {
  /** May be changed at any time: permissions that are lost midway. */
  readonly assignments: RoleAssignment[]
  /** Every action that was asked for, whether it was allowed or not. */
  readonly checked: { readonly action: string; readonly scope: string; readonly isAllowed: boolean }[]
  /** Throws 403. */
  check(principal: Principal, action: string, scope: string): void
  isAllowed(principal: Principal, action: string, scope: string): boolean
  /** The roles of a principal at a scope. */
  rolesAt(principal: Principal, scope: string): readonly Role[]
}

export function access(assignments: RoleAssignment[]): Access {
  const checked: Access['checked'] = []
  const rolesAt = ({ principalId }: Principal, scope: string) =>
    assignments.filter(each => each.principalId === principalId && covers(each.scope, scope)).map(({ role }) => role)
  const isAllowed = (principal: Principal, action: string, scope: string) => {
    const allowed = rolesAt(principal, scope).some(role => permits(role, action))
    checked.push({ action, scope, isAllowed: allowed })
    return allowed
  }
  return {
    ...{ assignments, checked, rolesAt, isAllowed },
    check(principal, action, scope) {
      if (!isAllowed(principal, action, scope)) throw denied(principal, action, scope)
    }
  }
}

/** https://learn.microsoft.com/azure/role-based-access-control/troubleshooting */
export function denied({ clientId, principalId }: Principal, action: string, scope: string): ArmError {
  return new ArmError(
    403,
    'AuthorizationFailed',
    `The client '${clientId}' with object id '${principalId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`
  )
}

function permits({ actions, notActions = [] }: Role, action: string): boolean {
  return actions.some(each => matches(each, action)) && !notActions.some(each => matches(each, action))
}

/** `*` stands for any text: https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format */
function matches(pattern: string, action: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(action)
}

function covers(assigned: string, scope: string): boolean {
  const [wide, narrow] = [assigned, scope].map(each => each.toLowerCase().replace(/\/$/, ''))
  return wide === narrow || narrow?.startsWith(`${wide}/`) === true
}
