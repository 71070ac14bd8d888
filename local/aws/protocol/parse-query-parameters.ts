import type { Shape } from '../aws-service.js'

interface Node {
  value: string
  readonly children: Map<string, Node>
}

const emptyNode = (): Node => ({ value: '', children: new Map() })

/**
 * Reads `Actions.member.1.Type=forward` as `{Actions: [{Type: 'forward'}]}`. Query carries no types: scalars stay strings.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#query-key-resolution
 */
export function parseQueryParameters(parameters: Iterable<readonly [string, string]>): Shape {
  const root = emptyNode()
  for (const [key, value] of parameters) {
    let node = root
    for (const name of key.split('.')) node = childOf(node, name)
    node.value = value
  }
  return structureOf(root)
}

function childOf(node: Node, name: string): Node {
  const child = node.children.get(name) ?? emptyNode()
  node.children.set(name, child)
  return child
}

function valueOf(node: Node): unknown {
  const members = node.children.get('member')
  if (members !== undefined && node.children.size === 1) return listOf(members)
  return node.children.size === 0 ? node.value : structureOf(node)
}

function structureOf(node: Node): Shape {
  return Object.fromEntries([...node.children].map(([name, child]) => [name, valueOf(child)]))
}

function listOf(members: Node): unknown[] {
  return [...members.children].sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => valueOf(child))
}
