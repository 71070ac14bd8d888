import { HttpClient } from '@actions/http-client'
import type { IncomingMessage } from 'node:http'
import { isObject } from '../../domain/document/document.js'
import type { JsonValue } from '../../domain/document/json-value.js'
import { DeployError } from '../../domain/errors.js'
import { readImageConfig, readManifest, type Manifest } from '../../domain/image-registry/read-manifest.js'
import type { PlatformImage } from '../../domain/image-registry/registry-image.js'
import type { Clock } from '../../ports/clock.js'
import type { RegistryImages } from '../../ports/images/registry-images.js'
import type { RegistryLogin } from '../../ports/images/registry-logins.js'

const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json'
].join(', ')
const REQUEST_LIMIT_MILLISECONDS = 10_000
const RETRY_BUDGET_MILLISECONDS = 30_000
/** A host that takes no connection is not there, rather than busy. */
const CONNECT_BUDGET_MILLISECONDS = 5_000
const FIRST_DELAY_MILLISECONDS = 200
const LONGEST_DELAY_MILLISECONDS = 5_000

interface RegistryAccess {
  readonly host: string
  /** Undefined where anyone may read. */
  readonly login: RegistryLogin | undefined
  readonly clock: Clock
}

/** Reads a registry over HTTP; over plain HTTP on this machine's own addresses, as Docker does. */
export function ociRegistryImages(access: RegistryAccess): RegistryImages {
  const request = registryRequests(access)

  async function platformImage(repository: string, digest: string): Promise<PlatformImage> {
    const manifest = readManifest(await bodyOf(request, `/v2/${repository}/manifests/${digest}`))
    if (manifest.kind === 'index') throw new DeployError('platform-error', `${digest} is an index inside an index.`)
    return describeImage(repository, digest, manifest)
  }

  async function describeImage(repository: string, digest: string, { config, layers }: Image): Promise<PlatformImage> {
    const { platform, labels } = readImageConfig(await bodyOf(request, `/v2/${repository}/blobs/${config.digest}`))
    const sizeBytes = layers.reduce((total, layer) => total + layer.sizeBytes, config.sizeBytes)
    return { platform, digest, layers, sizeBytes, labels }
  }

  return {
    async find({ repository, reference }) {
      const response = await request('GET', `/v2/${repository}/manifests/${reference}`)
      if (response.status === 404) return undefined
      const digest = response.header('docker-content-digest') ?? reference
      const mediaType = response.header('content-type') ?? ''
      const manifest = readManifest(response.body)
      const platforms = await Promise.all(
        manifest.kind === 'image'
          ? [describeImage(repository, digest, manifest)]
          : manifest.images.map(image => platformImage(repository, image.digest))
      )
      return { digest, mediaType, platforms }
    },
    async digest({ repository, reference }) {
      const response = await request('HEAD', `/v2/${repository}/manifests/${reference}`)
      return response.status === 404 ? undefined : response.header('docker-content-digest')
    }
  }
}

type Image = Extract<Manifest, { kind: 'image' }>

interface Answer {
  readonly status: number
  readonly body: string
  header(name: string): string | undefined
}

type Requests = (method: 'GET' | 'HEAD', path: string) => Promise<Answer>

async function bodyOf(request: Requests, path: string): Promise<string> {
  const response = await request('GET', path)
  if (response.status === 404) throw new DeployError('not-found', `${path} does not exist in the registry.`)
  return response.body
}

/** Requests that are retried while the registry is busy or silent. Answers are 2xx or 404; anything else is thrown. */
function registryRequests({ host, login, clock }: RegistryAccess): Requests {
  const base = `${isLocal(host) ? 'http' : 'https'}://${host}`
  const basic = login === undefined ? undefined : `Basic ${btoa(`${login.username}:${login.password}`)}`
  let authorization = basic

  function send(method: string, path: string): Promise<Answer> {
    return ask(method, base + path, {
      accept: MANIFEST_TYPES,
      ...(authorization === undefined ? {} : { authorization })
    })
  }

  async function authorized(method: string, path: string): Promise<Answer> {
    const response = await send(method, path)
    const challenge = response.status === 401 ? response.header('www-authenticate') : undefined
    if (challenge === undefined || !/^bearer /i.test(challenge)) return response
    authorization = `Bearer ${await fetchToken(challenge, basic)}`
    return send(method, path)
  }

  return async (method, path) => {
    const beganAt = clock.now()
    for (let tries = 0; ; tries += 1) {
      const answer = await authorized(method, path).catch((error: unknown) => ({ error }))
      if ('status' in answer && ((answer.status >= 200 && answer.status < 300) || answer.status === 404)) return answer
      if ('error' in answer && answer.error instanceof DeployError) throw answer.error
      const failure = 'status' in answer ? describeStatus(host, answer) : describeSilence(host, answer.error)
      const delay = Math.random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries)
      const budget = 'status' in answer ? RETRY_BUDGET_MILLISECONDS : CONNECT_BUDGET_MILLISECONDS
      if (failure.code !== 'unreachable' || clock.now() + delay > beganAt + budget) throw failure
      await clock.sleep(delay)
    }
  }
}

const client = new HttpClient('deploy-kit', [], { socketTimeout: REQUEST_LIMIT_MILLISECONDS })

/**
 * By the runner's own client, as Node's `fetch` takes 25 MiB more. It follows redirects, without the login where they leave the host:
 * blobs of ECR are in S3.
 */
async function ask(method: string, url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await client.request(method, url, null, { ...headers })
  const body = await readBody(response.message, url)
  const { statusCode = 0, headers: answered } = response.message
  return { status: statusCode, body, header: name => [answered[name]].flat()[0] }
}

/** The distribution specification bounds manifests: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const MOST_BYTES = 4 * 1024 * 1024

async function readBody(message: IncomingMessage, url: string): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES)
      throw new DeployError(
        'platform-error',
        `${new URL(url).host} sent a response larger than 4 MiB. Check the address of the registry and any proxy in between.`
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** https://distribution.github.io/distribution/spec/auth/token/ */
async function fetchToken(challenge: string, basic: string | undefined): Promise<string> {
  const given = new Map([...challenge.matchAll(/\b(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const address = new URL(given.get('realm') ?? '')
  for (const name of ['service', 'scope']) {
    const value = given.get(name)
    if (value !== undefined) address.searchParams.set(name, value)
  }
  const { body } = await ask('GET', address.href, basic === undefined ? {} : { authorization: basic })
  const { token, access_token } = readToken(body, address.host)
  return token ?? access_token ?? ''
}

interface TokenAnswer {
  readonly token: string | undefined
  readonly access_token: string | undefined
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readToken(body: string, host: string): TokenAnswer {
  try {
    const answer = JSON.parse(body) as JsonValue
    if (isObject(answer)) return { token: textOf(answer.token), access_token: textOf(answer.access_token) }
  } catch {
    // Reported below: the parser's message quotes the answer.
  }
  throw new DeployError('platform-error', `The token server ${host} did not return a JSON object.`)
}

function describeSilence(host: string, cause: unknown): DeployError {
  const { message, code } =
    cause instanceof Error ? (cause as NodeJS.ErrnoException) : { message: String(cause), code: '' }
  return new DeployError('unreachable', `No response from registry ${host}: ${message || (code ?? 'no connection')}.`, {
    cause
  })
}

function describeStatus(host: string, { status }: Answer): DeployError {
  if (status === 401 || status === 403) {
    const message = `Registry ${host} denied access to the repository (HTTP ${status}). Check its login and permissions, and that the repository exists.`
    return new DeployError('access-denied', message)
  }
  const code = status === 429 || status >= 500 ? 'unreachable' : 'platform-error'
  return new DeployError(code, `Registry ${host} returned HTTP ${status} on every attempt.`)
}

/** https://docs.docker.com/reference/cli/dockerd/#insecure-registries */
function isLocal(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host)
}
