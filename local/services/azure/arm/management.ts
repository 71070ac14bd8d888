import { ArmError } from './arm-error.js'
import type { Access } from './access.js'
import type { ArmRequest } from './arm-request.js'
import { pageOf, readNoBody, readQuery } from './arm-request.js'
import type { ServiceAnswer } from '../../http-service.js'

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types */
export type RegistrationState = 'Registered' | 'NotRegistered' | 'Registering' | 'Unregistering'

/** A subscription with its groups and registered namespaces. */
export interface Subscription {
  readonly id: string
  readonly tenantId: string
  readonly location: string
  /** Names of resource groups. */
  readonly groups: string[]
  readonly providers: Map<string, RegistrationState>
}

/** Throws 404 where there is no such group. */
export function checkGroup({ groups }: Subscription, group: string): void {
  if (groups.some(each => each.toLowerCase() === group.toLowerCase())) return
  throw new ArmError(404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`)
}

/** Throws 409: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider */
export function checkRegistered({ providers }: Subscription, namespace: string): void {
  if (providers.get(namespace) === 'Registered') return
  throw new ArmError(
    409,
    'MissingSubscriptionRegistration',
    `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`
  )
}

/** Subscriptions, groups, and the state of namespaces: https://learn.microsoft.com/rest/api/resources/ */
export function answerManagement(request: ArmRequest, subscription: Subscription): ServiceAnswer {
  readQuery(request)
  if (request.method !== 'GET') throw new ArmError(405, 'MethodNotAllowed', 'The method is not supported.')
  const { group, provider } = request.path
  const id = `/subscriptions/${subscription.id}`
  if (provider !== undefined)
    return { status: 200, body: { id: `${id}/providers/${provider}`, ...stateOf(subscription, provider) } }
  if (group === undefined)
    return {
      status: 200,
      body: { id, subscriptionId: subscription.id, tenantId: subscription.tenantId, state: 'Enabled' }
    }
  checkGroup(subscription, group)
  const { location } = subscription
  return {
    status: 200,
    body: {
      id: `${id}/resourceGroups/${group}`,
      name: group,
      type: 'Microsoft.Resources/resourceGroups',
      location,
      properties: { provisioningState: 'Succeeded' }
    }
  }
}

function stateOf({ providers }: Subscription, namespace: string): object {
  const state = providers.get(namespace)
  if (state === undefined)
    throw new ArmError(404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`)
  return { namespace, registrationPolicy: 'RegistrationRequired', registrationState: state }
}

/** The permissions of the one who asks: https://learn.microsoft.com/rest/api/authorization/permissions */
export function answerPermissions(request: ArmRequest, access: Access): ServiceAnswer {
  readQuery(request, ['$skipToken'])
  readNoBody(request)
  const roles = access.rolesAt(
    request.principal,
    request.path.scope.replace(/\/providers\/Microsoft\.Authorization\/permissions$/i, '')
  )
  const value = roles.map(({ actions, notActions = [] }) => ({
    actions,
    notActions,
    dataActions: [],
    notDataActions: []
  }))
  return { status: 200, body: pageOf(value, request, 100) }
}
