import { DeployError } from '../../../domain/errors.js'
import { parseHolder } from '../../stepped/domain/holder.js'
import { isEnded, parseNote } from '../../stepped/domain/rollout-note.js'
import { inspectServerFacts } from '../domain/inspect-server-facts.js'
import { fact, refusal, warning, type Finding } from '../domain/project/finding.js'
import { inspectProject } from '../domain/project/inspect-project.js'
import type { ComposeWorld } from './compose-world.js'
import { readProject } from './split/read-project.js'

/** For doctor: reach, key, rights of Docker, versions, proxy, disk, memory, clock, timers, and a lock that is held. Changes nothing. */
export async function inspectServer(world: ComposeWorld): Promise<readonly Finding[]> {
  const { docker, proxy, spec, server } = world
  const facts = await attempt(() => docker.readFacts(spec.directory))
  if ('finding' in facts) return [facts.finding]
  const reached = fact(`${server.address} accepts the key.`)
  const unusable = inspectServerFacts({ facts: facts.value, bytesToPull: 0 })
  if (unusable.some(({ kind }) => kind === 'refusal')) return [reached, ...unusable]
  const read = await attempt(() => readProject(world))
  const inspection = await attempt(() => proxy.inspect())
  const lock = await attempt(() => describeLock(world))
  const failed = [read, inspection, lock].flatMap(each => ('finding' in each ? [each.finding] : []))
  if ('finding' in read || 'finding' in inspection) return [reached, ...unusable, ...failed]
  const { project } = read.value
  const found = await attempt(async () =>
    inspectProject({
      ...{ spec, project, facts: facts.value, proxy: inspection.value, bytesToPull: 0 },
      containers: await docker.listContainers(project.name),
      folders: await docker.foldersOf(project.name)
    })
  )
  const said = fact(`Proxy: ${proxy.kind} ${inspection.value.version ?? '(no version)'}.`)
  return [
    ...[reached, said],
    ...('finding' in found ? [found.finding] : found.value),
    ...('finding' in lock ? [lock.finding] : lock.value)
  ]
}

/** What is not answered is a finding: the others are still looked for. */
async function attempt<Value>(
  task: () => Promise<Value>
): Promise<{ readonly value: Value } | { readonly finding: Finding }> {
  try {
    return { value: await task() }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { finding: refusal(error.message) }
  }
}

async function describeLock({ lease }: ComposeWorld): Promise<readonly Finding[]> {
  const { lock } = await lease.read()
  const note = lock && parseNote(lock.note)
  if (lock === undefined || (note !== undefined && isEnded(note))) return [fact('No rollout is in progress.')]
  const by = parseHolder(lock.holder)
  const until = new Date(lock.expiresAt).toISOString()
  const label = note?.canary.label ?? 'a release'
  return [
    (await lease.now()) < lock.expiresAt
      ? fact(`A rollout of ${label} by ${by} is in progress; its lease ends at ${until}.`)
      : warning(
          `A rollout of ${label} by ${by} was not finished; its lease ended at ${until}. The next deployment cleans up.`
        )
  ]
}
