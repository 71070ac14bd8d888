import type { ProxyKind } from './proxy/proxy-kind.js'

/** Where the project is. */
export interface ComposePlace {
  /** Absolute folder on the server; relative paths of the compose files start there. */
  readonly directory: string
  /** Compose files in `directory`; empty: those that Compose finds itself. */
  readonly files: readonly string[]
  /** Compose's own name of it unless given. */
  readonly project: string | undefined
  readonly profiles: readonly string[]
}

/** What is asked for, once it is read. */
export interface ComposeSpec extends ComposePlace {
  /** Image by service. With digests after `prepare`. */
  readonly images: ReadonlyMap<string, string>
  /** Container port by service: only these have traffic. */
  readonly ports: ReadonlyMap<string, number>
  readonly proxy: ProxyKind
  /** The service of the project that the proxy is, or undefined for one that runs on the host. */
  readonly proxyService: string | undefined
  /** The file that we write and the proxy includes: absolute path on the server. */
  readonly proxyFile: string | undefined
  /** The same file as the proxy sees it, where it runs in a container. */
  readonly proxyFileInside: string | undefined
  /** HAProxy: path of its admin socket on the server. */
  readonly proxySocket: string | undefined
  /** HAProxy: backend by service; the service's own name unless given. */
  readonly backends: ReadonlyMap<string, string>
  /** Run once with the canary's image before it has traffic. */
  readonly migration: { readonly service: string; readonly command: readonly string[] } | undefined
  readonly strategy: 'rolling' | 'canary' | 'blue-green'
  /** How many releases are kept on the server, the stable one included. */
  readonly keepReleases: number
  readonly readyWithinSeconds: number
}
