import type { ServiceAnswer, ServiceRequest } from '../../http-service.js'
import type { AccessTokens } from './access-tokens.js'
import { checkAssertion } from './check-assertion.js'
import type { Directory } from './directory.js'
import { loginErrorAnswer, refuseClient, RefusedLogin, refuseRequest, type LoginRefusal } from './login-error.js'

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
/** Of an access token, in seconds: https://learn.microsoft.com/entra/identity-platform/access-tokens#token-lifetime */
const LIFETIME_SECONDS = 3_600

/** What tests change of how tokens are issued. */
export interface LoginSettings {
  /** `expires_in`, in seconds. */
  lifetimeSeconds: number
  /** From this number of tokens on, every further request is refused: the first is number 1. */
  refusesAfter: number
  /** What it refuses them with. */
  refusal: LoginRefusal
}

export interface LoginWorld {
  readonly directory: Directory
  readonly tokens: AccessTokens
  readonly now: () => number
  /** Where the resource manager is: `https://management.azure.com`, without a slash at the end. */
  readonly resourceManager: () => string
}

export interface LoginEndpoint {
  readonly settings: LoginSettings
  answer(request: Pick<ServiceRequest, 'method' | 'url' | 'headers' | 'body'>): ServiceAnswer
}

/** What Entra ID answers where the assertion was used too late: a run that renews with an old ID token. */
const EXPIRED: LoginRefusal = {
  status: 401,
  error: 'invalid_client',
  code: 700024,
  text: 'Client assertion is not within its valid time range.'
}

/**
 * Tokens for a federated credential:
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 */
export function loginEndpoint(world: LoginWorld): LoginEndpoint {
  const settings: LoginSettings = { lifetimeSeconds: LIFETIME_SECONDS, refusesAfter: Infinity, refusal: EXPIRED }
  let count = 0
  return {
    settings,
    answer(request) {
      count += 1
      try {
        return issue(request, world, settings)
      } catch (error) {
        if (error instanceof RefusedLogin) return loginErrorAnswer(error.refusal, world.now(), count)
        throw error
      }
    }
  }
}

function issue(
  request: Parameters<LoginEndpoint['answer']>[0],
  { directory, tokens, now, resourceManager }: LoginWorld,
  settings: LoginSettings
): ServiceAnswer {
  const { method, url, headers, body } = request
  const tenant = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(url.pathname)?.[1]
  if (tenant === undefined) return { status: 404, body: 'Not Found' }
  if (method !== 'POST') throw refuseRequest(900561, 'The endpoint only accepts POST requests. Received a GET request.')
  if (!String(headers['content-type']).startsWith('application/x-www-form-urlencoded'))
    throw refuseRequest(900144, "The request body must contain the following parameter: 'grant_type'.")
  if (tenant !== directory.tenantId)
    throw refuseRequest(
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`
    )
  const form = readForm(body)
  const application = directory.applications.find(({ clientId }) => clientId === form.client_id)
  if (application === undefined)
    throw new RefusedLogin({
      ...{ status: 400, error: 'unauthorized_client', code: 700016 },
      text: `Application with identifier '${form.client_id}' was not found in the directory '${tenant}'.`
    })
  checkAssertion(form.client_assertion, { directory, application, now: now() })
  const resource = resourceManager()
  if (form.scope !== `${resource}/.default`)
    throw new RefusedLogin({
      ...{ status: 400, error: 'invalid_scope', code: form.scope.endsWith('/.default') ? 500011 : 1002012 },
      text: `The provided value for scope ${form.scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`
    })
  const { principalId } = application
  if (principalId === undefined)
    throw refuseClient(
      7000229,
      `The client application ${form.client_id} is missing service principal in the tenant ${tenant}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`
    )
  if (tokens.issued.length >= settings.refusesAfter) throw new RefusedLogin(settings.refusal)
  const expiresAt = now() + settings.lifetimeSeconds * 1000
  const { token } = tokens.issue({ clientId: form.client_id, principalId, tenantId: tenant }, { resource, expiresAt })
  const seconds = settings.lifetimeSeconds
  return {
    status: 200,
    body: { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token }
  }
}

const PARAMETERS = ['client_id', 'scope', 'client_assertion_type', 'client_assertion', 'grant_type'] as const

/** All parameters of the flow, each once, and no other. */
function readForm(body: string): Readonly<Record<(typeof PARAMETERS)[number], string>> {
  const given = new URLSearchParams(body)
  const unknown = [...given.keys()].find(name => !PARAMETERS.some(each => each === name))
  if (unknown !== undefined) throw refuseRequest(900144, `The request body has an unknown parameter '${unknown}'.`)
  const read = (name: string) => {
    const [value = '', ...more] = given.getAll(name)
    if (more.length > 0) throw refuseRequest(90014, `The parameter '${name}' was given more than once.`)
    if (value === '') throw refuseRequest(900144, `The request body must contain the following parameter: '${name}'.`)
    return value
  }
  const form = {
    ...{ grant_type: read('grant_type'), client_id: read('client_id'), scope: read('scope') },
    ...{ client_assertion_type: read('client_assertion_type'), client_assertion: read('client_assertion') }
  }
  if (form.grant_type !== 'client_credentials')
    throw new RefusedLogin({
      ...{ status: 400, error: 'unsupported_grant_type', code: 70003 },
      text: `The app requested an unsupported grant type '${form.grant_type}'.`
    })
  if (form.client_assertion_type !== ASSERTION_TYPE)
    throw refuseRequest(7000212, `The client_assertion_type must be '${ASSERTION_TYPE}'.`)
  return form
}
