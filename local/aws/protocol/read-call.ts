import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import { awsJson } from './aws-json.js'
import { awsQuery } from './aws-query.js'
import { decodeCbor } from './cbor.js'
import { parseQueryParameters } from './parse-query-parameters.js'
import { rpcV2Cbor } from './rpc-v2-cbor.js'
import type { WireProtocol } from './wire-protocol.js'

/** An HTTP request, as far as it identifies a call. */
export interface ApiRequest {
  readonly path: string
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Buffer
}

/** An API call as read from an HTTP request, before anyone looked at who sends it. */
export interface ApiCall {
  readonly prefix: string
  readonly operation: string
  readonly input: Shape
  readonly protocol: WireProtocol
}

const jsonTargets: Readonly<Record<string, string>> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  SpencerFrontendService: 'ecr-public',
  Logs_20140328: 'logs',
  GraniteServiceVersion20100801: 'cloudwatch'
}

const queryVersions: Readonly<Record<string, { readonly prefix: string; readonly namespace: string }>> = {
  '2015-12-01': {
    prefix: 'elasticloadbalancing',
    namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/'
  },
  '2011-06-15': { prefix: 'sts', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
  '2010-05-08': { prefix: 'iam', namespace: 'https://iam.amazonaws.com/doc/2010-05-08/' },
  '2010-08-01': { prefix: 'cloudwatch', namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/' }
}

/** Returns service, operation and parameters. Undefined when the request is not an AWS call that the local cloud supports. */
export function readCall({ path, headers, body }: ApiRequest): ApiCall | undefined {
  const target = headers['x-amz-target']
  if (headers['smithy-protocol'] === 'rpc-v2-cbor') return readCborCall(path, body)
  if (typeof target === 'string') {
    return readJsonCall(target, headers['content-type']?.toString() ?? '', body.toString('utf8'))
  }
  return readQueryCall(new URLSearchParams(body.toString('utf8')))
}

function readCborCall(path: string, body: Buffer): ApiCall | undefined {
  const [, service = '', operation = ''] = /^\/service\/([^/]+)\/operation\/([^/?]+)/.exec(path) ?? []
  const prefix = Object.hasOwn(jsonTargets, service) ? jsonTargets[service] : undefined
  if (prefix === undefined) return undefined
  const input = body.length === 0 ? {} : attempt(() => decodeCbor(body))
  return { prefix, operation, input: requireObject(input), protocol: rpcV2Cbor }
}

function readJsonCall(target: string, contentType: string, body: string): ApiCall | undefined {
  const [service = '', operation = ''] = target.split('.')
  const prefix = Object.hasOwn(jsonTargets, service) ? jsonTargets[service] : undefined
  if (prefix === undefined) return undefined
  const protocol = awsJson(contentType.includes('json-1.0') ? '1.0' : '1.1')
  return { prefix, operation, input: parseJson(body), protocol }
}

function readQueryCall(parameters: URLSearchParams): ApiCall | undefined {
  const action = parameters.get('Action') ?? ''
  const version = parameters.get('Version') ?? ''
  const service = Object.hasOwn(queryVersions, version) ? queryVersions[version] : undefined
  if (action === '' || service === undefined) return undefined
  parameters.delete('Action')
  parameters.delete('Version')
  const protocol = awsQuery({ action, namespace: service.namespace })
  return { prefix: service.prefix, operation: action, input: parseQueryParameters(parameters), protocol }
}

function parseJson(body: string): Shape {
  return requireObject(body === '' ? {} : attempt(() => JSON.parse(body) as unknown))
}

function requireObject(value: unknown): Shape {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Shape
  throw new AwsError('SerializationException', 'The request body holds no structure.')
}

function attempt(parse: () => unknown): unknown {
  try {
    return parse()
  } catch {
    return undefined
  }
}
