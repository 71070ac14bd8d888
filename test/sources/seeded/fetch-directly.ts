import type { HttpService } from '../../../local/services/http-service.js'

/** `fetch` without connections: the services answer at once, and only simulated time passes. */
export function fetchDirectly(services: readonly Pick<HttpService, 'origin' | 'answer'>[]): typeof fetch {
  return async (input, init) => {
    await Promise.resolve()
    const url = new URL(input instanceof Request ? input.url : input)
    const service = services.find(({ origin }) => origin === url.origin)
    if (service === undefined) throw new TypeError(`Nothing listens at ${url.origin}.`)
    const headers = Object.fromEntries(new Headers(init?.headers))
    const body = typeof init?.body === 'string' ? init.body : ''
    const answer = service.answer({ method: init?.method ?? 'GET', url, headers, body, at: 0 })
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
    return new Response(text, {
      status: answer.status,
      headers: { 'content-type': 'application/json', ...answer.headers }
    })
  }
}
