import { listAt, textAt, type KubeObject } from '../cluster/kube-object.js'

/** A command that migrates data before the new revision starts. */
export interface MigrationSpec {
  readonly command: readonly string[]
  /** Container of the pod template that it runs in; undefined: the only one. */
  readonly container: string | undefined
  readonly withinSeconds: number
}

/** How long the revision may take until it is available, the migration before it included. */
export function placedWithinSeconds({
  migration,
  readyWithinSeconds
}: {
  readonly migration: MigrationSpec | undefined
  readonly readyWithinSeconds: number
}): number {
  return readyWithinSeconds + (migration?.withinSeconds ?? 0)
}

/**
 * Which container of the workload's template a migration runs in: the one that is named, the only one, or the only one with a new image. Or why
 * none: one sentence, with what to do.
 */
export function chooseContainer(
  workload: KubeObject,
  { container }: Pick<MigrationSpec, 'container'>,
  images: Iterable<string>
): { readonly container: string } | { readonly problem: string } {
  const own = listAt(workload, 'spec', 'template', 'spec', 'containers').map(each => textAt(each, 'name') ?? '')
  if (container !== undefined)
    return own.includes(container)
      ? { container }
      : { problem: `The pods have no container ${container}. Check the input migrate-container.` }
  const released = [...images].filter(each => own.includes(each))
  const [only, ...others] = own.length === 1 ? own : released
  if (only !== undefined && others.length === 0) return { container: only }
  return { problem: 'The migration could run in several containers. Name one in the input migrate-container.' }
}
