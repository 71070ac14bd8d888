import type { AzureAccess } from '../domain/access/azure-access.js'
import { textAt } from '../domain/arm/arm-json.js'
import { readPermission } from '../domain/doctor/judge-permissions.js'
import type { Subscription } from '../ports/subscription.js'
import type { ArmClient } from './arm-client.js'

/** What `doctor` reads beside the app. */
export function subscriptionApi(
  client: ArmClient,
  { access, app }: { readonly access: Pick<AzureAccess, 'subscriptionId' | 'resourceGroup'>; readonly app: string }
): Subscription {
  const subscription = `/subscriptions/${encodeURIComponent(access.subscriptionId)}`
  const group = `${subscription}/resourceGroups/${encodeURIComponent(access.resourceGroup)}`
  const place = `${group}/providers/Microsoft.App/containerApps/${encodeURIComponent(app)}`
  return {
    // https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
    permissions: async () =>
      (
        await client.list({
          ...{ path: `${place}/providers/Microsoft.Authorization/permissions`, apiVersion: '2022-04-01' },
          doing: 'list the permissions of the identity'
        })
      ).map(readPermission),
    // https://learn.microsoft.com/rest/api/resources/providers/get
    async providerState() {
      const { body } = await client.read({
        ...{ path: `${subscription}/providers/Microsoft.App`, apiVersion: '2021-04-01' },
        doing: 'read whether Microsoft.App is registered'
      })
      return textAt(body, 'registrationState')
    }
  }
}
