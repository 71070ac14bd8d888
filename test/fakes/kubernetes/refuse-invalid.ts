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
import type { ResourceKind } from '../../../src/targets/kubernetes/domain/cluster/resources.js'

const LABEL = /^(?:[\dA-Za-z](?:[\w.-]{0,61}[\dA-Za-z])?)?$/
const NAME = /^[\da-z](?:[\da-z.-]{0,251}[\da-z])?$/

/** What validation of the API server refuses, of all that deploy-kit writes. */
export function refuseInvalid(kind: ResourceKind, object: KubeObject): void {
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
