import { ArmError, badRequest } from '../arm/arm-error.js'
import { lroHeaders, readJson, readQuery, type ArmRequest } from '../arm/arm-request.js'
import type { Operations } from '../arm/arm-operations.js'
import { checkTags } from '../arm/tags.js'
import { checkShape, isObject, mergePatch, type Json } from '../arm/read-body.js'
import type { ServiceAnswer } from '../../http-service.js'
import { appAnswer } from './app-answer.js'
import { APP_OPERATIONS, keyOf, type AppPlatform } from './app-platform.js'
import { APP } from './app-shape.js'
import { checkConfiguration, checkRevisionName, checkTemplate, objectsOf } from './check-app.js'
import { checkTraffic, labelled } from './check-traffic.js'
import type { RevisionView } from './revision-answer.js'
import { isSame, plainTemplate } from './template.js'
import type { StoredApp } from './app-state.js'

export interface ChangeWorld {
  readonly platform: AppPlatform
  readonly operations: Operations
  readonly view: RevisionView
}

/**
 * PATCH and PUT of an app: https://learn.microsoft.com/rest/api/containerapps/container-apps/update (JSON merge patch: an
 * array is replaced as a whole) and …/create-or-update. A new revision is made by a change of the template, and by nothing
 * else: https://learn.microsoft.com/azure/container-apps/revisions#change-types
 */
export function changeApp(
  app: StoredApp,
  request: ArmRequest,
  { platform, operations, view }: ChangeWorld
): ServiceAnswer {
  readQuery(request)
  const isPatch = request.method === 'PATCH'
  const body = readJson(request)
  if (app.revisions.length === 0 && !platform.apps.has(keyOf(app.group, app.name))) readNew(app, body)
  checkShape(body, APP, { path: 'containerApp', current: appAnswer(app, view), isPatch })
  checkMatch(app, request, platform)
  platform.checkIdle(app)
  const given = isObject(body.properties) ? body.properties : {}
  const configuration = plainConfiguration(
    objectOf(isPatch ? mergePatch(app.configuration, given.configuration ?? {}) : given.configuration)
  )
  const template = plainTemplate(objectOf(isPatch ? mergePatch(app.template, given.template ?? {}) : given.template))
  checkConfiguration(configuration)
  checkTemplate(template, configuration)
  // A request without a template makes no revision, also where the last template did not become one.
  const suffix = given.template === undefined ? undefined : newSuffix(app, template)
  if (suffix !== undefined) checkRevisionName(app.name, suffix)
  checkTraffic(app, configuration, suffix === undefined ? undefined : `${app.name}--${suffix}`)
  const tags = isPatch ? mergePatch(app.tags, body.tags ?? {}) : (body.tags ?? {})
  checkTags(objectOf(tags))
  if (suffix === undefined && isSame(configuration, app.configuration) && isSame(tags, app.tags))
    return { status: 200, body: appAnswer(app, view) }
  Object.assign(app, { template, tags: objectOf(tags) })
  platform.apps.set(keyOf(app.group, app.name), app)
  const { subscription } = view
  const operation = operations.begin({
    ...{ kind: APP_OPERATIONS, subscription, group: app.group },
    result: () => appAnswer(app, view)
  })
  platform.changes.begin(app, { configuration: resolveLabels(app, configuration), suffix }, operation)
  const { settings, times } = platform
  const lro = { request, headers: isPatch ? settings.lroHeaders : ('status' as const), seconds: times.retryAfter }
  const headers = lroHeaders(operation, { ...lro, location: app.location.toLowerCase().replace(/ /g, '') })
  return isPatch ? { status: 202, headers } : { status: 201, headers, body: appAnswer(app, view) }
}

/** What only a new app may say: its place and its environment. Throws 400. */
function readNew(app: StoredApp, { location, properties }: Json): void {
  const { environmentId, managedEnvironmentId = environmentId } = isObject(properties) ? properties : {}
  if (typeof location !== 'string')
    throw badRequest('LocationRequired', 'The location property is required for this definition.')
  if (typeof managedEnvironmentId !== 'string')
    throw badRequest('ContainerAppEnvironmentRequired', 'The property environmentId is required.')
  Object.assign(app, { location, environmentId: managedEnvironmentId })
}

/** The suffix of the revision that the change makes; undefined where the template is that of the latest one. */
function newSuffix(app: StoredApp, template: Json): string | undefined {
  const latest = app.revisions.at(-1)
  if (latest !== undefined && isSame(template, latest.template)) return undefined
  const { revisionSuffix } = template
  if (typeof revisionSuffix === 'string') return revisionSuffix
  // The service's own suffixes may start with a digit; those of clients may not.
  return `r${String(app.version).padStart(6, '0')}`
}

/** 412 where an ETag is sent and is not the current one; without ETags, the header has no effect. */
function checkMatch(app: StoredApp, { headers }: ArmRequest, { settings }: AppPlatform): void {
  const match = headers['if-match']
  if (!settings.hasEtags || match === undefined || match === '*' || match === etagOf(app)) return
  throw new ArmError(
    412,
    'PreconditionFailed',
    `The condition 'If-Match' is not met: container app '${app.name}' was changed.`
  )
}

export function etagOf({ version }: StoredApp): string {
  return `"${version}"`
}

function objectOf(value: unknown): Json {
  if (isObject(value)) return value
  throw badRequest('InvalidRequestContent', 'configuration and template must be objects.')
}

/** An entry with nothing but a label is for the revision that has the label now. */
function resolveLabels(app: StoredApp, configuration: Json): Json {
  const { ingress } = configuration
  if (!isObject(ingress) || !Array.isArray(ingress.traffic)) return configuration
  const traffic = objectsOf(ingress.traffic).map(entry => {
    const { label, revisionName, latestRevision } = entry
    if (revisionName !== undefined || latestRevision === true || typeof label !== 'string') return entry
    return { ...entry, revisionName: labelled(app, label) }
  })
  return { ...configuration, ingress: { ...ingress, traffic } }
}

/** Without what only the service sets, and without what is `null`. */
function plainConfiguration(configuration: Json): Json {
  const { ingress } = configuration
  const members = Object.entries(configuration).filter(([, value]) => value !== null)
  if (!isObject(ingress)) return Object.fromEntries(members)
  const kept = Object.entries(ingress).filter(([name, value]) => name !== 'fqdn' && value !== null)
  return { ...Object.fromEntries(members), ingress: Object.fromEntries(kept) }
}
