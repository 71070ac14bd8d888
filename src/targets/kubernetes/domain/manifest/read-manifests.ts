import { badText, type TextOrigin } from '../../../../domain/document/text-place.js'
import { isList, isObject } from '../../../../domain/document/document.js'
import type { JsonValue } from '../../../../domain/document/json-value.js'
import { parseYaml } from '../../../../domain/document/parse-yaml.js'
import { badInput } from '../../../../domain/errors.js'
import { listAt, textAt, type KubeObject } from '../cluster/kube-object.js'

/** An object of a file, as it is to be applied. */
export interface Manifest {
  readonly object: KubeObject
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  /** Where it begins: `k8s/web.yaml:12`. */
  readonly place: string
  /** Containers whose images the release sets. No other manager of these fields is a conflict. */
  readonly released?: readonly string[]
}

/** A file that was found. */
export interface ManifestFile {
  readonly path: string
  readonly text: string
}

const INPUT = 'manifests'
const OBJECTS_AT_MOST = 100
const KIND = /^[A-Z][A-Za-z0-9]{0,62}$/
const API_VERSION = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/)?v[a-z0-9]{1,30}$/
const NAME = /^[a-z0-9](?:[a-z0-9.:-]{0,251}[a-z0-9])?$/i

/**
 * Reads the objects of files with one or several YAML or JSON documents; `List` stands for its items. Throws `bad-input`, with the place and
 * without a value: for anything that is no object of Kubernetes, for the same object twice, and for more than 100 objects.
 */
export function readManifests(files: readonly ManifestFile[]): readonly Manifest[] {
  const manifests: Manifest[] = []
  const places = new Map<string, string>()
  for (const file of files)
    for (const { value, line } of documentsOf(file)) {
      const origin: TextOrigin = { kind: 'file', path: file.path }
      for (const manifest of objectsOf(value, { origin, line })) {
        const key = `${manifest.apiVersion} ${manifest.kind} ${manifest.name}`
        const first = places.get(key)
        if (first !== undefined)
          throw badText(
            { origin, position: { line, column: 1 } },
            `${manifest.kind} ${manifest.name} is also at ${first}. Remove one of the two.`
          )
        places.set(key, manifest.place)
        manifests.push(manifest)
        if (manifests.length > OBJECTS_AT_MOST)
          throw badInput(
            INPUT,
            `the files have more than ${OBJECTS_AT_MOST} objects. Apply the others with your own tools.`
          )
      }
    }
  return manifests
}

interface Place {
  readonly origin: TextOrigin & { readonly kind: 'file' }
  readonly line: number
}

/** A line that begins with three dashes begins a document, also within a text: https://yaml.org/spec/1.2.2/#914-explicit-documents */
function documentsOf({ path, text }: ManifestFile): readonly { readonly value: JsonValue; readonly line: number }[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const starts = [0, ...lines.flatMap((line, index) => (/^---(?:\s|$)/.test(line) ? [index] : []))]
  return starts.flatMap((start, index) => {
    const own = lines.slice(start, starts[index + 1])
    const body = own.map((line, row) => (row === 0 ? line.replace(/^---/, '') : line))
    const first = body.findIndex(line => !/^(?:#|\.\.\.$|$)/.test(line.trim()))
    if (first === -1) return []
    // Empty lines before it keep the lines of the file in the errors.
    const padded = `${'\n'.repeat(start)}${body.join('\n')}\n`
    return [{ value: parseYaml(padded, { kind: 'file', path }).value, line: start + first + 1 }]
  })
}

function objectsOf(value: JsonValue, place: Place): readonly Manifest[] {
  const fail = (message: string) =>
    badText({ origin: place.origin, position: { line: place.line, column: 1 } }, message)
  if (!isObject(value)) throw fail('expected a mapping with apiVersion, kind and metadata.')
  const [apiVersion, kind] = [textAt(value, 'apiVersion') ?? '', textAt(value, 'kind') ?? '']
  if (!API_VERSION.test(apiVersion) || !KIND.test(kind))
    throw fail('the object has no valid apiVersion and kind. Write them as in apps/v1 and Deployment.')
  if (kind.endsWith('List') && isList(value.items))
    return listAt(value, 'items').flatMap(item => objectsOf(item as JsonValue, place))
  const name = textAt(value, 'metadata', 'name') ?? ''
  if (textAt(value, 'metadata', 'generateName') !== undefined)
    throw fail(`the ${kind} has generateName, so that each run would create another. Give it a name.`)
  if (!NAME.test(name)) throw fail(`the ${kind} has no valid metadata.name. Add one.`)
  return [{ object: value, apiVersion, kind, name, place: `${place.origin.path}:${place.line}` }]
}
