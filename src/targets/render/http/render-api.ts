import type { JsonValue } from '../../../domain/document/json-value.js'
import { unreadable } from '../domain/api-json.js'
import { createdId, readDeploys } from '../domain/read-deploy.js'
import { readFailure, readLogLines } from '../domain/read-failure.js'
import { readHeaders, readService } from '../domain/read-service.js'
import { findLive } from '../domain/render-deploy.js'
import type { RenderApi } from '../ports/render-api.js'
import { sendRequest, type RenderReach, type RenderRequest } from './render-request.js'

/** https://api-docs.render.com/reference/pagination */
const MOST_ITEMS = 100
const MOST_LINES = 50

/** The API of Render: https://api-docs.render.com/reference/introduction */
export function renderApi(reach: RenderReach): RenderApi {
  const read = async (path: string, query: Readonly<Record<string, string>> = {}): Promise<JsonValue> => {
    const search = new URLSearchParams(query).toString()
    const answer = await sendRequest(reach, { method: 'GET', path: search === '' ? path : `${path}?${search}` })
    if (answer === undefined) throw unreadable('JSON')
    return answer
  }
  const change = (request: RenderRequest) => sendRequest(reach, request)
  const place = (serviceId: string) => `/services/${encodeURIComponent(serviceId)}`
  return {
    service: async id => readService(await read(place(id))),
    async deploys({ id, name }) {
      const path = `${place(id)}/deploys`
      const newest = readDeploys(await read(path, { limit: String(MOST_ITEMS) }), name)
      if (newest.length < MOST_ITEMS || findLive(newest) !== undefined) return newest
      return [...newest, ...readDeploys(await read(path, { status: 'live', limit: '1' }), name)]
    },
    headers: async id => readHeaders(await read(`${place(id)}/headers`, { limit: String(MOST_ITEMS) })),
    async failureOf(id, deploy) {
      const query = { startTime: momentOf(deploy.createdAt), limit: String(MOST_ITEMS) }
      return readFailure(await read(`${place(id)}/events`, query), deploy.id)
    },
    async lastLines(service, since, kind) {
      const query = {
        ...{ ownerId: service.ownerId, resource: service.id, type: kind, startTime: momentOf(since) },
        ...{ direction: 'backward', limit: String(MOST_LINES) }
      }
      return readLogLines(await read('/logs', query), MOST_LINES)
    },
    async createDeploy(id, source) {
      const body = source.kind === 'commit' ? { commitId: source.commit } : { imageUrl: source.image }
      return createdId(await change({ method: 'POST', path: `${place(id)}/deploys`, body }))
    },
    // https://api-docs.render.com/reference/rollback-deploy
    rollBack: async (id, deployId) =>
      createdId(await change({ method: 'POST', path: `${place(id)}/rollback`, body: { deployId } })),
    async cancelDeploy(id, deployId) {
      await change({ method: 'POST', path: `${place(id)}/deploys/${encodeURIComponent(deployId)}/cancel` })
    },
    // https://render.com/docs/rollbacks
    async turnOffAutoDeploy(id) {
      await change({ method: 'PATCH', path: place(id), body: { autoDeploy: 'no' } })
    }
  }
}

/** ISO 8601, as in the example of https://api-docs.render.com/reference/list-events */
function momentOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
