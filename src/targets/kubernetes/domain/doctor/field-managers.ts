import { oneLine } from '../../../../domain/text/one-line.js'
import { listAt, memberAt, textAt, type KubeObject } from '../cluster/kube-object.js'

const NAMES_SHOWN = 4
const NAME_LENGTH = 60

/** Who wrote the `spec` of an object (https://kubernetes.io/docs/reference/using-api/server-side-apply/#managers), the last first. */
export function specManagers(object: KubeObject): readonly string[] {
  const entries = listAt(object, 'metadata', 'managedFields').filter(
    each => memberAt(each, 'fieldsV1', 'f:spec') !== undefined && textAt(each, 'subresource') === undefined
  )
  const timeOf = (entry: unknown) => textAt(entry, 'time') ?? ''
  const sorted = entries.toSorted((one, other) => timeOf(other).localeCompare(timeOf(one)))
  return [...new Set(sorted.map(each => oneLine(textAt(each, 'manager') ?? '').slice(0, NAME_LENGTH)))]
}

/** Their names for people; undefined where the API server does not say. */
export function describeManagers(object: KubeObject): string | undefined {
  const names = specManagers(object)
  if (names.length === 0) return undefined
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : ''
  return `${names.slice(0, NAMES_SHOWN).join(', ')}${more}`
}
