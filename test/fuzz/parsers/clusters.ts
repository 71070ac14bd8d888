import { failureOf } from '../../../src/targets/kubernetes/domain/access/api-failure.js'
import { readEksCluster } from '../../../src/targets/kubernetes/domain/access/eks-cluster.js'
import { readExecCredential } from '../../../src/targets/kubernetes/domain/access/exec-plugin.js'
import { missingPermissions } from '../../../src/targets/kubernetes/domain/access/missing-permissions.js'
import { parseKubeconfig } from '../../../src/targets/kubernetes/domain/access/parse-kubeconfig.js'
import { roleRules } from '../../../src/targets/kubernetes/domain/access/role-rules.js'
import { fedJson, json, type Parser } from '../parser.js'

const below = (...files: readonly string[]) => files.map(file => `targets/kubernetes/domain/${file}.ts`)
const KUBECONFIG = `apiVersion: v1
current-context: prod
contexts: [{ name: prod, context: { cluster: c, user: u, namespace: shop } }]
clusters: [{ name: c, cluster: { server: "https://k8s.example:6443", certificate-authority-data: Q0E= } }]
users:
`

/** How a Kubernetes API server is reached, and how it refuses. */
export const CLUSTER_PARSERS: readonly Parser[] = [
  {
    name: 'kubeconfig',
    modules: below('access/parse-kubeconfig', 'access/exec-plugin'),
    samples: [
      '{ token: abc }',
      '{ client-certificate-data: QQ==, client-key: /k.pem }',
      '{ exec: { apiVersion: client.authentication.k8s.io/v1, command: x, args: [a], env: [{ name: X, value: y }] } }'
    ].map(user => `${KUBECONFIG}  - { name: u, user: ${user} }\n`),
    feed: text => parseKubeconfig(text, { context: undefined, allowsInsecure: false })
  },
  {
    name: 'output of an exec plugin',
    modules: below('access/exec-plugin'),
    samples: [json({ status: { token: 't', expirationTimestamp: '2026-11-30T00:00:00Z' } })],
    feed: text => readExecCredential(text)
  },
  {
    name: 'cluster of EKS',
    modules: below('access/eks-cluster'),
    samples: [json({ cluster: { endpoint: 'https://a.eks.amazonaws.com', certificateAuthority: { data: 'Q0E=' } } })],
    feed: fedJson((answer: unknown) => readEksCluster('shop', answer))
  },
  {
    name: 'refusal of an API server',
    modules: [],
    samples: [json({ message: 'pods "web" is forbidden: exceeded quota: compute' })],
    quotes: 'answers',
    feed: fedJson((body: unknown) =>
      [401, 403, 409, 422, 500].map(
        status => failureOf({ verb: 'patch', what: 'Deployment web', namespace: 'shop' }, status, body).message
      )
    )
  },
  {
    name: 'rules of a review of permissions',
    modules: [],
    samples: [
      json({
        resourceRules: [{ verbs: ['*'], apiGroups: ['apps'], resources: ['deployments'], resourceNames: [] }],
        incomplete: false
      })
    ],
    feed: fedJson((status: unknown) => missingPermissions(roleRules('gateway-api'), status))
  }
]
