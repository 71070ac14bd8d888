import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { isTerminating, listAt, nameOf, textAt, textsAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import type { PodTrouble } from '../../domain/readiness/pod-trouble.js'
import type { KubeApi } from '../../ports/kube-api.js'

/** Where pods are read. */
interface PodWorld {
  readonly api: KubeApi
  readonly spec: { readonly namespace: string }
}

/** The pods of a workload, without those that are being deleted. */
export async function podsOf(workload: KubeObject, { api, spec }: PodWorld): Promise<readonly KubeObject[]> {
  const pods = await api.list('Pod', spec.namespace, textsAt(workload, 'spec', 'selector', 'matchLabels'))
  return pods.filter(pod => !isTerminating(pod))
}

const LINE_LENGTH = 200

/** The cause in words, with the last line of the container's log where there is one. */
export async function withLastLine(
  { cause, reason, pod, container }: PodTrouble,
  { api, spec: { namespace } }: PodWorld
): Promise<Pick<PodTrouble, 'cause' | 'reason'>> {
  if (container === undefined) return { cause, reason }
  // The reason is good without it.
  const lines = await api.lastLines({ namespace, name: pod, container }).catch(() => [])
  const last = oneLine(lines.findLast(line => line.trim() !== '') ?? '').slice(0, LINE_LENGTH)
  return { cause, reason: last === '' ? reason : joinSentences(reason, `Last log line: ${last}`) }
}

/** Why pods are not ready, by name: for gates on their health. */
export function describePod(pod: KubeObject): string {
  const condition = listAt(pod, 'status', 'conditions').find(each => textAt(each, 'type') === 'Ready')
  const why = textAt(condition, 'message') ?? textAt(condition, 'reason') ?? 'not ready'
  return oneLine(`${nameOf(pod)}: ${why}`).slice(0, LINE_LENGTH)
}
