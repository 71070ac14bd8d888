import { formatSize } from '../../../domain/image-build/format-size.js'
import { findingsOf, refusal, warning, fact, type Finding, type Inspected } from './project/finding.js'
import { COMPOSE_AT_LEAST, DOCKER_AT_LEAST, type TimerKind } from './server-facts.js'

/** Layers are stored unpacked, beside what is being downloaded. */
const UNPACKED = 3
const LITTLE_DISK = 1_000_000_000
const LITTLE_MEMORY = 256_000_000
const CLOCK_MAY_DIFFER_MILLISECONDS = 60_000

/** What of a server is looked at. */
export type ServerFactName = 'docker' | 'disk' | 'memory' | 'clock' | 'timer'

/** Findings about the server itself, whatever is deployed to it. */
export function inspectServerFacts(inspected: Pick<Inspected, 'facts' | 'bytesToPull'>): readonly Finding[] {
  return Object.values(checkServerFacts(inspected)).flat()
}

/** The same by what they are about, each with a fact of what was seen. Without Docker, nothing else counts. */
export function checkServerFacts({
  facts,
  bytesToPull
}: Pick<Inspected, 'facts' | 'bytesToPull'>): Readonly<Partial<Record<ServerFactName, readonly Finding[]>>> {
  const { dockerVersion, composeVersion, dockerProblem, freeBytes, availableMemoryBytes, clockAheadMilliseconds } =
    facts
  const needed = (bytesToPull ?? 0) * UNPACKED
  const ahead = Math.round(clockAheadMilliseconds / 1000)
  if (dockerProblem !== undefined) return { docker: [refusal(dockerProblem)] }
  return {
    docker: findingsOf([
      versionProblem('Docker', dockerVersion, DOCKER_AT_LEAST),
      versionProblem('Docker Compose', composeVersion, COMPOSE_AT_LEAST),
      fact(`Docker ${dockerVersion ?? 'unknown'}, Compose ${composeVersion ?? 'unknown'}, ${facts.architecture}.`)
    ]),
    disk: findingsOf([
      needed > freeBytes &&
        refusal(
          `The images need about ${formatSize(needed)} and the server has ${formatSize(freeBytes)} free. Remove unused images or add disk space.`
        ),
      needed <= freeBytes &&
        freeBytes < LITTLE_DISK &&
        warning(
          `The server has only ${formatSize(freeBytes)} of disk space free. Remove unused images or add disk space.`
        ),
      fact(`${formatSize(freeBytes)} free.`)
    ]),
    memory: findingsOf([
      availableMemoryBytes < LITTLE_MEMORY &&
        warning(
          `The server has only ${formatSize(availableMemoryBytes)} of memory available. During a rollout, twice as many containers run.`
        ),
      fact(`${formatSize(availableMemoryBytes)} available.`)
    ]),
    clock: findingsOf([
      Math.abs(clockAheadMilliseconds) > CLOCK_MAY_DIFFER_MILLISECONDS &&
        warning(
          `The clock of the server is at least ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'} the runner's. Synchronize it.`
        ),
      fact(`${Math.abs(ahead)} s from the runner's.`)
    ]),
    timer: findingsOf([
      facts.timers.every(timer => timer === 'shell') &&
        warning(
          'The server has neither systemd-run nor at. If the runner is lost, a background process rolls back, but a reboot ends that process. Install at.'
        ),
      fact(`A lost run is rolled back by ${TIMER_NAMES[facts.timers[0] ?? 'shell']}.`)
    ])
  }
}

const TIMER_NAMES: Readonly<Record<TimerKind, string>> = {
  systemd: 'systemd-run',
  'systemd-user': 'systemd-run --user',
  at: 'at',
  shell: 'a background process'
}

function versionProblem(
  name: string,
  version: string | undefined,
  [major, minor, patch]: readonly [number, number, number]
): Finding | undefined {
  const atLeast = `${major}.${minor}.${patch}`
  if (version === undefined) return refusal(`${name} was not found on the server. Install ${name} ${atLeast} or later.`)
  const have = version.replace(/^v/, '').split(/[.+-]/).slice(0, 3).map(Number)
  const differs = [major, minor, patch]
    .map((want, index) => (have[index] ?? 0) - want)
    .find(difference => difference !== 0)
  return differs !== undefined && !(differs > 0)
    ? refusal(`${name} ${version} is too old. Update it to ${atLeast} or later.`)
    : undefined
}
