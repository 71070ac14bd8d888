import type { ServiceAnswer, ServiceRequest } from '../http-service.js'
import { readObject, readString, RefusedRequest } from '../sources/read-shape.js'
import { isInProgress, type RenderPlatform } from './render-platform.js'
import type { DeployedRevision, StoredDeploy, StoredService } from './render-state.js'
import { deployAnswer, errorAnswer, pageOf, serviceAnswer } from './render-answers.js'

/** What tests change of how the API answers. */
export interface EndpointSettings {
  /** 202 has no deploy: https://api-docs.render.com/reference/create-deploy */
  createStatus: 201 | 202
  /** Milliseconds until a new deploy is in the list. */
  shownAfter: number
}

export interface EndpointWorld {
  readonly platform: RenderPlatform
  readonly settings: EndpointSettings
  readonly now: () => number
}

type Asked = Pick<ServiceRequest, 'method' | 'url' | 'body'>

/** Answers one request with a valid key. Unknown members and parameters are refused with 400. */
export function answerRequest(request: Asked, world: EndpointWorld): ServiceAnswer {
  try {
    return route(request, world)
  } catch (error) {
    if (error instanceof RefusedRequest || error instanceof SyntaxError) return errorAnswer(400, error.message)
    throw error
  }
}

function route(request: Asked, world: EndpointWorld): ServiceAnswer {
  const { method, url } = request
  const [version, root, id = '', part, deployId, verb, ...more] = url.pathname
    .split('/')
    .slice(1)
    .map(decodeURIComponent)
  if (version !== 'v1' || more.length > 0) return errorAnswer(404, 'not found')
  if (root === 'logs' && method === 'GET' && id === '') return listLogs(request, world)
  if (root !== 'services') return errorAnswer(404, 'not found')
  const service = world.platform.services.get(id)
  if (service === undefined) return errorAnswer(404, `service not found: ${id}`)
  switch (`${method} ${[part, deployId && 'id', verb].filter(each => each !== undefined).join(' ')}`.trim()) {
    case 'GET':
      readQuery(url, [])
      return { status: 200, body: serviceAnswer(service) }
    case 'PATCH':
      return patchService(service, request)
    case 'GET deploys':
      return listDeploys(service, request, world)
    case 'POST deploys':
      return createDeploy(service, request, world)
    case 'GET deploys id':
      return withDeploy(service, deployId, deploy => ({ status: 200, body: deployAnswer(deploy) }))
    case 'POST deploys id cancel':
      return withDeploy(service, deployId, deploy => cancelDeploy(service, deploy, world))
    case 'POST rollback':
      return rollBack(service, request, world)
    case 'GET events':
      return listEvents(service, request, world)
    case 'GET headers':
      readQuery(url, ['limit', 'cursor', 'path', 'name', 'value'])
      return { status: 200, body: pageOf(service.headers ?? [], 'header', url) }
    default:
      return errorAnswer(404, 'not found')
  }
}

function readQuery(url: URL, known: readonly string[]): URLSearchParams {
  for (const name of url.searchParams.keys())
    if (!known.includes(name)) throw new RefusedRequest(`unknown query parameter ${name}`)
  return url.searchParams
}

function withDeploy(
  service: StoredService,
  id: string | undefined,
  use: (deploy: StoredDeploy) => ServiceAnswer
): ServiceAnswer {
  const deploy = service.deploys.find(each => each.id === id)
  return deploy === undefined ? errorAnswer(404, 'deploy not found') : use(deploy)
}

function patchService(service: StoredService, { body }: Asked): ServiceAnswer {
  const { autoDeploy } = readObject(JSON.parse(body), { required: [], optional: ['autoDeploy', 'name'], path: 'body' })
  if (autoDeploy !== 'yes' && autoDeploy !== 'no') throw new RefusedRequest('autoDeploy must be yes or no')
  service.autoDeploy = autoDeploy
  return { status: 200, body: serviceAnswer(service) }
}

const LIST = ['limit', 'cursor', 'status', 'createdBefore', 'createdAfter', 'updatedBefore', 'updatedAfter']

function listDeploys(service: StoredService, { url }: Asked, { settings, now }: EndpointWorld): ServiceAnswer {
  const wanted = readQuery(url, [...LIST, 'finishedBefore', 'finishedAfter']).getAll('status')
  const shown = service.deploys.filter(
    ({ status, createdAt }) =>
      (wanted.length === 0 || wanted.includes(status)) && createdAt + settings.shownAfter <= now()
  )
  return { status: 200, body: pageOf(shown.map(deployAnswer), 'deploy', url) }
}

function createDeploy(service: StoredService, { body }: Asked, { platform, settings }: EndpointWorld): ServiceAnswer {
  const given = readObject(JSON.parse(body), {
    required: [],
    optional: ['clearCache', 'commitId', 'imageUrl', 'deployMode'],
    path: 'body'
  })
  if (service.suspended) throw new RefusedRequest('cannot deploy suspended service')
  const deploy = platform.deploy(service, revisionOf(service, given), 'api')
  return settings.createStatus === 202 ? { status: 202 } : { status: 201, body: deployAnswer(deploy) }
}

function revisionOf(
  service: StoredService,
  { commitId, imageUrl }: Readonly<Record<string, unknown>>
): DeployedRevision {
  if (commitId !== undefined && imageUrl !== undefined) throw new RefusedRequest('commitId and imageUrl')
  if (imageUrl !== undefined) {
    const image = readString(imageUrl, 'imageUrl')
    const nameOf = (ref: string) => ref.replace(/@.*$/, '').replace(/:[\w.-]+$/, '')
    if (service.imagePath === undefined || nameOf(service.imagePath) !== nameOf(image))
      throw new RefusedRequest('the image must match the configured image of the service')
    return { image }
  }
  const commit = readString(commitId, 'commitId')
  if (service.imagePath !== undefined || service.type === 'cron_job')
    throw new RefusedRequest('commitId is not supported for this service')
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new RefusedRequest('commitId must be a SHA')
  return { commit }
}

function cancelDeploy(service: StoredService, deploy: StoredDeploy, { platform }: EndpointWorld): ServiceAnswer {
  if (!isInProgress(deploy)) throw new RefusedRequest('deploy is not in progress')
  platform.cancel(service, deploy)
  return { status: 200, body: deployAnswer(deploy) }
}

function rollBack(service: StoredService, { body }: Asked, { platform, settings }: EndpointWorld): ServiceAnswer {
  const { deployId } = readObject(JSON.parse(body), { required: ['deployId'], path: 'body' })
  const target = service.deploys.find(({ id }) => id === deployId)
  if (target === undefined) return errorAnswer(404, 'deploy not found')
  if (target.status !== 'deactivated') throw new RefusedRequest('cannot roll back to this deploy')
  const deploy = platform.deploy(service, target.revision, 'rollback')
  return settings.createStatus === 202 ? { status: 202 } : { status: 201, body: deployAnswer(deploy) }
}

function listEvents(service: StoredService, { url }: Asked, { platform }: EndpointWorld): ServiceAnswer {
  const query = readQuery(url, ['type', 'startTime', 'endTime', 'cursor', 'limit'])
  const from = momentOf(query.get('startTime'))
  const found = platform.events.filter(event => event.service === service.id && event.at >= from)
  const events = found.toReversed().map(({ type, at, details }, index) => ({
    ...{ id: `evt-${index}`, serviceId: service.id, timestamp: new Date(at).toISOString(), type, details }
  }))
  return { status: 200, body: pageOf(events, 'event', url) }
}

const LOGS = ['ownerId', 'resource', 'type', 'startTime', 'endTime', 'direction', 'limit']

function listLogs({ url }: Asked, { platform }: EndpointWorld): ServiceAnswer {
  const query = readQuery(url, LOGS)
  if (query.get('ownerId') === null || query.get('resource') === null)
    throw new RefusedRequest('ownerId and resource are required')
  const [resource, type, limit] = ['resource', 'type', 'limit'].map(name => query.get(name))
  const from = momentOf(query.get('startTime'))
  const found = platform.logs.filter(log => log.service === resource && log.type === type && log.at >= from)
  const logs = found.slice(-Number(limit ?? 20)).map(({ at, message, type: kind }, index) => ({
    ...{ id: String(index), message, timestamp: new Date(at).toISOString(), labels: [{ name: 'type', value: kind }] }
  }))
  return {
    status: 200,
    body: { hasMore: false, logs: query.get('direction') === 'backward' ? logs.toReversed() : logs }
  }
}

function momentOf(text: string | null): number {
  if (text === null) return 0
  const at = Date.parse(text)
  if (!Number.isFinite(at)) throw new RefusedRequest('times must be ISO 8601')
  return Math.floor(at / 1000) * 1000
}
