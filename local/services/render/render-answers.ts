import type { ServiceAnswer } from '../http-service.js'
import { RefusedRequest } from '../sources/read-shape.js'
import type { StoredDeploy, StoredService } from './render-state.js'

const iso = (at: number) => new Date(at).toISOString()

/** An error of the API: https://api-docs.render.com/reference/errors */
export function errorAnswer(status: number, message: string): ServiceAnswer {
  return { status, body: { id: 'req-local', message } }
}

/** https://api-docs.render.com/reference/retrieve-deploy */
export function deployAnswer({ id, revision, status, trigger, createdAt, updatedAt, finishedAt }: StoredDeploy) {
  return {
    ...{ id, status, trigger, createdAt: iso(createdAt), updatedAt: iso(updatedAt) },
    ...('commit' in revision
      ? { commit: { id: revision.commit, message: 'Change', createdAt: iso(createdAt) } }
      : { image: { ref: revision.image, sha: /sha256:\w+/.exec(revision.image)?.[0] ?? '' } }),
    ...(finishedAt === undefined ? {} : { finishedAt: iso(finishedAt) })
  }
}

/** https://api-docs.render.com/reference/retrieve-service */
export function serviceAnswer(service: StoredService) {
  const { id, name, type, autoDeploy, suspended, imagePath, url = '' } = service
  const commands = { buildCommand: service.buildCommand ?? '', preDeployCommand: service.preDeployCommand ?? '' }
  return {
    ...{ id, name, type, autoDeploy, autoDeployTrigger: autoDeploy === 'yes' ? 'commit' : 'off', branch: 'main' },
    ...{ ownerId: 'tea-local', rootDir: '', slug: name, dashboardUrl: `https://dashboard.render.com/web/${id}` },
    ...{ suspended: suspended ? 'suspended' : 'not_suspended', suspenders: suspended ? ['user'] : [] },
    ...(imagePath === undefined ? {} : { imagePath }),
    serviceDetails:
      type === 'static_site'
        ? { url, buildCommand: service.buildCommand ?? '', publishPath: service.publishPath ?? 'dist' }
        : {
            ...{ url, healthCheckPath: service.healthCheckPath ?? '', plan: service.plan ?? 'starter' },
            ...{ numInstances: service.numInstances ?? 1, region: 'oregon', runtime: 'python' },
            ...(service.hasDisk === true ? { disk: { id: 'dsk-local', name: 'data' } } : {}),
            envSpecificDetails: { ...commands, startCommand: service.startCommand ?? '' }
          }
  }
}

/** Items with cursors, at most `limit` (20 unless given, 100 at most): https://api-docs.render.com/reference/pagination */
export function pageOf(items: readonly unknown[], name: string, url: URL): readonly unknown[] {
  const limit = Number(url.searchParams.get('limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new RefusedRequest('limit must be from 1 to 100')
  const from = Number(url.searchParams.get('cursor') ?? 0)
  return items.slice(from, from + limit).map((item, index) => ({ [name]: item, cursor: String(from + index + 1) }))
}
