import { readCommand } from '../../../../domain/command/command-words.js'
import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { gotName, quoteName } from '../../../../domain/input/quote-safe.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import type { ComposeSpec } from '../../domain/compose-spec.js'
import { requirePath, requirePlain } from './server-path.js'
import { readProxy } from './proxy-inputs.js'
import { readImages, readPorts } from './service-values.js'

/** How a project is named: https://docs.docker.com/compose/how-tos/project-name/ */
const PROJECT = /^[a-z0-9][a-z0-9_-]{0,62}$/
const PROFILE = /^[a-zA-Z0-9][\w.-]{0,127}$/
const HOUR_SECONDS = 3_600

/** What else of the step decides on the project. */
export interface ProjectContext {
  readonly strategy: Strategy
  readonly version: 'given' | 'previous'
}

/** Reads which project is deployed, and behind which proxy. Throws `bad-input`. */
export function readProject(inputs: InputReader, { strategy, version }: ProjectContext): ComposeSpec {
  const images = readImages(inputs)
  requireImages(images, version)
  const ports = readPorts(inputs)
  const unknown = version === 'given' ? [...ports.keys()].find(service => !images.has(service)) : undefined
  if (unknown !== undefined)
    throw badInput(
      'ports',
      `service ${quoteName(unknown)} has no image in "images". Add its image, or remove its port.`
    )
  return {
    ...readPlace(inputs),
    images,
    ports,
    ...readProxy(inputs, { strategy, ports }),
    migration: readMigration(inputs, images),
    strategy,
    keepReleases: inputs.wholeNumber('keep-releases', { from: 2, to: 100 }) ?? 5,
    readyWithinSeconds: inputs.durationSeconds('ready-within', { from: 5, to: 24 * HOUR_SECONDS }) ?? 300
  }
}

/** Reads where the project is on the server. Throws `bad-input`. */
export function readPlace(inputs: InputReader): Pick<ComposeSpec, 'directory' | 'files' | 'project' | 'profiles'> {
  return {
    directory: requirePath('directory', inputs.required('directory')),
    files: inputs.list('compose-files').map(file => requirePlain('compose-files', file)),
    project: readProjectName(inputs),
    profiles: readProfiles(inputs)
  }
}

function requireImages(images: ReadonlyMap<string, string>, version: ProjectContext['version']): void {
  if (version === 'previous' && images.size > 0)
    throw badInput(
      'images',
      'it cannot be combined with version: previous, which uses the images of the previous release. Remove one of the two.'
    )
  if (version === 'given' && images.size === 0)
    throw badInput(
      'images',
      'a value is required. Write a line service=image for each service, or set version: previous.'
    )
}

function readProjectName(inputs: InputReader): string | undefined {
  const name = inputs.text('project')
  if (name === undefined || PROJECT.test(name)) return name
  throw badInput('project', `expected small letters, digits, dashes and underscores${gotName(name)}.`)
}

function readProfiles(inputs: InputReader): readonly string[] {
  const profiles = inputs.list('profiles')
  const wrong = profiles.findIndex(profile => !PROFILE.test(profile))
  if (wrong === -1) return profiles
  throw badInput(
    'profiles',
    `entry ${wrong + 1} ${quoteName(profiles[wrong] ?? '')} is not the name of a profile. Separate names by commas or lines.`
  )
}

/** The command runs in the only service that is deployed, unless another is named; without a command, that service's own. */
function readMigration(inputs: InputReader, images: ReadonlyMap<string, string>): ComposeSpec['migration'] {
  const command = readCommand(inputs, 'migrate-command')
  const named = inputs.text('migrate-service')
  if (named !== undefined && !PROFILE.test(named))
    throw badInput('migrate-service', `expected the name of a service${gotName(named)}.`)
  if (command === undefined && named === undefined) return undefined
  const [only] = images.size === 1 ? images.keys() : []
  const service = named ?? only
  if (service === undefined)
    throw badInput(
      'migrate-service',
      'a value is required with "migrate-command" and several images. Name one service.'
    )
  return { service, command: command ?? [] }
}
