import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'

/** Finds revisions, each once: what was read is kept for the length of the preparation. */
export interface RevisionFinder extends Pick<TaskDefinitions, 'find'> {
  /** The revision with this ARN, which is most often the latest of its family: that is asked for first, as it is wanted too. */
  findLive(arn: string): Promise<RegisteredTaskDefinition | undefined>
}

export function revisionFinder(taskDefinitions: Pick<TaskDefinitions, 'find'>): RevisionFinder {
  const known = new Map<string, Promise<RegisteredTaskDefinition | undefined>>()
  const find = async (reference: string) => {
    const kept = known.get(reference)
    if (kept !== undefined) return kept
    const requested = taskDefinitions.find(reference)
    known.set(reference, requested)
    const found = await requested
    if (found !== undefined) known.set(found.arn, requested)
    return found
  }
  return {
    find,
    async findLive(arn) {
      const latest = await find(arn.replace(/^.*\//, '').replace(/:\d+$/, ''))
      return latest?.arn === arn ? latest : find(arn)
    }
  }
}
