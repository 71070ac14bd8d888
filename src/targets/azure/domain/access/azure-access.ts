/** How a subscription of Azure is reached: as an application that trusts the workflow, without a secret. */
export interface AzureAccess {
  /** Of the application, or of the user-assigned managed identity, that has the federated credential. */
  readonly clientId: string
  readonly tenantId: string
  readonly subscriptionId: string
  readonly resourceGroup: string
  /** Audience of GitHub's token, as the federated credential names it. */
  readonly audience: string
  /** Without a slash at its end: `https://login.microsoftonline.com`. */
  readonly authority: string
  /** Without a slash at its end: `https://management.azure.com`. */
  readonly resourceManager: string
}
