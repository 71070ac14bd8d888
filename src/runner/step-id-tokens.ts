import { badInput, DeployError } from '../domain/errors.js'
import type { IdTokens } from '../ports/runner/id-tokens.js'
import type { Masks } from '../ports/runner/masks.js'

/** What asks for tokens, for the error of a job that may not have them. */
interface TokenNeed {
  readonly input: string
  /** The end of the sentence with the advice: what may be done instead. */
  readonly otherwise: string
}

const ROLE_NEED: TokenNeed = {
  input: 'role-to-assume',
  otherwise: ', or remove the input and configure credentials in an earlier step.'
}

/** The job's tokens from the runner's endpoint: https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
export function stepIdTokens(
  env: Readonly<Record<string, string | undefined>>,
  masks: Masks,
  { input, otherwise }: TokenNeed = ROLE_NEED
): IdTokens {
  return {
    async request(audience) {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env
      if (url === '' || bearer === '') {
        throw badInput(
          input,
          `the job has no permission to request an OpenID Connect token. Add \`permissions: id-token: write\`${otherwise}`
        )
      }
      masks.hide(bearer)
      const token = await ask(`${url}&audience=${encodeURIComponent(audience)}`, bearer)
      masks.hide(token)
      const [, claims = '', signature = ''] = token.split('.')
      for (const part of [claims, signature]) masks.hide(part)
      return token
    }
  }
}

async function ask(url: string, bearer: string): Promise<string> {
  const { askForIdToken } = await import('./id-token-endpoint.js')
  const token = await askForIdToken(url, bearer).catch((cause: unknown) => {
    // The client's message may quote the answer: only the status is reported.
    const { statusCode } = cause as { readonly statusCode?: unknown }
    throw noToken(typeof statusCode === 'number' ? `HTTP ${statusCode}` : 'no response, or a response without a token')
  })
  if (typeof token !== 'string' || token === '') throw noToken('no response, or a response without a token')
  return token
}

function noToken(why: string): DeployError {
  return new DeployError(
    'credentials-missing',
    `GitHub's token endpoint returned no OpenID Connect token (${why}). Run the job again, or see githubstatus.com.`
  )
}
