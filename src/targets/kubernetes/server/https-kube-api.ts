import { DeployError } from '../../../domain/errors.js'
import { estimateSkew } from '../../../domain/estimate-skew.js'
import type { Clock } from '../../../ports/clock.js'
import { failureOf, type ApiCall } from '../domain/access/api-failure.js'
import { MANAGER } from '../domain/canary/canary-names.js'
import { listAt, memberAt, nameOf, objectAt, textAt, type KubeObject } from '../domain/cluster/kube-object.js'
import { warningsOf } from '../domain/readiness/warnings-of.js'
import { apiVersionOf, pathOf, type ObjectAddress, type ResourceKind } from '../domain/cluster/resources.js'
import type { KubeApi } from '../ports/kube-api.js'
import { anyObjects } from './any-objects.js'
import type { Connection } from './connection.js'
import { podLogs } from './pod-logs.js'
import { bodyOf, sendRequest, type ApiRequest, type ApiResponse } from './send-request.js'

/** The API server over HTTPS, with what a run bounds and counts. */
export interface HttpsKubeApi extends KubeApi {
  readonly countCalls: () => number
  /** No call is sent after this time (epoch milliseconds); undefined: each has its own limit only. */
  readonly boundCalls: (until: number | undefined) => void
  readonly close: () => void
}

const READ_MILLISECONDS = 5_000
const CHANGE_MILLISECONDS = 15_000
const PAGE_ITEMS = 500
const PAGES_AT_MOST = 20
const OWNERS: readonly ResourceKind[] = ['Deployment', 'Job']

type Sent = Omit<ApiRequest, 'timeoutMilliseconds'>

/** Reads and changes objects by plain HTTPS: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
export function httpsKubeApi(
  server: URL,
  { connection, clock }: { readonly connection: Connection; readonly clock: Clock }
): HttpsKubeApi {
  let calls = 0
  let until: number | undefined
  let skew: number | undefined
  const send = async (sent: Sent): Promise<ApiResponse> => {
    const left = (until ?? Number.POSITIVE_INFINITY) - clock.now()
    if (left <= 0) throw new DeployError('unreachable', 'Timed out before a request to the API server could be sent.')
    calls += 1
    const sentAt = clock.now()
    const most = sent.method === 'GET' ? READ_MILLISECONDS : CHANGE_MILLISECONDS
    const timeoutMilliseconds = Math.ceil(Math.min(left, most))
    const answer = await sendRequest(server, await connection.credential(), { ...sent, timeoutMilliseconds })
    if (answer.date !== undefined) skew = estimateSkew({ date: answer.date, sentAt, receivedAt: clock.now() })
    return answer
  }
  const sendRenewed = async (sent: Sent): Promise<ApiResponse> => {
    const first = await send(sent)
    return first.status === 401 && connection.renew() ? send(sent) : first
  }
  const ask = async (call: ApiCall, sent: Sent): Promise<unknown> => {
    const { status, text } = await sendRenewed(sent)
    const body = bodyOf(text)
    if (status < 200 || status > 299) throw failureOf(call, status, body)
    return body
  }
  const change = async (
    verb: ApiCall['verb'],
    { kind, namespace, name }: ObjectAddress,
    sent: Sent
  ): Promise<KubeObject> => objectAt(await ask({ verb, what: `${kind} ${name}`, namespace }, sent))
  const write = (verb: 'create' | 'update', kind: ResourceKind, object: KubeObject) => {
    const namespace = textAt(object, 'metadata', 'namespace') ?? ''
    const name = nameOf(object)
    const path = `${pathOf(kind, namespace)}${verb === 'create' ? '' : `/${encodeURIComponent(name)}`}?fieldManager=${MANAGER}`
    return change(verb, { kind, namespace, name }, { method: verb === 'create' ? 'POST' : 'PUT', path, body: object })
  }
  return {
    ...podLogs(sendRenewed),
    ...anyObjects(sendRenewed),
    server: server.host,
    countCalls: () => calls,
    boundCalls: time => (until = time),
    close: () => connection.close(),
    async now() {
      if (skew === undefined) await send({ method: 'GET', path: '/version' })
      return clock.now() + (skew ?? 0)
    },
    async read({ kind, namespace, name }) {
      const call: ApiCall = { verb: 'get', what: `${kind} ${name}`, namespace }
      return unlessAbsent(async () =>
        objectAt(await ask(call, { method: 'GET', path: addressOf({ kind, namespace, name }) }))
      )
    },
    async list(kind, namespace, labels = {}) {
      const selector = Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .join(',')
      const items: KubeObject[] = []
      let next = ''
      for (let page = 0; page < PAGES_AT_MOST; page += 1) {
        const query = new URLSearchParams({
          limit: String(PAGE_ITEMS),
          ...(selector === '' ? {} : { labelSelector: selector }),
          ...(next === '' ? {} : { continue: next })
        })
        const call: ApiCall = { verb: 'list', what: `${kind}s`, namespace }
        const found = await unlessAbsent(() =>
          ask(call, { method: 'GET', path: `${pathOf(kind, namespace)}?${query.toString()}` })
        )
        // Items of a list have no kind of their own.
        items.push(...listAt(found, 'items').map(item => ({ ...objectAt(item), kind, apiVersion: apiVersionOf(kind) })))
        next = textAt(found, 'metadata', 'continue') ?? ''
        if (next === '') return items
      }
      throw new DeployError(
        'platform-error',
        `Namespace ${namespace} has more than ${PAGE_ITEMS * PAGES_AT_MOST} ${kind}s.`
      )
    },
    create: (kind, object) => write('create', kind, object),
    replace: (kind, object) => write('update', kind, object),
    patch: (address, patch) =>
      change('patch', address, {
        ...{ method: 'PATCH', path: `${addressOf(address)}?fieldManager=${MANAGER}`, body: patch },
        contentType: 'application/json-patch+json'
      }),
    async remove(address, { uid, resourceVersion }) {
      // What a Deployment or a Job owns is gone before it is.
      const propagationPolicy = OWNERS.includes(address.kind) ? 'Foreground' : 'Background'
      const preconditions = { uid, ...(resourceVersion === undefined ? {} : { resourceVersion }) }
      const body = { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy, preconditions }
      await unlessAbsent(() => change('delete', address, { method: 'DELETE', path: addressOf(address), body }))
    },
    async review(kind, spec) {
      const group = kind === 'SelfSubjectReview' ? 'authentication.k8s.io' : 'authorization.k8s.io'
      const path = `/apis/${group}/v1/${kind.toLowerCase()}s`
      const call: ApiCall = { verb: 'create', what: kind, namespace: textAt(spec, 'namespace') ?? '' }
      const body = { apiVersion: `${group}/v1`, kind, spec }
      try {
        return memberAt(await ask(call, { method: 'POST', path, body }), 'status')
      } catch (error) {
        // A review changes nothing: it is a read that was not answered.
        if (!(error instanceof DeployError) || error.code !== 'outcome-unknown') throw error
        throw new DeployError('unreachable', error.message, { cause: error })
      }
    },
    async lastWarnings({ namespace, name }) {
      const query = new URLSearchParams({
        fieldSelector: `involvedObject.kind=Pod,involvedObject.name=${name},type=Warning`,
        limit: String(PAGE_ITEMS)
      })
      const call: ApiCall = { verb: 'list', what: 'Events', namespace }
      return warningsOf(await ask(call, { method: 'GET', path: `${pathOf('Event', namespace)}?${query.toString()}` }))
    }
  }
}

function addressOf({ kind, namespace, name }: ObjectAddress): string {
  return `${pathOf(kind, namespace)}/${encodeURIComponent(name)}`
}

async function unlessAbsent<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await task()
  } catch (error) {
    if (error instanceof DeployError && error.code === 'not-found') return undefined
    throw error
  }
}
