import type { JsonWebKey } from 'node:crypto'

/** Trust in the tokens of another issuer: https://learn.microsoft.com/graph/api/resources/federatedidentitycredential */
export interface FederatedCredential {
  readonly name: string
  readonly issuer: string
  readonly subject: string
  /** One audience; `api://AzureADTokenExchange` in the public cloud. */
  readonly audience: string
}

/** An application of a tenant, and the service principal that acts for it. */
export interface Application {
  readonly clientId: string
  /** Of the service principal, by which roles are assigned. Undefined: the tenant has none. */
  readonly principalId: string | undefined
  readonly credentials: readonly FederatedCredential[]
}

/** A Microsoft Entra tenant. */
export interface Directory {
  readonly tenantId: string
  readonly applications: Application[]
  /** The keys of an issuer, as its discovery document lists them; undefined where it cannot be reached. */
  readonly keysOf: (issuer: string) => readonly (JsonWebKey & { readonly kid: string })[] | undefined
}

/** In the public cloud: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust */
export const TOKEN_EXCHANGE = 'api://AzureADTokenExchange'
