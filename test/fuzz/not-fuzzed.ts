/** Modules below src/ that are named after reading or parsing, or export such a function, and have no row in `table.ts`: by the reason. */
export const NOT_FUZZED: Readonly<Record<string, readonly string[]>> = {
  'Reads inputs by their names: each format in them has a row, and secrets-in-inputs.rollout-test.ts puts a secret into each input.':
    [
      ...[
        'blue-green-swap',
        'build-push',
        'canary-shift',
        'changed-services',
        'comment-pull-request',
        'deploy-compose'
      ],
      ...[
        'deploy-azure',
        'deploy-kubernetes',
        'deploy-render',
        'deploy',
        'doctor',
        'dora-report',
        'find-version',
        'judge-window',
        'notify'
      ],
      ...['render-task-def', 'run-task', 'test-report']
    ]
      .map(action => `actions/${action}/inputs.ts`)
      .concat(
        [
          'doctor/azure-inputs',
          'doctor/compose-inputs',
          'doctor/kubernetes-inputs',
          'doctor/render-inputs',
          'judge-window/past-inputs'
        ].map(name => `actions/${name}.ts`)
      )
      .concat(['judge-window/window-inputs', 'notify/route-inputs'].map(name => `actions/${name}.ts`))
      .concat(
        ['connection-inputs', 'project-inputs', 'proxy-inputs', 'service-values'].map(
          name => `targets/compose/use-cases/inputs/${name}.ts`
        )
      )
      .concat(['connection-inputs', 'workload-inputs'].map(name => `targets/kubernetes/use-cases/inputs/${name}.ts`))
      .concat(['access-inputs', 'app-inputs', 'app-name'].map(name => `targets/azure/use-cases/inputs/${name}.ts`))
      .concat(['api-inputs', 'service-inputs'].map(name => `targets/render/use-cases/inputs/${name}.ts`))
      .concat(
        ['service/read-service-inputs', 'traffic-shift/read-shift-inputs'].map(
          name => `targets/ecs/use-cases/${name}.ts`
        )
      )
      .concat(
        'targets/stepped/use-cases/shift-inputs.ts',
        'targets/stepped/use-cases/hook-inputs.ts',
        'targets/stepped/use-cases/container-images.ts',
        'targets/ecs/domain/task-definition/changes/requested-changes.ts'
      )
      .concat('use-cases/rollout/read-requested.ts', 'domain/oidc/assumed-role.ts'),
  'Asks a port, and gets values that its adapter has parsed.': [
    ...[
      'actions/find-version/read-deployments',
      'use-cases/image-build/plan-build',
      'use-cases/replay/read-past-figures'
    ],
    ...['evidence/read-evidence', 'evidence/read-together', 'sources/read-source', 'sources/read-sources'].map(
      name => `use-cases/rollout/${name}`
    ),
    ...['running-sides', 'split/read-placement', 'split/read-project', 'split/read-server'].map(
      name => `targets/compose/use-cases/${name}`
    ),
    'targets/kubernetes/use-cases/doctor/running-sides',
    ...[
      'configuration/read-readiness',
      'evidence/running-sides',
      'evidence/sides-of-queries',
      'rolling/read-deployment'
    ].map(name => `targets/ecs/use-cases/${name}`),
    ...['read-production-rules', 'read-rules-again'].map(name => `targets/ecs/use-cases/left-behind/${name}`),
    ...['split/read-cluster', 'rolling/read-workload'].map(name => `targets/kubernetes/use-cases/${name}`),
    'targets/render/use-cases/read-services',
    'targets/azure/use-cases/split/read-app',
    'targets/stepped/use-cases/split-access'
  ].map(name => `${name}.ts`),
  'Makes calls: what reads the answers has rows.': [
    ...['actions/test-report/read-reports', 'github/read-list', 'targets/compose/server/docker-facts'],
    ...['disk/read-ignore-file', 'sources/prometheus/http/read-counters', 'sources/prometheus/http/read-expression']
  ].map(name => `${name}.ts`),
  'Gets values that the AWS SDK has parsed, with their documented types.': [
    ...['aws/metric-data', 'aws/read-pages', 'aws/server-time', 'targets/ecs/domain/gate/balancer-traffic'],
    'targets/ecs/domain/readiness/attachment'
  ].map(name => `${name}.ts`),
  'Gets values of this program only.': [
    ...['targets/compose/domain/proxy/haproxy/plan-slots', 'targets/ecs/domain/iam/read-grant'],
    ...['domain/image-proof/signer-claims', 'actions/run-task/client-token']
  ].map(name => `${name}.ts`)
}
