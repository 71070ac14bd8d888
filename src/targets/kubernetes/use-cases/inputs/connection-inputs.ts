import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { readAssumedRole } from '../../../../domain/oidc/assumed-role.js'
import type { ClusterConnection } from '../../domain/access/cluster-connection.js'

/** https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html */
const EKS_NAME = /^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/
const OF_KUBECONFIG = ['context', 'allow-insecure-tls'] as const
const OF_EKS = ['role-to-assume'] as const

/** Reads how the cluster is reached. Throws `bad-input`. Nothing of a kubeconfig is shown. */
export function readClusterConnection(inputs: InputReader): ClusterConnection {
  const text = inputs.block('kubeconfig')
  const cluster = inputs.text('eks-cluster')
  const role = readAssumedRole(inputs)
  const context = inputs.text('context')
  const allowsInsecure = inputs.yesNo('allow-insecure-tls') === true
  if (text !== undefined && cluster !== undefined)
    throw badInput('eks-cluster', 'it cannot be combined with "kubeconfig". Remove one of the two.')
  if (text === undefined) refuseGiven(inputs, OF_KUBECONFIG, 'kubeconfig')
  if (cluster === undefined) {
    refuseGiven(inputs, OF_EKS, 'eks-cluster')
    return text === undefined ? { kind: 'in-cluster' } : { kind: 'kubeconfig', text, context, allowsInsecure }
  }
  if (!EKS_NAME.test(cluster))
    throw badInput('eks-cluster', 'this is not the name of a cluster. Use the name, not the ARN.')
  return { kind: 'eks', cluster, role }
}

function refuseGiven(inputs: InputReader, names: readonly string[], needs: string): void {
  const useless = names.find(name => !['', 'false'].includes(inputs.text(name) ?? ''))
  if (useless !== undefined)
    throw badInput(useless, `it is only used with "${needs}". Set "${needs}", or remove this input.`)
}
