import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import type { AzureAccess } from '../../domain/access/azure-access.js'
import { AZURE_CLOUDS, CLOUD_ENDPOINTS } from '../../domain/access/azure-clouds.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** A tenant may also be named by one of its domains: https://learn.microsoft.com/entra/identity-platform/v2-protocols#endpoints */
const DOMAIN = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources */
const RESOURCE_GROUP = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u
const AUDIENCE = /^[\x21-\x7e]{1,256}$/
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Reads how Azure is reached. Throws `bad-input`. */
export function readAzureAccess(inputs: InputReader): AzureAccess {
  const cloud = CLOUD_ENDPOINTS[inputs.choice('cloud', AZURE_CLOUDS) ?? 'public']
  const tenantId = inputs.required('tenant-id')
  if (!UUID.test(tenantId) && !DOMAIN.test(tenantId))
    throw badInput('tenant-id', 'expected the ID of a tenant, such as 00000000-0000-0000-0000-000000000000.')
  const resourceGroup = inputs.required('resource-group')
  if (!RESOURCE_GROUP.test(resourceGroup)) throw badInput('resource-group', 'this is not the name of a resource group.')
  const audience = inputs.text('audience') ?? cloud.audience
  if (!AUDIENCE.test(audience))
    throw badInput('audience', 'expected a value without blanks, such as api://AzureADTokenExchange.')
  return {
    clientId: readId(inputs, 'client-id', 'an application or a managed identity'),
    subscriptionId: readId(inputs, 'subscription-id', 'a subscription'),
    ...{ tenantId, resourceGroup, audience },
    authority: readUrl(inputs, 'authority-url') ?? cloud.authority,
    resourceManager: readUrl(inputs, 'resource-manager-url') ?? cloud.resourceManager
  }
}

function readId(inputs: InputReader, name: string, noun: string): string {
  const id = inputs.required(name)
  if (UUID.test(id)) return id.toLowerCase()
  throw badInput(name, `expected the ID of ${noun}, such as 00000000-0000-0000-0000-000000000000.`)
}

/** Tokens are sent there: only over TLS, or to this machine. */
function readUrl(inputs: InputReader, name: string): string | undefined {
  const text = inputs.text(name)
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url !== undefined && url.username + url.password + url.search + url.hash === ''
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  if (isPlain && isSafe) return url.href.replace(/\/$/, '')
  throw badInput(name, 'expected a URL that starts with https://, without user, query and fragment.')
}
