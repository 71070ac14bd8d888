import type { Clock } from '../../../ports/clock.js'
import type { Prober } from '../../../ports/prober.js'
import type { ComposeSpec } from '../domain/compose-spec.js'
import type { DockerEngine } from '../ports/docker-engine.js'
import type { LeaseStore } from '../ports/lease-store.js'
import type { Proxy } from '../ports/proxy.js'
import type { Server } from '../ports/server.js'
import type { ServerFiles } from '../ports/server-files.js'

/** One project on one server, reached. */
export interface ComposeWorld {
  readonly spec: ComposeSpec
  readonly server: Server
  readonly docker: DockerEngine
  readonly files: ServerFiles
  readonly lease: LeaseStore
  readonly proxy: Proxy
  readonly clock: Clock
  readonly prober: Prober
  /** `<directory>/.deploy-kit/<project>`. */
  readonly folder: string
}
