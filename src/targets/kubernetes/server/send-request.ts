import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { DeployError } from '../../../domain/errors.js'
import { textAt } from '../domain/cluster/kube-object.js'
import type { Credential } from './connection.js'

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly contentType?: string
  readonly timeoutMilliseconds: number
}

export interface ApiResponse {
  readonly status: number
  readonly text: string
  /** Epoch milliseconds, in whole seconds; undefined where the server does not say. */
  readonly date: number | undefined
}

const MOST_BYTES = 16 * 1024 * 1024

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH']
const CERTIFICATE = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/

/** Sends one request. Throws `unreachable`, or `outcome-unknown` where it may have changed something; what the server says is not judged here. */
export async function sendRequest(server: URL, { agent, headers }: Credential, sent: ApiRequest): Promise<ApiResponse> {
  const { method, path, body, contentType = 'application/json', timeoutMilliseconds } = sent
  const payload = body === undefined ? undefined : JSON.stringify(body)
  const base = server.pathname.replace(/\/$/, '')
  try {
    return await new Promise((resolve, reject) => {
      const options = {
        ...{
          method,
          agent,
          hostname: server.hostname.replace(/^\[|\]$/g, ''),
          port: server.port === '' ? 443 : server.port
        },
        ...{ path: `${base}${path}`, signal: AbortSignal.timeout(timeoutMilliseconds) },
        headers: {
          ...{ ...headers, accept: 'application/json', 'user-agent': 'deploy-kit' },
          ...(payload === undefined
            ? {}
            : { 'content-type': contentType, 'content-length': Buffer.byteLength(payload) })
        }
      }
      const message = request(options, response => void readResponse(response).then(resolve, reject))
      message.on('error', reject)
      message.end(payload)
    })
  } catch (error) {
    throw error instanceof DeployError ? error : lostError(error, server, method !== 'GET')
  }
}

/** The JSON of a body; undefined for anything else. */
export function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

async function readResponse(response: IncomingMessage): Promise<ApiResponse> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new DeployError('platform-error', 'The API server sent a response larger than 16 MiB.')
    chunks.push(chunk)
  }
  const date = Date.parse(response.headers.date ?? '')
  return {
    status: response.statusCode ?? 0,
    text: Buffer.concat(chunks).toString('utf8'),
    date: Number.isNaN(date) ? undefined : date
  }
}

function lostError(error: unknown, { host }: URL, isChange: boolean): DeployError {
  const code = textAt(error, 'code') ?? ''
  const context = { cause: error }
  if (CERTIFICATE.test(code))
    return new DeployError(
      'rejected',
      `The certificate of ${host} is not trusted (${code}). Check certificate-authority-data.`,
      context
    )
  if (NEVER_SENT.includes(code))
    return new DeployError(
      'unreachable',
      `Could not connect to the API server ${host} (${code}). Check the address in the kubeconfig.`,
      context
    )
  return new DeployError(
    isChange ? 'outcome-unknown' : 'unreachable',
    `The connection to the API server ${host} was closed (${code === '' ? 'no error code' : code}).`,
    context
  )
}
