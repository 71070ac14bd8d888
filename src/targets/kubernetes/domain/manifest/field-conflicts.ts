import { clipText } from '../../../../domain/text/clip-text.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { MANAGER } from '../canary/canary-names.js'
import { listAt, textAt } from '../cluster/kube-object.js'

/** A field that another manager has set to another value. */
export interface FieldConflict {
  readonly manager: string
  /** `.spec.replicas` */
  readonly field: string
}

const FIELD_LENGTH = 200

/**
 * The conflicts that the API server lists where it refuses a server-side apply with 409
 * (https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts). Empty where the refusal is for another reason.
 */
export function readConflicts(status: unknown): readonly FieldConflict[] {
  return listAt(status, 'details', 'causes').flatMap(cause => {
    if (textAt(cause, 'reason') !== 'FieldManagerConflict') return []
    const manager = /^conflict with "(?<manager>[^"]{1,128})"/.exec(textAt(cause, 'message') ?? '')?.groups?.manager
    const field = textAt(cause, 'field')
    return [
      {
        manager: oneLine(manager ?? 'another manager'),
        field: field === undefined ? 'a field' : clipText(oneLine(field), FIELD_LENGTH)
      }
    ]
  })
}

const IMAGE = /^\.spec\.template\.spec\.(?:initC|c)ontainers\[name="(?<container>[a-z0-9-]{1,63})"\]\.image$/

/** Those that keep an object from being applied: not what deploy-kit itself has patched, nor the images that the release sets (`released`). */
export function foreignConflicts(
  conflicts: readonly FieldConflict[],
  released: readonly string[] = []
): readonly FieldConflict[] {
  return conflicts.filter(({ manager, field }) => {
    const container = IMAGE.exec(field)?.groups?.container
    return manager !== MANAGER && (container === undefined || !released.includes(container))
  })
}
