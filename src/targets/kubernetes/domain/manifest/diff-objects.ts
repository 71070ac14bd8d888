import { oneLine } from '../../../../domain/text/one-line.js'
import { isObject, type KubeObject } from '../cluster/kube-object.js'

const LINES_AT_MOST = 60
const VALUE_LENGTH = 80
/** What the API server writes itself. */
const NOT_COMPARED = new Set([
  '.status',
  '.metadata.managedFields',
  '.metadata.resourceVersion',
  '.metadata.generation',
  '.metadata.uid',
  '.metadata.creationTimestamp'
])
const HIDDEN = '(hidden)'

/** Values of variables, headers and commands are often secrets in the wrong place. GitHub does not mask those of the live object. */
const OFTEN_SECRET = /\.(?:env|httpHeaders)\[.*\]\.value$|\.(?:args|command)(?:\[\d+\])?$/
const APPLIED = '.metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]'

/**
 * What an apply changes in an object, one line for each value: `.spec.replicas: 2 -> 3`. `before`: undefined where the object is new. Values of a
 * Secret, of variables, headers and commands of containers, and what kubectl recorded of them, are not shown. At most 60 lines.
 */
export function diffObjects(before: KubeObject | undefined, after: KubeObject): readonly string[] {
  const isSecret = after.kind === 'Secret'
  const [old, next] = [leavesOf(before ?? {}), leavesOf(after)]
  const show = (path: string, value: unknown) => (isHidden(path, { isSecret }) ? HIDDEN : shorten(value))
  const lines: string[] = []
  for (const [path, value] of next) {
    const was = old.get(path)
    if (!old.has(path)) lines.push(`+ ${path}: ${show(path, value)}`)
    else if (was !== value) lines.push(`~ ${path}: ${show(path, was)} -> ${show(path, value)}`)
  }
  for (const [path, value] of old) if (!next.has(path)) lines.push(`- ${path}: ${show(path, value)}`)
  const left = lines.length - LINES_AT_MOST
  return left <= 0 ? lines : [...lines.slice(0, LINES_AT_MOST), `and ${left} more`]
}

function isHidden(path: string, { isSecret }: { readonly isSecret: boolean }): boolean {
  const isOfSecret = ['.data', '.stringData', '.metadata.annotations'].some(start => path.startsWith(start))
  return (isSecret && isOfSecret) || OFTEN_SECRET.test(path) || path === APPLIED
}

/** The values of an object by their paths: items of a list by their name where each has one of its own. */
function leavesOf(value: unknown): ReadonlyMap<string, unknown> {
  const leaves = new Map<string, unknown>()
  const visit = (each: unknown, path: string) => {
    if (NOT_COMPARED.has(path)) return
    if (Array.isArray(each) && each.length > 0) {
      const names = each.map(item => (isObject(item) ? item.name : undefined))
      const isNamed = names.every(name => typeof name === 'string') && new Set(names).size === names.length
      each.forEach((item, index) => visit(item, `${path}[${isNamed ? shorten(names[index]) : index}]`))
    } else if (isObject(each) && Object.keys(each).length > 0)
      for (const [key, member] of Object.entries(each))
        visit(member, `${path}${/^[\w-]+$/.test(key) ? `.${key}` : `["${shorten(key)}"]`}`)
    else leaves.set(path, Array.isArray(each) ? '[]' : isObject(each) ? '{}' : each)
  }
  visit(value, '')
  return leaves
}

function shorten(value: unknown): string {
  const text = oneLine(typeof value === 'string' ? value : JSON.stringify(value))
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text
}
