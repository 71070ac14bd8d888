import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'

/**
 * The answer of the runner's endpoint for tokens, as the client of @actions/core asks it: with ten retries. A module of its own, as few
 * jobs need its client. Throws an error with `statusCode` where the endpoint refuses.
 */
export async function askForIdToken(url: string, bearer: string): Promise<unknown> {
  const client = new HttpClient('deploy-kit', [new BearerCredentialHandler(bearer)], {
    allowRetries: true,
    maxRetries: 10
  })
  const { result } = await client.getJson<{ readonly value?: unknown }>(url)
  return result?.value
}
