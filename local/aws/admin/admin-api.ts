import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Fault, LocalCloud } from '../local-cloud.js'
import type { AdminHandler } from '../protocol/api-endpoint.js'
import { readBody } from '../protocol/read-body.js'
import { BadRequest } from './bad-request.js'
import { readFault } from './read-fault.js'
import { readMetricTrouble } from './read-metric-trouble.js'
import { readProgram } from './read-program.js'
import { readScan } from './read-scan.js'
import { shellExports } from './shell-exports.js'

export type AdminDeps = Pick<
  LocalCloud,
  'clock' | 'journal' | 'faults' | 'images' | 'scans' | 'metrics' | 'environment'
>

/** Text, or a value that is sent as JSON. */
type Result = { readonly text: string } | { readonly json: unknown }
type Route = (body: unknown, id: string) => Result

/** What tests in other processes do to the local cloud: HTTP with JSON below `/_local/`. docs/local-cloud.md lists it. */
export function createAdminApi(deps: AdminDeps): AdminHandler {
  const routes = routesOf(deps)
  return async (request, response) => {
    const { status, result } = await answer(request, routes)
    const [type, body] =
      'text' in result ? ['text/plain', result.text] : ['application/json', JSON.stringify(result.json)]
    response.writeHead(status, { 'content-type': type }).end(body)
  }
}

function routesOf({
  clock,
  journal,
  faults,
  images,
  scans,
  metrics,
  environment
}: AdminDeps): Readonly<Record<string, Route>> {
  const active = new Map<string, { readonly fault: Fault; readonly end: () => void }>()
  let added = 0
  return {
    'GET environment': () => ({ text: shellExports(environment()) }),
    'GET clock': () => ({ json: { now: clock.now(), rate: clock.rate, origin: clock.origin } }),
    'GET journal': () => ({ json: { entries: journal.entries } }),
    'DELETE journal': () => {
      journal.clear()
      return { json: {} }
    },
    'GET faults': () => ({ json: { faults: [...active].map(([id, { fault }]) => ({ id, ...fault })) } }),
    'POST faults': body => {
      const fault = readFault(body)
      added += 1
      active.set(String(added), { fault, end: faults.add(fault) })
      return { json: { id: String(added) } }
    },
    'DELETE faults': (_body, id) => {
      const ended = id === '' ? [...active.keys()] : [id]
      if (ended.some(other => !active.has(other))) throw new BadRequest(`There is no fault ${id}.`, 404)
      ended.forEach(other => {
        active.get(other)?.end()
        active.delete(other)
      })
      return { json: {} }
    },
    'POST images': body => {
      const { reference, program } = readProgram(body)
      return { json: { reference, digest: images.add(reference, program) } }
    },
    'POST scans': body => {
      scans.add(readScan(body))
      return { json: {} }
    },
    'DELETE scans': () => {
      scans.clear()
      return { json: {} }
    },
    'POST metric-troubles': body => {
      metrics.add(readMetricTrouble(body))
      return { json: {} }
    },
    'DELETE metric-troubles': () => {
      metrics.clear()
      return { json: {} }
    }
  }
}

async function answer(
  request: IncomingMessage,
  routes: Readonly<Record<string, Route>>
): Promise<{ readonly status: number; readonly result: Result }> {
  try {
    const [name = '', id = ''] = new URL(request.url ?? '', 'http://local').pathname.split('/').slice(2)
    const key = `${request.method ?? ''} ${name}`
    const route = Object.hasOwn(routes, key) ? routes[key] : undefined
    if (route === undefined)
      throw new BadRequest(`There is no ${key}. There are: ${Object.keys(routes).join(', ')}.`, 404)
    return { status: 200, result: route(await readJson(request), id) }
  } catch (error) {
    const status = error instanceof BadRequest ? error.status : 500
    return { status, result: { json: { error: error instanceof Error ? error.message : STATUS_CODES[status] } } }
  }
}

/** A web page cannot send JSON, or anything with its `Origin`, to a port of the machine without being stopped here. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers.origin !== undefined) throw new BadRequest('Requests from web pages are refused.', 403)
  const body = await readBody(request)
  if (request.method !== 'POST') return undefined
  if (request.headers['content-type']?.startsWith('application/json') !== true) {
    throw new BadRequest('Send JSON, with the header content-type: application/json.', 415)
  }
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new BadRequest('The body is not JSON.')
  }
}
