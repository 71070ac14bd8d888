import { annotate, pointer, type JsonPatch } from '../cluster/json-patch.js'
import { annotationOf, memberAt, numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'
import { MIN_REPLICAS } from './canary-names.js'

/** Whether an autoscaler scales this Deployment. */
export function scales(autoscaler: KubeObject, deployment: string): boolean {
  const of = (name: string) => textAt(autoscaler, 'spec', 'scaleTargetRef', name)
  return of('kind') === 'Deployment' && of('name') === deployment
}

/**
 * The operations that keep an autoscaler from removing stable pods while the canary has their traffic: its `minReplicas` is what runs now, and
 * what it was before is written down. It may still add pods.
 */
export function holdReplicas(autoscaler: KubeObject, replicas: number): JsonPatch {
  const before = numberAt(autoscaler, 'spec', 'minReplicas') ?? 1
  if (annotationOf(autoscaler, MIN_REPLICAS) !== undefined || replicas <= before) return []
  return [...annotate(autoscaler, MIN_REPLICAS, String(before)), ...setMinReplicas(autoscaler, replicas)]
}

/** The operations that undo `holdReplicas`. None where it was not done. */
export function releaseReplicas(autoscaler: KubeObject): JsonPatch {
  const before = Number(annotationOf(autoscaler, MIN_REPLICAS) ?? Number.NaN)
  if (!Number.isInteger(before) || before < 0) return annotate(autoscaler, MIN_REPLICAS, undefined)
  return [...annotate(autoscaler, MIN_REPLICAS, undefined), ...setMinReplicas(autoscaler, before)]
}

function setMinReplicas(autoscaler: KubeObject, value: number): JsonPatch {
  const op = memberAt(autoscaler, 'spec', 'minReplicas') === undefined ? 'add' : 'replace'
  return [{ op, path: pointer('spec', 'minReplicas'), value }]
}
