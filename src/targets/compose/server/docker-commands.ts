import { DeployError, type ErrorCode } from '../../../domain/errors.js'
import { clipText } from '../../../domain/text/clip-text.js'
import { oneLine } from '../../../domain/text/one-line.js'
import type { ComposePlace } from '../domain/compose-spec.js'
import { scriptOf } from '../domain/remote-script.js'
import type { ImageValues } from '../ports/docker-engine.js'
import type { Server, ServerAnswer, ServerCall } from '../ports/server.js'

/** A command of Docker on the server: how long it may take, and what an exit code that is not 0 means. */
export interface DockerCall extends Pick<ServerCall, 'effect' | 'timeoutSeconds' | 'onLine' | 'isUnfenced'> {
  readonly argv: readonly string[]
  readonly place?: ComposePlace
  readonly images?: ImageValues
}

/** Runs `docker`, or with a place `docker compose`, whatever its exit code. */
export function tryDocker(server: Server, { argv, place, images, ...call }: DockerCall): Promise<ServerAnswer> {
  if (place === undefined) return server.run({ ...scriptOf(['docker', ...argv]), ...call })
  const words = ['docker', 'compose', '--ansi', 'never', ...placeOptions(place), ...argv]
  return server.run({ ...scriptOf(words, { directory: place.directory, env: images ?? new Map() }), ...call })
}

/** The same; throws for an exit code that is not 0. */
export async function runDocker(server: Server, call: DockerCall): Promise<string> {
  const answer = await tryDocker(server, call)
  if (answer.exitCode !== 0) throw dockerError(answer, call)
  return answer.stdout
}

function placeOptions({ files, project, profiles }: ComposePlace): readonly string[] {
  return [
    ...files.map(file => `--file=${file}`),
    ...(project === undefined ? [] : [`--project-name=${project}`]),
    ...profiles.map(profile => `--profile=${profile}`)
  ]
}

// What Docker's client, engine and the registry say. The first that fits counts.
const MEANINGS: readonly (readonly [ErrorCode, RegExp, string])[] = [
  ['rejected', /no space left on device|disk quota exceeded/i, 'The disk of the server is full. Free some space.'],
  [
    'access-denied',
    /permission denied while trying to connect|dial unix .{1,300}: connect: permission denied/,
    'Add the user to the group docker on the server.'
  ],
  ['unreachable', /Cannot connect to the Docker daemon|error during connect/, 'Start Docker on the server.'],
  [
    'access-denied',
    /pull access denied|unauthorized|authentication required|denied: |403 Forbidden/i,
    'Run docker login on the server, or correct the name of the image.'
  ],
  [
    'not-found',
    /manifest unknown|manifest for .{1,500} not found|: not found\b|No such (?:image|container|object)/i,
    'Check the name.'
  ],
  [
    'throttled',
    /toomanyrequests|429 Too Many Requests|TLS handshake timeout|i\/o timeout|connection refused|no such host/i,
    'Check the registry, and run the action again.'
  ]
]

/** The error of an answer: what Docker said last, and what to do. */
export function dockerError({ stderr, exitCode }: ServerAnswer, { argv, place }: DockerCall): DeployError {
  const [code, , advice] = MEANINGS.find(([, pattern]) => pattern.test(stderr)) ?? [
    'rejected' as const,
    undefined,
    'Run it on the server to see more.'
  ]
  return new DeployError(code, `${nameOf(argv, place)} failed on the server: ${reasonIn(stderr, exitCode)} ${advice}`)
}

function nameOf([verb = '', next = '']: readonly string[], place: ComposePlace | undefined): string {
  if (place !== undefined) return `docker compose ${verb}`
  return /^[a-z]+$/.test(next) && (verb === 'image' || verb === 'manifest')
    ? `docker ${verb} ${next}`
    : `docker ${verb}`
}

/** The last line that says something, as a sentence. */
function reasonIn(stderr: string, exitCode: number): string {
  const lines = stderr
    .split('\n')
    .map(oneLine)
    .filter(line => line !== '' && !line.startsWith("Run 'docker"))
  const said = lines.findLast(line => /error|fail|cannot|unable|invalid|denied/i.test(line)) ?? lines.at(-1)
  const text = clipText(said ?? `exit code ${exitCode}`, 300)
  return /[.!?]$/.test(text) ? text : `${text}.`
}
