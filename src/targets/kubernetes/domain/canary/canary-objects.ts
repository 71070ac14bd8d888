import { apiVersionOf } from '../cluster/resources.js'
import {
  listAt,
  memberAt,
  nameOf,
  objectAt,
  textAt,
  textsAt,
  without,
  type KubeObject
} from '../cluster/kube-object.js'
import { changedLabels, withChanged } from './canary-labels.js'
import { CANARY_OF, canaryName, MANAGED_BY, MANAGER, ROLLOUT, STABLE_IMAGES } from './canary-names.js'
import { imagesOf } from './workload-revision.js'

/** What a canary is made from. */
export interface CanarySource {
  readonly stable: KubeObject
  /** All Services of the namespace: none that leads to the stable pods may lead to those of the canary. */
  readonly services: readonly KubeObject[]
  readonly images: Readonly<Record<string, string>>
  readonly replicas: number
  /** Who holds the lock. */
  readonly holder: string
}

/** `web-canary`: a copy of the stable Deployment with other images, and with labels that no Service of the stable pods selects. */
export function canaryDeployment({ stable, services, images, replicas, holder }: CanarySource): KubeObject {
  const changed = changedLabels(stable, services)
  const { strategy, minReadySeconds, progressDeadlineSeconds } = objectAt(stable, 'spec')
  return {
    apiVersion: apiVersionOf('Deployment'),
    kind: 'Deployment',
    metadata: metadataOf(
      stable,
      { ...changed },
      { [ROLLOUT]: holder, [STABLE_IMAGES]: JSON.stringify(imagesOf(stable)) }
    ),
    spec: {
      ...present({ strategy, minReadySeconds, progressDeadlineSeconds }),
      replicas,
      revisionHistoryLimit: 0,
      selector: { matchLabels: withChanged(textsAt(stable, 'spec', 'selector', 'matchLabels'), changed) },
      template: canaryTemplate(stable, { changed, images })
    }
  }
}

/** `web-canary`: leads to the canary's pods by the same ports as the Service of the stable ones. */
export function canaryService(
  service: KubeObject,
  { stable, services, holder }: Pick<CanarySource, 'stable' | 'services' | 'holder'>
): KubeObject {
  const changed = changedLabels(stable, services)
  const ports = listAt(service, 'spec', 'ports').map(port => without(port, ['nodePort']))
  return {
    apiVersion: apiVersionOf('Service'),
    kind: 'Service',
    metadata: {
      ...metadataOf(service, changed, { [ROLLOUT]: holder }),
      annotations: { [CANARY_OF]: nameOf(service), [ROLLOUT]: holder }
    },
    spec: {
      type: 'ClusterIP',
      ports,
      selector: withChanged(textsAt(stable, 'spec', 'selector', 'matchLabels'), changed)
    }
  }
}

/** Whether an object of this name is one that we made for this workload. */
export function isOurCanary(object: KubeObject, of: string): boolean {
  const metadata = objectAt(object, 'metadata')
  return textAt(metadata, 'labels', MANAGED_BY) === MANAGER && textAt(metadata, 'annotations', CANARY_OF) === of
}

/** The images of the revision that a canary was placed beside; undefined where it does not say. */
export function stableImagesOf(canary: KubeObject): Readonly<Record<string, string>> | undefined {
  try {
    const images = textsAt(JSON.parse(textAt(canary, 'metadata', 'annotations', STABLE_IMAGES) ?? ''))
    return Object.keys(images).length === 0 ? undefined : images
  } catch {
    return undefined
  }
}

function metadataOf(
  origin: KubeObject,
  changed: Readonly<Record<string, string>>,
  annotations: Readonly<Record<string, string>>
): KubeObject {
  const name = nameOf(origin)
  return {
    name: canaryName(name),
    namespace: textAt(origin, 'metadata', 'namespace'),
    labels: { ...withChanged(textsAt(origin, 'metadata', 'labels'), changed), [MANAGED_BY]: MANAGER },
    annotations: { [CANARY_OF]: name, ...annotations }
  }
}

function canaryTemplate(
  stable: KubeObject,
  { changed, images }: { readonly changed: Readonly<Record<string, string>>; readonly images: CanarySource['images'] }
): KubeObject {
  const template = objectAt(stable, 'spec', 'template')
  const spec = objectAt(template, 'spec')
  const { affinity, topologySpreadConstraints } = spec
  const withImages = (list: string) => ({
    [list]: listAt(spec, list).map(container => {
      const name = textAt(container, 'name') ?? ''
      return { ...objectAt(container), ...(Object.hasOwn(images, name) ? { image: images[name] } : {}) }
    })
  })
  const labels = withChanged(textsAt(template, 'metadata', 'labels'), changed)
  return {
    metadata: { ...present({ annotations: memberAt(template, 'metadata', 'annotations') }), labels },
    spec: {
      ...spec,
      ...withImages('containers'),
      ...(spec.initContainers === undefined ? {} : withImages('initContainers')),
      // Pods are kept apart from those of their own kind.
      ...present({
        affinity: relabeled(affinity, changed),
        topologySpreadConstraints: relabeled(topologySpreadConstraints, changed)
      })
    }
  }
}

/** The same value, in which every `matchLabels` has the changed labels. */
function relabeled(value: unknown, changed: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map(each => relabeled(each, changed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'matchLabels' ? withChanged(textsAt(member), changed) : relabeled(member, changed)
    ])
  )
}

function present(members: Readonly<Record<string, unknown>>): KubeObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
