import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import type { TokenClaims } from '../../../../domain/oidc/token-claims.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { AzureAccess } from './azure-access.js'

/** What a sign-in was refused for. */
export interface RefusedSignIn {
  readonly status: number
  /** The number of `AADSTS70021`; undefined where the answer has none. */
  readonly aadsts: number | undefined
  readonly access: Pick<AzureAccess, 'clientId' | 'tenantId'>
  /** Of the token that was sent: never the token itself. */
  readonly claims: TokenClaims
}

type Meaning = readonly [ErrorCode, (refused: RefusedSignIn) => string]

const PAGE = 'See docs/oidc.md.'

/** What was sent, and what the credential must have: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const noMatch: Meaning = [
  'access-denied',
  ({ access: { clientId }, claims: { subject = '', issuer = '', audience = '' } }) =>
    joinSentences(
      `Application ${clientId} has no federated credential for this job.`,
      `The job's token has subject "${subject}", issuer "${issuer}" and audience "${audience}".`,
      'Add a federated credential with exactly these three values; upper and lower case count.',
      PAGE
    )
]

const noApplication: Meaning = [
  'access-denied',
  ({ access: { clientId, tenantId } }) =>
    `Application ${clientId} does not exist in tenant ${tenantId}. Check the inputs client-id and tenant-id.`
]

const noTenant: Meaning = [
  'bad-input',
  ({ access: { tenantId } }) =>
    `Input "tenant-id": tenant ${tenantId} does not exist in this cloud. Check the inputs tenant-id and cloud.`
]

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  70021: noMatch,
  700211: noMatch,
  700212: noMatch,
  700213: noMatch,
  7002137: noMatch,
  7002138: noMatch,
  700016: noApplication,
  700024: [
    'credentials-expired',
    () => "The job's token is outside of its time of validity. Check the clock of the runner, and run the job again."
  ],
  700027: ['access-denied', () => `Microsoft Entra ID rejected the signature of the job's token. ${PAGE}`],
  7000112: [
    'access-denied',
    ({ access: { clientId } }) => `Application ${clientId} is disabled. Enable it, or use another application.`
  ],
  53003: [
    'access-denied',
    ({ access: { clientId } }) =>
      `A Conditional Access policy blocks application ${clientId}. Allow it from the addresses of the runner.`
  ],
  500011: [
    'bad-input',
    () =>
      'Input "cloud": this tenant does not know this Azure Resource Manager. Check the inputs cloud and resource-manager-url.'
  ],
  90002: noTenant,
  900021: noTenant,
  900023: noTenant
}

/** The error of a sign-in that Microsoft Entra ID refused: what to change, without the token and without what the answer says. */
export function explainSignIn(refused: RefusedSignIn): DeployError {
  const { status, aadsts } = refused
  const known = aadsts === undefined ? undefined : MEANINGS[aadsts]
  const name = aadsts === undefined ? `HTTP ${status}` : `AADSTS${aadsts}`
  if (known !== undefined) return new DeployError(known[0], `${known[1](refused)} (${name})`)
  if (status === 429) return new DeployError('throttled', 'Microsoft Entra ID limits the rate of sign-ins.')
  if (status >= 500)
    return new DeployError('platform-error', `Microsoft Entra ID is not available (${name}). Run the job again later.`)
  return new DeployError(
    'access-denied',
    `Microsoft Entra ID refused the sign-in of application ${refused.access.clientId} (${name}). Look up the code at https://login.microsoftonline.com/error.`
  )
}
