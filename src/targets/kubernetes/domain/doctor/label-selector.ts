import { listAt, memberAt, textAt, textsAt } from '../cluster/kube-object.js'

/**
 * Whether a LabelSelector selects pods with these labels; an empty one selects all
 * (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/label-selector/). An operator that is not known selects none.
 */
export function matchesSelector(selector: unknown, labels: Readonly<Record<string, string>>): boolean {
  const labelled = Object.entries(textsAt(selector, 'matchLabels')).every(([key, value]) => labels[key] === value)
  return labelled && listAt(selector, 'matchExpressions').every(each => matches(each, labels))
}

function matches(expression: unknown, labels: Readonly<Record<string, string>>): boolean {
  const key = textAt(expression, 'key') ?? ''
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined
  const isListed = listAt(expression, 'values').includes(value)
  switch (memberAt(expression, 'operator')) {
    case 'In':
      return isListed
    case 'NotIn':
      return !isListed
    case 'Exists':
      return value !== undefined
    case 'DoesNotExist':
      return value === undefined
    default:
      return false
  }
}
