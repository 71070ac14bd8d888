/** Bytes that a kubeconfig holds itself, or a file that it names. */
export type ConfiguredBytes =
  | { readonly kind: 'data'; readonly base64: string }
  | { readonly kind: 'file'; readonly path: string }

/** How the runner proves to the API server who it is. */
export type ClusterIdentity =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'token'; readonly token: string }
  /** Read anew before it expires: the kubelet replaces it. */
  | { readonly kind: 'token-file'; readonly path: string }
  | { readonly kind: 'certificate'; readonly certificate: ConfiguredBytes; readonly key: ConfiguredBytes }
  | { readonly kind: 'exec'; readonly plugin: ExecPlugin }

/** https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins */
export interface ExecPlugin {
  readonly apiVersion: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly providesClusterInfo: boolean
}

/** An API server, and how it is reached. */
export interface ClusterAccess {
  readonly server: URL
  /** The authority that signed its certificate; undefined: those of the machine. */
  readonly authority: ConfiguredBytes | undefined
  /** The name in its certificate, where that is not its host. */
  readonly serverName: string | undefined
  /** Its certificate is not checked. */
  readonly isInsecure: boolean
  readonly identity: ClusterIdentity
  /** Of the context. */
  readonly namespace: string | undefined
}
