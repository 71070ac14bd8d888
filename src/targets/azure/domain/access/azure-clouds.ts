import type { AzureAccess } from './azure-access.js'

/** The name of a cloud: each is apart from the others, with its own sign-in and its own Azure Resource Manager. */
export type AzureCloud = 'public' | 'us-government' | 'china'

export const AZURE_CLOUDS: readonly AzureCloud[] = ['public', 'us-government', 'china']

/**
 * Where each cloud signs in (https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud), manages resources
 * (https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure,
 * https://learn.microsoft.com/azure/china/resources-developer-guide), and what it expects as the audience of a token of others
 * (https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity).
 */
export const CLOUD_ENDPOINTS: Readonly<
  Record<AzureCloud, Pick<AzureAccess, 'authority' | 'resourceManager' | 'audience'>>
> = {
  public: {
    authority: 'https://login.microsoftonline.com',
    resourceManager: 'https://management.azure.com',
    audience: 'api://AzureADTokenExchange'
  },
  'us-government': {
    authority: 'https://login.microsoftonline.us',
    resourceManager: 'https://management.usgovcloudapi.net',
    audience: 'api://AzureADTokenExchangeUSGov'
  },
  china: {
    authority: 'https://login.partner.microsoftonline.cn',
    resourceManager: 'https://management.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina'
  }
}
