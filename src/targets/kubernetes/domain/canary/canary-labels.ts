import { textsAt, type KubeObject } from '../cluster/kube-object.js'
import { canaryName } from './canary-names.js'

type Labels = Readonly<Record<string, string>>

/** The labels that the canary's pods have in place of the stable ones. */
export function changedLabels(stable: KubeObject, services: readonly KubeObject[]): Labels {
  const pod = textsAt(stable, 'spec', 'template', 'metadata', 'labels')
  const own = Object.keys(textsAt(stable, 'spec', 'selector', 'matchLabels'))
  const keys = new Set(own)
  for (const service of services) {
    const selector = textsAt(service, 'spec', 'selector')
    const used = Object.keys(selector)
    if (selects(selector, pod) && !used.some(key => keys.has(key))) used.forEach(key => keys.add(key))
  }
  return Object.fromEntries([...keys].flatMap(key => (pod[key] === undefined ? [] : [[key, canaryName(pod[key])]])))
}

/** Whether a selector selects pods with these labels. One without labels selects none: such a Service has its endpoints from elsewhere. */
export function selects(selector: Labels, labels: Labels): boolean {
  const entries = Object.entries(selector)
  return entries.length > 0 && entries.every(([key, value]) => labels[key] === value)
}

/** The same labels, with those that are changed. */
export function withChanged(labels: Labels, changed: Labels): Labels {
  return Object.fromEntries(
    Object.entries(labels).map(([key, value]) => [key, Object.hasOwn(changed, key) ? (changed[key] ?? value) : value])
  )
}
