import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../clock.js'
import type { FaultPlan } from '../../faults.js'
import type { Authorizer } from '../../iam/authorize-call.js'
import type { CallJournal, OpenEntry } from '../../journal.js'
import { readBody } from '../../protocol/read-body.js'
import type { AuthorizationTokens, TokenVerdict } from '../authorization-tokens.js'
import { refuseAccount, refuseCredentials, refuseIdentity, refuseTag, unknownRepository } from './registry-admission.js'
import { askBackend, onwardHeaders, passOn, type BackendAnswer } from './registry-backend.js'
import { registryErrorBody, type RegistryError } from './registry-error.js'
import { readRegistryRequest, type RegistryRequest } from './registry-request.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import type { RepositoryImages } from '../images/repository-images.js'

export interface RegistryFrontDeps {
  readonly clock: Clock
  readonly faults: FaultPlan
  readonly journal: CallJournal
  readonly tokens: AuthorizationTokens
  readonly authorizer: Pick<Authorizer, 'refuse'>
  /** Its repositories decide what is there, its images get every manifest that was pushed. */
  readonly registry: () => { readonly repositories: Repositories; readonly images: RepositoryImages }
  /** Of the registry behind. */
  readonly socketPath: string
}

export interface RegistryFront {
  /** `127.0.0.1:port`: Docker uses plain HTTP for loopback. */
  readonly host: string
  close(): Promise<void>
}

interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly wanted: RegistryRequest
  readonly repository: Repository
  readonly entry: OpenEntry
}

/**
 * ECR's registry as Docker sees it: credentials, repositories and immutable tags are ECR's, blobs and manifests are kept by the
 * registry behind. Every request is journalled as the IAM action that AWS asks for; faults on `registry:<action>` strike here.
 */
export async function openRegistryFront(deps: RegistryFrontDeps): Promise<RegistryFront> {
  const server = createServer((request, response) => {
    visit(request, response, deps).catch((error: unknown) => response.destroy(error as Error))
  })
  server.keepAliveTimeout = 120_000
  const host = await listen(server)
  return {
    host,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function visit(request: IncomingMessage, response: ServerResponse, deps: RegistryFrontDeps): Promise<void> {
  const wanted = readRegistryRequest(request.method ?? '', request.url ?? '')
  const verdict = readVerdict(request, deps.tokens)
  const refusal = refuseCredentials(verdict, request.headers.host ?? '')
  const entry = wanted === undefined ? undefined : openEntry(wanted, verdict, deps.journal)
  if (refusal !== undefined) {
    refuse({ response, entry }, refusal)
    return
  }
  if (wanted === undefined || entry === undefined) {
    signIn(request, response, deps)
    return
  }
  const { repositories } = deps.registry()
  const repository = repositories.find(wanted.repository)
  if (repository === undefined) {
    refuse({ response, entry }, unknownRepository(wanted, repositories.where))
    return
  }
  const foreign = refuseAccount(wanted, verdict, { repository, repositories })
  if (foreign !== undefined) {
    refuse({ response, entry }, foreign)
    return
  }
  const denied = refuseIdentity(wanted, verdict, { registryId: repositories.id, authorizer: deps.authorizer })
  if (denied !== undefined) {
    refuse({ response, entry }, denied)
    return
  }
  return disturb({ request, response, wanted, repository, entry }, deps)
}

/** `GET /v2/`, by which a client learns whether its login is good; it is no call of IAM's. Errors strike it as `registry:SignIn`. */
function signIn(request: IncomingMessage, response: ServerResponse, { faults, socketPath }: RegistryFrontDeps): void {
  const { fault } = faults.strike('registry:SignIn')
  if (fault.kind === 'error') refuse({ response, entry: undefined }, { ...fault, message: `${fault.code} on demand.` })
  else passOn(socketPath, request, response)
}

function readVerdict({ headers }: IncomingMessage, tokens: AuthorizationTokens): TokenVerdict | undefined {
  const [, credentials] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? []
  return credentials === undefined ? undefined : tokens.judge(credentials)
}

function openEntry(wanted: RegistryRequest, verdict: TokenVerdict | undefined, journal: CallJournal): OpenEntry {
  const { action, repository, reference } = wanted
  const caller = verdict?.kind === 'accepted' ? verdict.callerArn : 'anonymous'
  const input = { repositoryName: repository, ...(reference === undefined ? {} : { reference }), via: 'registry' }
  return journal.open({ action: `ecr:${action}`, input, caller })
}

async function disturb(visited: Visit, deps: RegistryFrontDeps): Promise<void> {
  const { request, response, wanted, entry } = visited
  const { latencyMilliseconds, fault } = deps.faults.strike(`registry:${wanted.action}`)
  if (latencyMilliseconds > 0) await deps.clock.sleep(latencyMilliseconds)
  switch (fault.kind) {
    case 'none':
      return admit(visited, deps)
    case 'error': {
      refuse(visited, { ...fault, message: fault.message ?? `${fault.code} on demand.` })
      return
    }
    case 'reset':
      // In the middle of what is sent, where something is.
      if (hasBody(request)) await new Promise(resolve => request.once('data', resolve).once('end', resolve))
      entry.close({ status: 0, error: 'reset' })
      return void response.socket?.resetAndDestroy()
    case 'lost-response':
    case 'hang': {
      const { socket } = response
      const status = await carryOut(visited, deps)
      entry.close({ status, error: fault.kind === 'hang' ? 'hang' : 'lost' })
      if (fault.kind === 'lost-response') socket?.resetAndDestroy()
    }
  }
}

async function admit(visited: Visit, deps: RegistryFrontDeps): Promise<void> {
  const { request, response, wanted, repository, entry } = visited
  const taken = await refuseTag(repository, wanted, deps.registry().images)
  if (taken !== undefined) {
    refuse(visited, taken)
    return
  }
  if (wanted.action === 'PutImage') return pushManifest(visited, deps)
  response.once('finish', () => entry.close(outcome(response.statusCode)))
  passOn(deps.socketPath, request, response)
}

/** Kept as pushed only when the registry behind has accepted it: it checks that everything in the manifest exists. */
async function pushManifest(visited: Visit, deps: RegistryFrontDeps): Promise<void> {
  const { response, entry } = visited
  const answer = await putManifest(visited, deps)
  entry.close(outcome(answer.status))
  response.writeHead(answer.status, answer.headers).end(answer.body)
}

async function putManifest({ request, wanted, repository }: Visit, deps: RegistryFrontDeps): Promise<BackendAnswer> {
  const manifest = await readBody(request)
  const answer = await ask(request, manifest, deps)
  const { reference = '' } = wanted
  if (answer.status === 201) {
    const mediaType = request.headers['content-type'] ?? ''
    const tag = reference.includes(':') ? undefined : reference
    await deps.registry().images.put(repository.name, { manifest: manifest.toString(), mediaType, tag })
  }
  return answer
}

/** Carries a request out and keeps the answer to itself. */
async function carryOut(visited: Visit, deps: RegistryFrontDeps): Promise<number> {
  const { wanted, repository, request } = visited
  const taken = await refuseTag(repository, wanted, deps.registry().images)
  if (taken !== undefined) return taken.status
  if (wanted.action === 'PutImage') return (await putManifest(visited, deps)).status
  return (await ask(request, await readBody(request), deps)).status
}

function ask(
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
  { socketPath }: RegistryFrontDeps
): Promise<BackendAnswer> {
  return askBackend(socketPath, { method, url, headers: onwardHeaders(headers), body })
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function refuse(
  { response, entry }: { readonly response: ServerResponse; readonly entry: OpenEntry | undefined },
  error: RegistryError
): void {
  entry?.close({ status: error.status, error: error.code })
  response
    .writeHead(error.status, { 'content-type': 'application/json', ...error.headers })
    .end(registryErrorBody(error))
}

function outcome(status: number): { readonly status: number; readonly error?: string } {
  return status < 400 ? { status } : { status, error: String(status) }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}
