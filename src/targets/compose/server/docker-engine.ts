import { DeployError } from '../../../domain/errors.js'
import { printable } from '../../../domain/text/printable.js'
import type { Clock } from '../../../ports/clock.js'
import type { ServerContainer } from '../domain/container.js'
import { CONTAINER_FORMAT, IMAGE_FORMAT, parseContainers } from '../domain/parse-containers.js'
import type { ComposePlace } from '../domain/compose-spec.js'
import { readComposeProject } from '../domain/project/compose-project.js'
import { membersOf, parseServerJson, textOf } from '../domain/server-json.js'
import type { DockerEngine, ImageValues } from '../ports/docker-engine.js'
import type { Server } from '../ports/server.js'
import { dockerError, runDocker, tryDocker, type DockerCall } from './docker-commands.js'
import { readFacts } from './docker-facts.js'
import { serverImages } from './docker-images.js'
import { FIND, LAST_LINES, LIST } from './docker-programs.js'

const UP_SECONDS = 300
const MOST_LINES = 50
const LONGEST_LINE = 500
/** https://docs.docker.com/compose/how-tos/project-name/ */
const PROJECT_NAME = /^[a-z0-9][a-z0-9_-]{0,254}$/
const MOST_LOG_BYTES = 64 * 1024

/** `docker` and `docker compose` of the server. */
export function serverDocker(server: Server, clock: Clock): DockerEngine {
  /** For several containers at once: Docker goes on after those that are gone. */
  const forAll = async (argv: readonly string[], ids: readonly string[], more: Partial<DockerCall> = {}) => {
    if (ids.length === 0) return
    const call = { argv: [...argv, '--', ...ids], effect: 'change', ...more } as const
    const answer = await tryDocker(server, call)
    const problems = answer.stderr.split('\n').filter(line => line.trim() !== '' && !GONE.test(line))
    if (answer.exitCode === 0 || (problems.length === 0 && answer.stderr !== '')) return
    throw dockerError({ ...answer, stderr: problems.join('\n') }, call)
  }
  /** What is known of images, which are not asked for again: an image ID is of one content. One without a digest may get one, by a pull. */
  const images = new Map<string, readonly unknown[]>()
  const inspect = async (program: string, name: string): Promise<readonly ServerContainer[]> => {
    const args = [CONTAINER_FORMAT, IMAGE_FORMAT, name, ...images.keys()]
    const answer = await server.run({ program, args, effect: 'read' })
    if (answer.exitCode !== 0) throw dockerError(answer, { argv: ['inspect'], effect: 'read' })
    const found = parseContainers(answer.stdout, images)
    for (const [id, digests] of found.images) if (digests.length > 0) images.set(id, digests)
    return found.containers
  }

  const config = async (place: ComposePlace, images: ImageValues, options: readonly string[]) => {
    const call = { argv: ['config', '--format=json', ...options], effect: 'read', place, images } as const
    const answer = await tryDocker(server, call)
    if (answer.exitCode === 0) return answer.stdout
    const error = dockerError(answer, call)
    throw error.code === 'rejected' ? new DeployError('bad-input', error.message) : error
  }
  const templates = (place: ComposePlace) => config(place, new Map(), ['--no-interpolate'])
  /** What `imageTemplates` read, for the `readProject` that comes next: each start of Compose takes the server a while. */
  let last: { readonly place: string; readonly text: string } | undefined
  const lastTemplates = async (place: ComposePlace) => {
    const { text } = last?.place === JSON.stringify(place) ? last : { text: await templates(place) }
    last = undefined
    return text
  }

  return {
    ...serverImages(server),
    readFacts: directory => readFacts(server, clock, directory),

    async projectName(place) {
      const name = textOf(membersOf(parseServerJson(await templates(place), 'docker compose config')).name) ?? ''
      if (PROJECT_NAME.test(name)) return name
      throw new DeployError('bad-input', 'The project has no name that can be read. Set the input project.')
    },

    async imageTemplates(place) {
      const text = await templates(place)
      last = { place: JSON.stringify(place), text }
      const { services } = parseServerJson(text, 'docker compose config')
      const entries = Object.entries(membersOf(services)).map(([name, value]) => [name, textOf(membersOf(value).image)])
      return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
    },
    async readProject(place, images) {
      const written = await lastTemplates(place)
      return readComposeProject(await config(place, images, []), written)
    },

    async configHashes(place, images) {
      const text = await runDocker(server, { argv: ['config', '--hash=*'], effect: 'read', place, images })
      return new Map(
        [...text.matchAll(/^(\S{1,200}) ([0-9a-f]{64})$/gm)].map(([, name = '', hash = '']) => [name, hash])
      )
    },

    listContainers: project => inspect(LIST, project),

    async foldersOf(project) {
      const label = 'com.docker.compose.project'
      const argv = ['ps', '--all', `--filter=label=${label}=${project}`, `--format={{.Label "${label}.working_dir"}}`]
      const text = await runDocker(server, { argv, effect: 'read' })
      return [...new Set(text.split('\n').filter(line => line !== ''))]
    },

    async lastLines(containerId) {
      const args = [containerId, String(MOST_LINES), String(MOST_LOG_BYTES)]
      const { stdout } = await server.run({ program: LAST_LINES, args, effect: 'read' })
      return printable(stdout)
        .split('\n')
        .filter(line => line.trim() !== '')
        .slice(-MOST_LINES)
        .map(line => line.slice(0, LONGEST_LINE))
    },

    async scaleUp(place, images, { name, count }) {
      const options = [
        '--detach',
        '--no-deps',
        '--no-recreate',
        '--no-build',
        '--pull=never',
        `--scale=${name}=${count}`
      ]
      const argv = ['up', ...options, '--', name]
      await runDocker(server, { argv, effect: 'change', place, images, timeoutSeconds: UP_SECONDS })
    },

    async setRestartPolicy(containerIds, policy) {
      if (containerIds.length === 0) return
      await runDocker(server, { argv: ['update', `--restart=${policy}`, '--', ...containerIds], effect: 'change' })
    },

    stop: (containerIds, graceSeconds) =>
      forAll(['stop', '-t', String(Math.ceil(graceSeconds))], containerIds, {
        timeoutSeconds: graceSeconds + UP_SECONDS
      }),

    async remove(containerIds) {
      await forAll(['rm'], containerIds).catch((error: unknown) => {
        const isRunning = error instanceof DeployError && /is running|stop the container/i.test(error.message)
        throw isRunning ? new DeployError('conflict', error.message, { cause: error }) : error
      })
    },

    async startTask(place, images, { service, command, name }) {
      const options = ['--detach', '--no-deps', '--no-TTY', `--name=${name}`]
      const argv = ['run', ...options, '--', service, ...command]
      const call = { argv, effect: 'change', place, images, timeoutSeconds: UP_SECONDS } as const
      const answer = await tryDocker(server, call)
      if (answer.exitCode !== 0 && !answer.stderr.includes('Conflict. The container name'))
        throw dockerError(answer, call)
    },

    async findTask(name) {
      const found = await inspect(FIND, name)
      return found.find(container => container.name === name)
    }
  }
}

/** Of a container that is removed, or just being removed. */
const GONE = /No such container|removal of container .{1,100} is already in progress/i
