import { pointer, type JsonPatch } from '../cluster/json-patch.js'
import { textsAt, type KubeObject } from '../cluster/kube-object.js'

type Labels = Readonly<Record<string, string>>

/** `changed`: labels of the canary's pods, in place of those of the stable ones. `stable`: the labels of the stable pods. */
export interface SelectedLabels {
  readonly stable: Labels
  readonly changed: Labels
}

/** 100 where the Service selects the canary's pods, 0 where it selects the stable ones; undefined where it selects neither. */
export function readSelected(service: KubeObject, { stable, changed }: SelectedLabels): number | undefined {
  const own = Object.entries(textsAt(service, 'spec', 'selector')).filter(([key]) => Object.hasOwn(changed, key))
  if (own.length === 0) return undefined
  if (own.every(([key, value]) => value === changed[key])) return 100
  return own.every(([key, value]) => value === stable[key]) ? 0 : undefined
}

/** The operations that let the Service select the canary's pods (100) or the stable ones (0): one change, which is atomic. */
export function selectPods(service: KubeObject, percent: 0 | 100, { stable, changed }: SelectedLabels): JsonPatch {
  return Object.entries(textsAt(service, 'spec', 'selector')).flatMap(([key, value]): JsonPatch => {
    const wanted = percent === 100 ? changed[key] : stable[key]
    if (!Object.hasOwn(changed, key) || wanted === undefined || wanted === value) return []
    return [{ op: 'replace', path: pointer('spec', 'selector', key), value: wanted }]
  })
}
