import type { ServerContainer } from '../../../src/targets/compose/domain/container.js'

/** A healthy container of `api`, with changes. */
export function sampleContainer(changes: Partial<ServerContainer> = {}): ServerContainer {
  return {
    ...{ id: '1'.repeat(64), name: 'shop-api-1', service: 'api', configHash: 'c'.repeat(64), image: 'shop/api:1' },
    ...{ digest: `sha256:${'a'.repeat(64)}`, imageId: `sha256:${'e'.repeat(64)}`, state: 'running', health: 'healthy' },
    ...{ exitCode: 0, isOutOfMemory: false, restarts: 0, createdAt: 0, startedAt: 0, restartPolicy: 'unless-stopped' },
    addresses: { shop_default: '172.20.0.3' },
    ...changes
  }
}
