import type { ServiceAnswer } from '../../http-service.js'
import { ArmError, badRequest, notFound } from '../arm/arm-error.js'
import { pageOf, readNoBody, readQuery, type ArmProvider, type ArmRequest } from '../arm/arm-request.js'
import type { Operations } from '../arm/arm-operations.js'
import { appAnswer } from './app-answer.js'
import type { AppPlatform } from './app-platform.js'
import { changeApp, etagOf } from './change-app.js'
import { objectsOf } from './check-app.js'
import { answerJob } from './job-provider.js'
import type { JobPlatform } from './job-platform.js'
import { replicaAnswers, revisionAnswer, type RevisionView } from './revision-answer.js'
import type { StoredApp, StoredRevision } from './app-state.js'

export interface AppProviderWorld {
  readonly platform: AppPlatform
  readonly jobs: JobPlatform
  readonly operations: Operations
  readonly subscription: string
  readonly now: () => number
}

/** The namespace Microsoft.App: https://learn.microsoft.com/rest/api/containerapps/ */
export function appProvider(world: AppProviderWorld): ArmProvider {
  const { platform, jobs, operations, subscription } = world
  return request => {
    const { path, method } = request
    const { group = '', type, names, action } = path
    const view: RevisionView = {
      replicas: platform.replicas,
      now: world.now(),
      subscription,
      reported: platform.settings.reported
    }
    const [name = '', second = '', third] = names
    const route = [
      method,
      type.toLowerCase(),
      ...(action === undefined ? [] : [action.toLowerCase()]),
      String(names.length)
    ].join(' ')
    if (type.toLowerCase().startsWith('jobs')) return answerJob(request, { jobs, operations, subscription })
    if (route === 'GET containerapps 0') return listApps(request, platform, view)
    const app = () => platform.find(group, name)
    const revision = () => findRevision(app(), second)
    switch (route) {
      case 'GET containerapps 1': {
        readQuery(request)
        const headers = platform.settings.hasEtags ? { ETag: etagOf(app()) } : {}
        return { status: 200, headers, body: appAnswer(app(), view) }
      }
      case 'PUT containerapps 1':
        return changeApp(platform.findOrNew(group, name), request, { platform, operations, view })
      case 'PATCH containerapps 1':
        return changeApp(app(), request, { platform, operations, view })
      case 'POST containerapps listsecrets 1':
        readQuery(request)
        readNoBody(request)
        return { status: 200, body: { value: objectsOf(app().configuration.secrets) } }
      case 'GET containerapps/revisions 1':
        checkFilter(request)
        return {
          status: 200,
          body: pageOf(
            app().revisions.map(each => revisionAnswer(app(), each, view)),
            request,
            platform.settings.pageSize
          )
        }
      case 'GET containerapps/revisions 2':
        readQuery(request)
        return { status: 200, body: revisionAnswer(app(), revision(), view) }
      case 'GET containerapps/revisions/replicas 2':
        readQuery(request)
        return { status: 200, body: { value: replicaAnswers(app(), revision(), view) } }
      case 'GET containerapps/revisions/replicas 3': {
        readQuery(request)
        const found = replicaAnswers(app(), revision(), view).find(each => 'name' in each && each.name === third)
        if (found === undefined) throw notFound('Microsoft.App/containerApps/revisions/replicas', String(third), group)
        return { status: 200, body: found }
      }
      case 'POST containerapps/revisions activate 2':
      case 'POST containerapps/revisions deactivate 2':
      case 'POST containerapps/revisions restart 2':
        readQuery(request)
        readNoBody(request)
        return actOn(app(), revision(), { platform, action: String(action).toLowerCase() })
      default:
        throw new ArmError(
          405,
          'MethodNotAllowed',
          `The requested resource does not support http method '${method}' for '${type}'.`
        )
    }
  }
}

function listApps(request: ArmRequest, { apps, settings }: AppPlatform, view: RevisionView): ServiceAnswer {
  readQuery(request, ['$skipToken'])
  const { group } = request.path
  const found = [...apps.values()].filter(app => group === undefined || app.group.toLowerCase() === group.toLowerCase())
  return {
    status: 200,
    body: pageOf(
      found.map(app => appAnswer(app, view)),
      request,
      settings.pageSize
    )
  }
}

function findRevision({ revisions, name: app, group }: StoredApp, name: string): StoredRevision {
  const found = revisions.find(each => each.name.toLowerCase() === name.toLowerCase())
  if (found === undefined) throw notFound('Microsoft.App/containerApps/revisions', `${app}/${name}`, group)
  return found
}

/** A filter is a parameter of the operation without a documented syntax, so none is understood. */
function checkFilter(request: ArmRequest): void {
  const filter = readQuery(request, ['$filter', '$skipToken']).get('$filter')
  if (filter !== null) throw badRequest('InvalidFilter', `The filter '${filter}' is not supported.`)
}

/**
 * Activates, deactivates, restarts: https://learn.microsoft.com/rest/api/containerapps/container-apps-revisions. A revision
 * that has traffic is deactivated too, and its traffic is lost: https://github.com/microsoft/azure-container-apps/issues/410
 */
function actOn(
  app: StoredApp,
  revision: StoredRevision,
  { platform, action }: { readonly platform: AppPlatform; readonly action: string }
): ServiceAnswer {
  platform.checkIdle(app)
  if (action === 'deactivate') platform.life.deactivate(app, revision)
  else if (action === 'activate') {
    if (!revision.isActive) platform.life.start(app, revision)
  } else {
    if (!revision.isActive)
      throw badRequest('RevisionNotActive', `Revision '${revision.name}' is not active and cannot be restarted.`)
    platform.replicas.stop(app, revision)
    platform.life.start(app, revision)
  }
  return { status: 200 }
}
