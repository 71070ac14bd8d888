import { isList, isObject, valueAt } from '../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import { clipText } from '../../../../domain/text/clip-text.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import type { RenderHeader } from '../read-service.js'
import type { RenderService } from '../render-service.js'

/** Settings whose values are shown. Commands may contain anything, so only that they differ is shown. */
const SHOWN = [
  'branch',
  'rootDir',
  'autoDeployTrigger',
  'plan',
  'region',
  'numInstances',
  'healthCheckPath',
  'staticPublishPath'
]
const HIDDEN = ['preDeployCommand', 'buildCommand', 'startCommand']
const MOST_CHARACTERS = 80

/** The entry of a service in a blueprint, by its name: https://render.com/docs/blueprint-spec. Undefined where it has none. */
export function findInBlueprint(blueprint: JsonValue, name: string): JsonObject | undefined {
  const projects = valueAt(blueprint, ['projects'])
  const environments = (isList(projects) ? projects : []).flatMap(project => {
    const found = valueAt(project, ['environments'])
    return isList(found) ? found : []
  })
  const places = [blueprint, valueAt(blueprint, ['ungrouped']), ...environments]
  const services = places.flatMap(place => {
    const found = valueAt(place, ['services'])
    return isList(found) ? found : []
  })
  return services.filter(each => isObject(each)).find(each => each.name === name)
}

/**
 * Settings in which a service differs from its entry, one line each: a deploy does not apply the blueprint, Render does when it is synced.
 * Settings that the entry does not name are not compared. `headers`: of a static site.
 */
export function compareWithEntry(
  entry: JsonObject,
  service: Pick<RenderService, 'settings'>,
  headers: readonly RenderHeader[]
): readonly string[] {
  const wanted = settingsOf(entry)
  const lines = [...SHOWN, ...HIDDEN].flatMap(name => {
    const blueprint = wanted.get(name)
    const found = service.settings.get(name) ?? ''
    if (blueprint === undefined || blueprint === found) return []
    if (HIDDEN.includes(name)) return [`${name} differs from the blueprint`]
    return [`${name}: ${found === '' ? 'not set' : shown(found)}; blueprint: ${shown(blueprint)}`]
  })
  return [...lines, ...compareHeaders(entry.headers, headers)]
}

function settingsOf(entry: JsonObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(entry))
    if (typeof value === 'string' || typeof value === 'number') found.set(name, String(value))
  // The older form of the same setting.
  if (!found.has('autoDeployTrigger') && typeof entry.autoDeploy === 'boolean')
    found.set('autoDeployTrigger', entry.autoDeploy ? 'commit' : 'off')
  return found
}

function compareHeaders(value: JsonValue | undefined, found: readonly RenderHeader[]): readonly string[] {
  if (!isList(value)) return []
  const keyOf = (path: unknown, name: unknown) => `${String(name)} of ${String(path)}`
  const wanted = new Map(
    value
      .filter(each => isObject(each))
      .map(
        each =>
          [
            keyOf(each.path, each.name),
            typeof each.value === 'string' ? each.value : JSON.stringify(each.value)
          ] as const
      )
  )
  const there = new Map(found.map(each => [keyOf(each.path, each.name), each.value] as const))
  const missing = [...wanted].filter(([key, text]) => there.get(key) !== text)
  const extra = [...there.keys()].filter(key => !wanted.has(key))
  return [
    ...missing.map(
      ([key]) => `header ${shown(key)} ${there.has(key) ? 'differs from' : 'is missing; it is in'} the blueprint`
    ),
    ...extra.map(key => `header ${shown(key)} is not in the blueprint`)
  ]
}

function shown(text: string): string {
  return clipText(oneLine(text), MOST_CHARACTERS)
}
