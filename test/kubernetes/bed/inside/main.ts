import { rmSync } from 'node:fs'
import type { ApiAccess } from '../api-client.js'
import type { BedOptions } from '../bed-options.js'
import { startKubelet } from '../kubelet/kubelet.js'
import { startMetricsServer } from '../kubelet/metrics-server.js'
import { startMesh } from '../mesh/start-mesh.js'
import { startControlPlane } from './control-plane.js'
import { bringUpNetwork } from './network.js'

/** What the process inside the network tells the one that started it. */
export interface BedReport {
  readonly admin: ApiAccess
}

async function main(): Promise<void> {
  const [folder = '', options = '{}'] = process.argv.slice(2)
  // The first process of its namespace: with it, the kernel ends every other one.
  process.on('disconnect', () => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
  await bringUpNetwork()
  const plane = await startControlPlane(folder)
  const settings = JSON.parse(options) as BedOptions
  const kubelet = await startKubelet(folder, plane, settings)
  await startMetricsServer(folder, plane, kubelet)
  if (settings.mesh === true) await startMesh(folder, plane)
  process.send?.({ admin: plane.admin } satisfies BedReport)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
})
