import type { Clock } from '../../../ports/clock.js'
import type { ComposeSpec } from '../domain/compose-spec.js'
import type { DockerEngine } from '../ports/docker-engine.js'
import type { Proxy } from '../ports/proxy.js'
import type { Server } from '../ports/server.js'
import type { ServerFiles } from '../ports/server-files.js'

/** What every proxy stands on. */
export interface ProxyWorld {
  readonly server: Server
  readonly files: ServerFiles
  readonly docker: DockerEngine
  readonly clock: Clock
  /** Where the proxy is, and which ports it leads to; the project by the name that Compose gave it. */
  readonly spec: Pick<
    ComposeSpec,
    'ports' | 'backends' | 'proxyService' | 'proxyFile' | 'proxyFileInside' | 'proxySocket'
  > & { readonly project: string }
  /** Absolute folder on the server for what we keep. */
  readonly folder: string
}

/** Opens the proxy of one kind. */
export type OpenProxy = (world: ProxyWorld) => Proxy
