import { failureOf } from '../domain/access/api-failure.js'
import { MANAGER } from '../domain/canary/canary-names.js'
import { listAt, memberAt, objectAt, textAt } from '../domain/cluster/kube-object.js'
import { readConflicts } from '../domain/manifest/field-conflicts.js'
import type { AnyAddress, KubeApi } from '../ports/kube-api.js'
import { bodyOf, type ApiRequest, type ApiResponse } from './send-request.js'

type Send = (sent: Omit<ApiRequest, 'timeoutMilliseconds'>) => Promise<ApiResponse>

const NOT_TYPED = 'failed to create typed patch object'
/** `.stringData.pin: expected string, got &value.valueUnstructured{Value:1234}` would show the value. */
const OF_SECRET = {
  message:
    'the reason is not shown, because it can contain values. Check that values of data are base64, and those of stringData strings'
}

/** Objects of any kind: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
export function anyObjects(send: Send): Pick<KubeApi, 'resourcesOf' | 'readAny' | 'apply'> {
  return {
    async resourcesOf(apiVersion) {
      const { status, text } = await send({ method: 'GET', path: rootOf(apiVersion) })
      if (status === 404) return []
      const call = { verb: 'get', what: `API ${apiVersion}`, namespace: '' } as const
      if (status !== 200) throw failureOf(call, status, bodyOf(text))
      return listAt(bodyOf(text), 'resources').flatMap(each => {
        const [kind, plural] = [textAt(each, 'kind'), textAt(each, 'name')]
        // Subresources, such as deployments/scale, have kinds too.
        if (kind === undefined || plural === undefined || plural.includes('/')) return []
        return [{ kind, plural, isNamespaced: memberAt(each, 'namespaced') === true }]
      })
    },
    async readAny(address) {
      const { status, text } = await send({ method: 'GET', path: pathOf(address) })
      if (status === 404) return undefined
      if (status === 200) return objectAt(bodyOf(text))
      throw failureOf({ verb: 'get', ...about(address) }, status, bodyOf(text))
    },
    async apply(address, object, { isDryRun, force }) {
      const query = new URLSearchParams({
        ...{ fieldManager: MANAGER, force: String(force), fieldValidation: 'Strict' },
        ...(isDryRun ? { dryRun: 'All' } : {})
      })
      const { status, text } = await send({
        ...{ method: 'PATCH', path: `${pathOf(address)}?${query.toString()}`, body: object },
        // JSON is YAML.
        contentType: 'application/apply-patch+yaml'
      })
      const body = bodyOf(text)
      const shown = address.kind === 'Secret' && [400, 422, 500].includes(status) ? OF_SECRET : body
      if (status === 200 || status === 201) return { kind: 'applied', object: objectAt(body) }
      const conflicts = status === 409 ? readConflicts(body) : []
      if (conflicts.length > 0) return { kind: 'conflicts', conflicts }
      // A member that the schema does not have, which is answered as an error of the server.
      if (textAt(body, 'message')?.startsWith(NOT_TYPED) === true)
        throw failureOf({ verb: 'patch', ...about(address) }, 422, shown)
      // A dry run changes nothing: it is a read that was not answered.
      throw failureOf({ verb: isDryRun && status >= 500 ? 'get' : 'patch', ...about(address) }, status, shown)
    }
  }
}

function about({ kind, name, namespace }: AnyAddress) {
  return { what: `${kind} ${name}`, namespace }
}

function rootOf(apiVersion: string): string {
  const [group = '', version] = apiVersion.split('/').map(encodeURIComponent)
  return version === undefined ? `/api/${group}` : `/apis/${group}/${version}`
}

function pathOf({ apiVersion, plural, namespace, name }: AnyAddress): string {
  return `${rootOf(apiVersion)}/namespaces/${encodeURIComponent(namespace)}/${plural}/${encodeURIComponent(name)}`
}
