import { isList, isObject, valueAt } from '../../../domain/document/document.js'
import type { JsonValue } from '../../../domain/document/json-value.js'
import { itemsOf, numberAt, textAt, unreadable } from './api-json.js'
import type { RenderService, RenderServiceType, RenderSettings } from './render-service.js'

const TYPES: readonly RenderServiceType[] = [
  'web_service',
  'private_service',
  'background_worker',
  'static_site',
  'cron_job'
]
const DETAILS = 'serviceDetails'
const COMMANDS = 'envSpecificDetails'

/**
 * A service as the API has it: https://api-docs.render.com/reference/retrieve-service. A service that does not say that autodeploy is off, or
 * that it is not suspended, counts as the opposite. Throws `platform-error` for one without ID, name or owner.
 */
export function readService(value: JsonValue): RenderService {
  const id = textAt(value, 'id')
  const name = textAt(value, 'name')
  const ownerId = textAt(value, 'ownerId')
  if (id === undefined || name === undefined || ownerId === undefined) throw unreadable('a service')
  const type = TYPES.find(each => each === textAt(value, 'type')) ?? 'other'
  return {
    ...{ id, name, type, ownerId },
    imagePath: textAt(value, 'imagePath'),
    autoDeploy: autoDeployOf(value),
    isSuspended: textAt(value, 'suspended') !== 'not_suspended',
    suspenders: textsOf(valueAt(value, ['suspenders'])),
    url: textAt(value, DETAILS, 'url'),
    dashboardUrl: textAt(value, 'dashboardUrl'),
    healthCheckPath: textAt(value, DETAILS, 'healthCheckPath'),
    hasPreDeployCommand: textAt(value, DETAILS, COMMANDS, 'preDeployCommand') !== undefined,
    hasDisk: isObject(valueAt(value, [DETAILS, 'disk'])),
    settings: settingsOf(value)
  }
}

/** `autoDeployTrigger` is newer than `autoDeploy` and more precise. */
function autoDeployOf(value: JsonValue): string {
  const trigger = textAt(value, 'autoDeployTrigger')
  if (trigger !== undefined) return trigger
  return textAt(value, 'autoDeploy') === 'no' ? 'off' : 'commit'
}

/** By the names that a blueprint gives them: https://render.com/docs/blueprint-spec */
function settingsOf(value: JsonValue): RenderSettings {
  const details = valueAt(value, [DETAILS])
  const commands = valueAt(details, [COMMANDS])
  const instances = numberAt(details, 'numInstances')
  const found: Readonly<Record<string, string | undefined>> = {
    branch: textAt(value, 'branch'),
    rootDir: textAt(value, 'rootDir'),
    autoDeployTrigger: autoDeployOf(value),
    plan: textAt(details, 'plan'),
    region: textAt(details, 'region'),
    numInstances: instances === undefined ? undefined : String(instances),
    healthCheckPath: textAt(details, 'healthCheckPath'),
    preDeployCommand: textAt(commands, 'preDeployCommand'),
    buildCommand: textAt(commands, 'buildCommand') ?? textAt(details, 'buildCommand'),
    startCommand: textAt(commands, 'startCommand'),
    staticPublishPath: textAt(details, 'publishPath')
  }
  return new Map(Object.entries(found).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])))
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter(each => typeof each === 'string').slice(0, 10) : []
}

/** A header that a static site adds to its responses. */
export interface RenderHeader {
  readonly path: string
  readonly name: string
  readonly value: string
}

/** Headers of a static site: https://api-docs.render.com/reference/list-headers */
export function readHeaders(value: JsonValue): readonly RenderHeader[] {
  return itemsOf(value, 'header').map(header => ({
    path: textAt(header, 'path') ?? '',
    name: textAt(header, 'name') ?? '',
    value: textAt(header, 'value') ?? ''
  }))
}
