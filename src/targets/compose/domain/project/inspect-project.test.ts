import { describe, expect, it } from '@jest/globals'
import { sampleContainer } from '../../../../../test/fakes/compose/sample-container.js'
import {
  sampleProject,
  sampleService,
  sampleSpec,
  sampleFacts
} from '../../../../../test/fakes/compose/sample-project.js'
import type { ServerFacts } from '../server-facts.js'
import type { ComposeSpec } from '../compose-spec.js'
import type { ComposeService } from './compose-service.js'
import type { Inspected } from './finding.js'
import { inspectProject } from './inspect-project.js'

const inspect = (changes: Partial<Inspected> = {}) =>
  inspectProject({
    ...{ spec: sampleSpec(), project: sampleProject(), facts: sampleFacts(), containers: [sampleContainer()] },
    ...{ proxy: { version: '3.2', problem: undefined, file: 'ours', warnings: [] }, folders: ['/srv/shop'] },
    ...{ bytesToPull: 1e8, ...changes }
  })
    .filter(({ kind }) => kind !== 'fact')
    .map(({ kind, text }) => `${kind}: ${text}`)
const withService = (changes: Partial<ComposeService>) =>
  inspect({ project: sampleProject([sampleService({ name: 'api', ...changes })]), containers: [] })
const withSpec = (changes: Partial<ComposeSpec>) => inspect({ spec: { ...sampleSpec(), ...changes } })
const withFacts = (changes: Partial<ServerFacts>) => inspect({ facts: { ...sampleFacts(), ...changes } })

describe('inspectProject', () => {
  it('finds nothing in a sound project', () => {
    expect(inspect()).toEqual([])
  })

  it.each<[Partial<ComposeService>, string]>([
    [{ containerName: 'api' }, 'refusal: services.api.container_name allows only one container.'],
    [{ fixedHostPorts: ['8080'] }, 'refusal: services.api.ports publishes host port 8080'],
    [{ networkMode: 'host' }, 'refusal: services.api.network_mode: host'],
    [{ hasHealthCheck: false }, 'refusal: services.api has no healthcheck'],
    [{ imageTemplate: 'shop/api:1' }, 'refusal: services.api.image has no variable. Write image: ${API_IMAGE}.'],
    [{ imageTemplate: undefined, hasBuild: true }, 'refusal: services.api.image is missing'],
    [{ environmentFiles: ['/srv/shop/.env'] }, 'refusal: services.api.env_file includes .env'],
    [{ writableVolumes: ['data'] }, 'warning: services.api.volumes: canary and stable both write to data'],
    [{ containerPorts: [9000] }, 'warning: Input "ports": services.api exposes 9000, not 8080']
  ])('reports for %j that %s', (changes, text) => {
    const [finding, ...others] = withService(changes)
    expect(finding).toContain(text)
    expect(others).toEqual([])
  })

  it('accepts a health check of the image that a running container has', () => {
    const project = sampleProject([sampleService({ name: 'api', hasHealthCheck: false })])
    expect(inspect({ project, containers: [sampleContainer({ health: 'starting' })] })).toEqual([])
    expect(inspect({ project, containers: [sampleContainer({ health: 'none' })] })).toHaveLength(1)
  })

  it.each<[Partial<ComposeSpec>, string]>([
    [{ proxy: 'none' }, 'strategy: canary is not supported without a proxy'],
    [{ ports: new Map() }, 'strategy: canary needs a service with traffic'],
    [{ images: new Map([['web', `shop/web:1@sha256:${'a'.repeat(64)}`]]), ports: new Map() }, 'has no service web'],
    [{ images: new Map([['api', 'shop/api:1']]) }, 'has no digest']
  ])('reports for the inputs %j that %s', (changes, text) => {
    expect(withSpec(changes).join('\n')).toContain(text)
  })

  it('names services that call a deployed one past the proxy, but not the proxy', () => {
    const project = sampleProject([
      sampleService({ name: 'api' }),
      sampleService({ name: 'web', dependsOn: ['api'] }),
      sampleService({ name: 'proxy', dependsOn: ['api'] })
    ])
    const [finding, ...others] = inspect({ project, spec: { ...sampleSpec(), proxyService: 'proxy' } })
    expect(finding).toContain('web may call api by its Compose name')
    expect(others).toEqual([])
  })

  it.each<[Partial<ServerFacts>, string]>([
    [{ dockerProblem: 'User deploy may not use Docker.' }, 'refusal: User deploy may not use Docker.'],
    [{ dockerVersion: '19.03.8' }, 'refusal: Docker 19.03.8 is too old. Update it to 20.10.0 or later.'],
    [{ composeVersion: '2.9.1' }, 'refusal: Docker Compose 2.9.1 is too old'],
    [{ composeVersion: undefined }, 'refusal: Docker Compose was not found on the server'],
    [{ freeBytes: 2e8 }, 'refusal: The images need about 300 MB and the server has 200 MB free'],
    [{ freeBytes: 5e8 }, 'warning: The server has only 500 MB of disk space free'],
    [{ availableMemoryBytes: 1e8 }, 'warning: The server has only 100 MB of memory available'],
    [{ clockAheadMilliseconds: -90_000 }, 'warning: The clock of the server is at least 90 s behind'],
    [{ timers: ['shell'] }, 'warning: The server has neither systemd-run nor at']
  ])('reports for the server %j that %s', (changes, text) => {
    const [finding, ...others] = withFacts(changes)
    expect(finding).toContain(text)
    expect(others).toEqual([])
  })

  it('refuses a proxy that does not answer, a file of others, and a project of the same name elsewhere', () => {
    const proxy = { version: undefined, problem: 'The socket is missing. Set proxy-socket.', warnings: ['By IP.'] }
    expect(inspect({ proxy: { ...proxy, file: 'foreign' }, folders: ['/srv/shop', '/srv/old'] })).toEqual([
      expect.stringContaining('refusal: A project named shop already runs from /srv/old'),
      'refusal: The socket is missing. Set proxy-socket.',
      expect.stringContaining('refusal: /srv/shop/haproxy/backends.cfg was not written by deploy-kit'),
      'warning: By IP.'
    ])
  })
})
