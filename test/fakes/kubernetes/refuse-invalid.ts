import { DeployError } from '../../../src/domain/errors.js'
import { selects } from '../../../src/targets/kubernetes/domain/canary/canary-labels.js'
import {
  listAt,
  nameOf,
  numberAt,
  textAt,
  textsAt,
  type KubeObject
} from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'

const LABEL = /^(?:[\dA-Za-z](?:[\w.-]{0,61}[\dA-Za-z])?)?$/
const NAME = /^[\da-z](?:[\da-z.-]{0,251}[\da-z])?$/

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/ and …/pod-v1/ */
function refuseInvalidJob(job: KubeObject, refuse: (what: string) => void): void {
  const pod = ['spec', 'template', 'spec'] as const
  const containers = ['initContainers', 'containers'].flatMap(list => listAt(job, ...pod, list))
  const volumes = listAt(job, ...pod, 'volumes').map(volume => textAt(volume, 'name'))
  if (nameOf(job).length > 63) refuse('its name is too long for a label of its pods')
  if (!['Never', 'OnFailure'].includes(textAt(job, ...pod, 'restartPolicy') ?? 'Always')) refuse('restartPolicy')
  if (listAt(job, ...pod, 'containers').length === 0) refuse('it has no containers')
  if (containers.some(each => textAt(each, 'image') === undefined)) refuse('a container has no image')
  const mounts = containers.flatMap(each => listAt(each, 'volumeMounts'))
  if (!mounts.every(mount => volumes.includes(textAt(mount, 'name')))) refuse('a volume that is mounted')
  for (const [name, least] of [
    ['activeDeadlineSeconds', 1],
    ['backoffLimit', 0],
    ['ttlSecondsAfterFinished', 0]
  ] as const)
    if ((numberAt(job, 'spec', name) ?? least) < least) refuse(name)
  const labels = Object.values(textsAt(job, 'spec', 'template', 'metadata', 'labels'))
  if (!labels.every(label => LABEL.test(label))) refuse('a label of its pods')
}

/** What validation of the API server refuses, of all that deploy-kit writes. */
export function refuseInvalid(kind: string, object: KubeObject): void {
  const refuse = (what: string) => {
    throw new DeployError('rejected', `${kind} ${nameOf(object)} is invalid: ${what}.`)
  }
  if (!NAME.test(nameOf(object))) refuse('its name')
  const labels = Object.values(textsAt(object, 'metadata', 'labels'))
  if (!labels.every(label => LABEL.test(label))) refuse('a label')
  switch (kind) {
    case 'Deployment': {
      const selector = textsAt(object, 'spec', 'selector', 'matchLabels')
      if (!selects(selector, textsAt(object, 'spec', 'template', 'metadata', 'labels')))
        refuse('its selector does not match the labels of its template')
      return
    }
    case 'Service':
      if (listAt(object, 'spec', 'ports').length === 0) refuse('it has no ports')
      return
    case 'Job':
      refuseInvalidJob(object, refuse)
      return
    case 'Lease':
      if ((numberAt(object, 'spec', 'leaseDurationSeconds') ?? 0) < 1) refuse('leaseDurationSeconds must be above 0')
      if (!/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{6}Z$/.test(textAt(object, 'spec', 'renewTime') ?? '')) refuse('renewTime')
      return
    case 'HTTPRoute':
    case 'GRPCRoute':
      for (const rule of listAt(object, 'spec', 'rules'))
        for (const ref of listAt(rule, 'backendRefs')) {
          const weight = numberAt(ref, 'weight') ?? 1
          if (!Number.isInteger(weight) || weight < 0 || weight > 1_000_000) refuse(`weight ${weight}`)
        }
      return
    case 'VirtualService':
      for (const rule of listAt(object, 'spec', 'http')) {
        const route = listAt(rule, 'route')
        const sum = route.reduce<number>((all, each) => all + (numberAt(each, 'weight') ?? 0), 0)
        if (route.length > 1 && sum !== 100) refuse(`the weights have the sum ${sum}`)
      }
  }
}
