import { listAt, textAt } from '../cluster/kube-object.js'

/**
 * What the events of a list say, the newest last. An event that was repeated has its last time, a single one may have a finer one only
 * (https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/).
 */
export function warningsOf(list: unknown): readonly string[] {
  const events = listAt(list, 'items').map(event => ({
    at: Date.parse(textAt(event, 'lastTimestamp') ?? textAt(event, 'eventTime') ?? ''),
    message: textAt(event, 'message') ?? ''
  }))
  const known = events.filter(({ at, message }) => !Number.isNaN(at) && message !== '')
  return known.toSorted((one, other) => one.at - other.at).map(({ message }) => message)
}
