import { badInput } from '../../../../domain/errors.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'
import { ownMember } from '../../../../domain/own-member.js'
import { membersOf, parseServerJson, textOf, unreadable } from '../server-json.js'
import type { ComposeService } from './compose-service.js'
import { readService } from './read-service.js'

export interface ComposeProject {
  readonly name: string
  readonly services: readonly ComposeService[]
  /** Full name on the server by the name in the file. */
  readonly networks: ReadonlyMap<string, string>
}

/**
 * Reads two outputs of `docker compose config --format json`: with and without interpolation. The server wrote them: nothing in them is
 * trusted to be short. Throws `platform-error` for malformed output.
 */
export function readComposeProject(interpolated: string, templates: string): ComposeProject {
  const project = parseServerJson(interpolated, CONFIG)
  const written = membersOf(parseServerJson(templates, CONFIG).services)
  const { name } = project
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9_-]{0,99}$/.test(name)) throw unreadable(CONFIG)
  const services = Object.entries(membersOf(project.services)).map(([service, value]) =>
    readService(service, membersOf(value), membersOf(ownMember(written, service)))
  )
  const networks = Object.entries(membersOf(project.networks)).map(
    ([network, value]) => [network, textOf(membersOf(value).name) ?? `${name}_${network}`] as const
  )
  return { name, services, networks: new Map(networks) }
}

const CONFIG = 'docker compose config'

/**
 * Names of the services in an order in which each comes after those it depends on, also through others. Services that depend on each other
 * keep the order of `services`. Throws `bad-input` for a name that is not there.
 */
export function deployOrder(project: ComposeProject, services: readonly string[]): readonly string[] {
  const byName = new Map(project.services.map(service => [service.name, service]))
  const missing = services.find(name => !byName.has(name))
  if (missing !== undefined)
    throw badInput('images', `the compose file has no service ${quoteName(missing)}. Name one of its services.`)
  const visited = new Set<string>()
  const visit = (name: string) => {
    if (visited.has(name)) return
    visited.add(name)
    for (const other of byName.get(name)?.dependsOn ?? []) visit(other)
    order.push(name)
  }
  const order: string[] = []
  for (const name of services) visit(name)
  return order.filter(name => services.includes(name))
}
