import type { AssumedRole } from '../../../../domain/oidc/assumed-role.js'

/** How the cluster is found, as the inputs have it. */
export type ClusterConnection =
  | {
      readonly kind: 'kubeconfig'
      readonly text: string
      /** Undefined: `current-context`. */
      readonly context: string | undefined
      readonly allowsInsecure: boolean
    }
  /** The cluster that the runner itself runs in. */
  | { readonly kind: 'in-cluster' }
  | {
      readonly kind: 'eks'
      readonly cluster: string
      /** Undefined: the credentials of an earlier step. */
      readonly role: AssumedRole | undefined
    }
