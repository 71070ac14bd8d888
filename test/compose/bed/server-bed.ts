import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execCommands } from '../../../src/adapters/exec-commands.js'
import { systemClock } from '../../../src/adapters/system-clock.js'
import type { Server } from '../../../src/targets/compose/ports/server.js'
import { sshServer } from '../../../src/targets/compose/server/ssh-server.js'
import { startEngine, type TestEngine } from './engine.js'
import { startRegistry, type TestRegistry } from './registry.js'
import { startSshd, type TestSshd } from './sshd.js'

/** One server as a deployment meets it: SSH, Docker with Compose, a registry, and a folder for projects. All on the loopback address. */
export interface ServerBed {
  /** Of projects, on the server. */
  readonly projects: string
  readonly sshd: TestSshd
  readonly engine: TestEngine
  readonly registry: TestRegistry
  /** A connection like that of one run of the action. Ended with the bed. */
  connect(): Server
  stop(): Promise<void>
}

/** Starts it; takes some seconds. As root: `dockerd` is started. */
export async function startServerBed(): Promise<ServerBed> {
  const folder = await mkdtemp(join(tmpdir(), 'server-'))
  const projects = join(folder, 'srv')
  const runner = join(folder, 'runner')
  await mkdir(projects)
  await mkdir(runner)
  const [engine, registry] = await Promise.all([
    startEngine(join(folder, 'docker')),
    startRegistry(join(folder, 'registry'))
  ])
  const sshd = await startSshd({ folder: join(folder, 'ssh'), env: engine.env })
  const connections: Server[] = []
  return {
    projects,
    sshd,
    engine,
    registry,
    connect() {
      const world = { commands: execCommands(process.env), clock: systemClock(process.env), temporaryFolder: runner }
      const server = sshServer(sshd.address, { ...world, folderMade: () => undefined })
      connections.push(server)
      return server
    },
    async stop() {
      await Promise.all(connections.map(connection => connection.close()))
      await sshd.stop()
      await Promise.all([engine.stop(), registry.stop()])
      await rm(folder, { recursive: true, force: true })
    }
  }
}
