import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { reconcilingTool } from '../access/managers.js'
import { listAt, nameOf, numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'
import { checkOf, type ClusterCheck } from './cluster-check.js'

const REASON_LENGTH = 200
/** https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details */
const WORKS = ['AbleToScale', 'ScalingActive']

/** What an autoscaler does to the pods of a Deployment, and what keeps it from that. */
export function describeAutoscaler(autoscaler: KubeObject): readonly ClusterCheck[] {
  const name = `HorizontalPodAutoscaler ${nameOf(autoscaler)}`
  const [least, most] = [
    numberAt(autoscaler, 'spec', 'minReplicas') ?? 1,
    numberAt(autoscaler, 'spec', 'maxReplicas') ?? 0
  ]
  const current = numberAt(autoscaler, 'status', 'currentReplicas') ?? 0
  const tool = reconcilingTool(autoscaler)
  const broken = listAt(autoscaler, 'status', 'conditions').find(
    each => WORKS.includes(textAt(each, 'type') ?? '') && textAt(each, 'status') === 'False'
  )
  const reason = textAt(broken, 'message') ?? textAt(broken, 'reason') ?? ''
  const about = (kind: ClusterCheck['kind'], text: string) => checkOf('autoscaler', kind, text)
  return [
    about('fact', `${name} keeps between ${least} and ${most} pods, now ${current}.`),
    ...(current >= most && current > 0
      ? [about('warning', `${name} is at its maximum of ${most} pods: it adds none during a shift. Raise maxReplicas.`)]
      : []),
    ...(broken === undefined
      ? []
      : [about('warning', joinSentences(`${name} does not scale`, oneLine(reason).slice(0, REASON_LENGTH)))]),
    ...(tool === undefined
      ? []
      : [
          about(
            'warning',
            `${tool} manages ${name} and may revert minReplicas, which a shift raises. Ignore that field in ${tool}.`
          )
        ])
  ]
}
