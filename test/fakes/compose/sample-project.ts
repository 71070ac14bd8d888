import type { ComposeSpec } from '../../../src/targets/compose/domain/compose-spec.js'
import type { ComposeProject } from '../../../src/targets/compose/domain/project/compose-project.js'
import type { ComposeService } from '../../../src/targets/compose/domain/project/compose-service.js'
import type { ServerFacts } from '../../../src/targets/compose/domain/server-facts.js'

/** A service that can be deployed, with changes. */
export function sampleService(changes: Partial<ComposeService> & { readonly name: string }): ComposeService {
  const { name } = changes
  return {
    ...{ image: `shop/${name}:1`, imageTemplate: `\${${name.toUpperCase()}_IMAGE}`, hasBuild: false },
    ...{ containerName: undefined, hasHealthCheck: true, fixedHostPorts: [], containerPorts: [8080] },
    ...{ networkMode: undefined, networks: ['default'], dependsOn: [], writableVolumes: [], replicas: 1 },
    ...{ restart: 'unless-stopped', stopGraceSeconds: 10, environmentFiles: [] },
    ...changes
  }
}

/** A project `shop` with these services. */
export function sampleProject(services: readonly ComposeService[] = [sampleService({ name: 'api' })]): ComposeProject {
  return { name: 'shop', services, networks: new Map([['default', 'shop_default']]) }
}

/** A canary of `api` behind HAProxy. */
export function sampleSpec(): ComposeSpec {
  return {
    ...{ directory: '/srv/shop', files: [], project: 'shop', profiles: [] },
    images: new Map([['api', `shop/api:2@sha256:${'b'.repeat(64)}`]]),
    ports: new Map([['api', 8080]]),
    ...{ proxy: 'haproxy', proxyService: undefined, proxyFile: '/srv/shop/haproxy/backends.cfg' },
    ...{ proxyFileInside: undefined, proxySocket: '/srv/shop/haproxy/admin.sock', backends: new Map() },
    ...{ migration: undefined, strategy: 'canary', keepReleases: 3, readyWithinSeconds: 300 }
  }
}

export function sampleFacts(): ServerFacts {
  return {
    ...{ dockerVersion: '28.2.2', composeVersion: '2.40.3', dockerProblem: undefined, freeBytes: 2e10 },
    ...{ memoryBytes: 4e9, availableMemoryBytes: 2e9, clockAheadMilliseconds: 300, timers: ['systemd', 'shell'] },
    architecture: 'x86_64'
  }
}
