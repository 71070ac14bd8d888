import { DeployError } from '../domain/errors.js'

/** Answers of APIs and webhooks: a page of 100 of GitHub's deployments has less than 7 MiB. */
const MOST_BYTES = 16 * 1024 * 1024

/** `fetch` whose answers end with an error when they are larger than any that is of use; nothing more of them is read then. */
export function boundedFetch(fetch: typeof globalThis.fetch, mostBytes = MOST_BYTES): typeof globalThis.fetch {
  return async (input, init) => boundedResponse(await fetch(input, init), mostBytes)
}

/** The response with a body that ends with a DeployError after so many bytes, decompressed. */
export function boundedResponse(response: Response, mostBytes = MOST_BYTES): Response {
  if (response.body === null) return response
  let size = 0
  const bound = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length
      if (size <= mostBytes) controller.enqueue(chunk)
      else controller.error(new DeployError('platform-error', tooLarge(response.url, mostBytes)))
    }
  })
  const { status, statusText, headers, url } = response
  const bounded = new Response(response.body.pipeThrough(bound), { status, statusText, headers })
  return Object.defineProperty(bounded, 'url', { value: url })
}

function tooLarge(url: string, mostBytes: number): string {
  const host = URL.canParse(url) ? new URL(url).host : 'The server'
  return `${host} sent a response larger than ${Math.floor(mostBytes / 1024)} KiB. Check the address and any proxy in between.`
}
