import type { FurtherNeed } from '../../local/aws/aws-service.js'
import type { PolicyRequest } from '../../local/aws/iam/evaluate-policies.js'
import { furtherRequest, touchedBy } from '../../local/aws/iam/touched-by.js'
import type { PolicyName } from './documented-policies.js'
import type { Restriction } from './policy-removals.js'

/** What a user with the role might try, and which part of which statement denies it. */
export interface Abuse {
  readonly name: string
  readonly policies: readonly PolicyName[]
  readonly sid: string
  readonly restriction: Restriction
  readonly requests: readonly PolicyRequest[]
}

const PLACE = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }
const ecs = (resource: string) => `arn:aws:ecs:eu-west-1:123456789012:${resource}`
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`

const call = (action: string, input: Readonly<Record<string, unknown>> = {}) => touchedBy({ action, input }, PLACE)
const need = (further: FurtherNeed) => [furtherRequest(further, PLACE)]
const definition = { family: 'api', executionRoleArn: role('api-execution'), containerDefinitions: [] }

interface Row {
  readonly sid: string
  readonly restriction: Restriction
  readonly attempts: Readonly<Record<string, readonly PolicyRequest[]>>
}

const READS: readonly Row[] = [
  {
    sid: 'ReadService',
    restriction: 'Resource',
    attempts: {
      'read another service of the cluster': call('ecs:DescribeServices', { cluster: 'production', services: ['web'] }),
      'read the service of the same name in another cluster': call('ecs:DescribeServices', {
        ...{ cluster: 'staging', services: ['api'] }
      }),
      'list the deployments of a service whose name begins alike': call('ecs:ListServiceDeployments', {
        ...{ cluster: 'production', service: 'api-admin' }
      }),
      'read a revision of another service': call('ecs:DescribeServiceRevisions', {
        serviceRevisionArns: [ecs('service-revision/production/web/1')]
      })
    }
  },
  {
    sid: 'ReadAccount',
    restriction: 'Action',
    attempts: {
      'shift traffic past the gates': call('elasticloadbalancing:ModifyRule'),
      'silence an alarm': call('cloudwatch:DisableAlarmActions'),
      'remove a revision': call('ecs:DeregisterTaskDefinition', { taskDefinition: 'api:7' }),
      'read the secrets of the task': call('secretsmanager:GetSecretValue')
    }
  }
]

const READS_OF_TASKS: readonly Row[] = [
  {
    sid: 'ReadTasks',
    restriction: 'ecs:cluster',
    attempts: {
      'read the tasks of another cluster': call('ecs:DescribeTasks', { cluster: 'staging', tasks: ['0a1b'] }),
      'list the tasks of another cluster': call('ecs:ListTasks', { cluster: 'production-2' })
    }
  }
]

const CHANGES: readonly Row[] = [
  {
    sid: 'ReadLogs',
    restriction: 'Resource',
    attempts: {
      'read the log of another service': call('logs:GetLogEvents', {
        ...{ logGroupName: '/ecs/payments', logStreamName: 'api/api/0a1b' }
      }),
      'read a log group whose name begins alike': call('logs:GetLogEvents', {
        ...{ logGroupName: '/ecs/api-audit', logStreamName: 'api/api/0a1b' }
      })
    }
  },
  {
    sid: 'Register',
    restriction: 'Action',
    attempts: {
      'create a service': call('ecs:CreateService', { cluster: 'production', serviceName: 'miner' }),
      'delete a service': call('ecs:DeleteService', { cluster: 'production', service: 'web' }),
      'open a shell in a task': call('ecs:ExecuteCommand', { cluster: 'production', task: '0a1b' }),
      'give the role more rights': call('iam:PutRolePolicy', { RoleName: 'deploy-production' })
    }
  },
  {
    sid: 'TagRevisions',
    restriction: 'ecs:CreateAction',
    attempts: {
      'change the tags of a revision that is there': call('ecs:TagResource', {
        ...{ resourceArn: ecs('task-definition/api:7'), tags: [{ key: 'owner', value: 'me' }] }
      })
    }
  },
  {
    sid: 'TagRevisions',
    restriction: 'Resource',
    attempts: {
      'register another family with tags': call('ecs:RegisterTaskDefinition', {
        ...{ ...definition, family: 'web', tags: [{ key: 'team', value: 'web' }] }
      })
    }
  },
  {
    sid: 'RememberConfiguration',
    restriction: 'Resource',
    attempts: {
      'tag another service': call('ecs:TagResource', {
        ...{ resourceArn: ecs('service/production/web') },
        tags: [{ key: 'deploy-kit:configuration-before', value: 'e30' }]
      }),
      'tag the cluster': call('ecs:TagResource', {
        ...{ resourceArn: ecs('cluster/production') },
        tags: [{ key: 'deploy-kit:configuration-before', value: 'e30' }]
      })
    }
  },
  {
    sid: 'RememberConfiguration',
    restriction: 'aws:TagKeys',
    attempts: {
      'change the tag by which others are let in': call('ecs:TagResource', {
        ...{ resourceArn: ecs('service/production/api'), tags: [{ key: 'team', value: 'payments' }] }
      }),
      'hide it among tags of deploy-kit': call('ecs:TagResource', {
        resourceArn: ecs('service/production/api'),
        tags: [
          { key: 'deploy-kit:configuration-before', value: 'e30' },
          { key: 'team', value: 'payments' }
        ]
      }),
      'remove it': call('ecs:UntagResource', { resourceArn: ecs('service/production/api'), tagKeys: ['team'] })
    }
  },
  {
    sid: 'Deploy',
    restriction: 'Resource',
    attempts: {
      'deploy to another service': call('ecs:UpdateService', {
        ...{ cluster: 'production', service: 'web', taskDefinition: ecs('task-definition/api:7') }
      }),
      'stop the service of another cluster': call('ecs:UpdateService', {
        ...{ cluster: 'staging', service: 'api', desiredCount: 0 }
      })
    }
  },
  {
    sid: 'Deploy',
    restriction: 'ecs:task-definition',
    attempts: {
      'have the service run a family with other roles': call('ecs:UpdateService', {
        ...{ cluster: 'production', service: 'api', taskDefinition: ecs('task-definition/admin:3') }
      }),
      'have the service run a family whose name begins alike': call('ecs:UpdateService', {
        ...{ cluster: 'production', service: 'api', taskDefinition: ecs('task-definition/api-admin:3') }
      })
    }
  },
  {
    sid: 'ControlDeployments',
    restriction: 'Resource',
    attempts: {
      'stop a deployment of another service': call('ecs:StopServiceDeployment', {
        serviceDeploymentArn: ecs('service-deployment/production/web/0a1b')
      }),
      'let a canary of another service go on': call('ecs:ContinueServiceDeployment', {
        serviceDeploymentArn: ecs('service-deployment/production/web/0a1b')
      })
    }
  },
  {
    sid: 'RunTasks',
    restriction: 'ecs:cluster',
    attempts: {
      'run a task in another cluster': call('ecs:RunTask', {
        ...{ cluster: 'staging', taskDefinition: ecs('task-definition/api:7') }
      })
    }
  },
  {
    sid: 'RunTasks',
    restriction: 'Resource',
    attempts: {
      'run a task of another family': call('ecs:RunTask', {
        ...{ cluster: 'production', taskDefinition: ecs('task-definition/admin:3') }
      })
    }
  },
  {
    sid: 'StopTasks',
    restriction: 'Resource',
    attempts: {
      'stop a task of another cluster': call('ecs:StopTask', { cluster: 'staging', task: '0a1b' })
    }
  },
  {
    sid: 'PassTaskRoles',
    restriction: 'Resource',
    attempts: {
      'register a revision that runs as an administrator': call('ecs:RegisterTaskDefinition', {
        ...{ ...definition, taskRoleArn: role('admin') }
      }),
      'register a revision that runs as the role that deploys': call('ecs:RegisterTaskDefinition', {
        ...{ ...definition, taskRoleArn: role('deploy-production') }
      }),
      'run the family as an administrator': call('ecs:RunTask', {
        ...{ cluster: 'production', taskDefinition: ecs('task-definition/api:7') },
        overrides: { taskRoleArn: role('admin') }
      }),
      'give tasks the role that changes the load balancer': call('ecs:RegisterTaskDefinition', {
        ...{ ...definition, taskRoleArn: role('api-load-balancer') }
      })
    }
  },
  {
    sid: 'PassTaskRoles',
    restriction: 'iam:PassedToService',
    attempts: {
      'start an instance that has the role of the tasks': need({
        ...{ action: 'iam:PassRole', resource: role('api-task') },
        keys: { 'iam:PassedToService': 'ec2.amazonaws.com' }
      })
    }
  },
  {
    sid: 'PassLoadBalancerRole',
    restriction: 'Resource',
    attempts: {
      'have ECS act as an administrator': call('ecs:UpdateService', {
        ...{ cluster: 'production', service: 'api' },
        loadBalancers: [{ targetGroupArn: 'a', advancedConfiguration: { roleArn: role('admin') } }]
      })
    }
  },
  {
    sid: 'PassLoadBalancerRole',
    restriction: 'iam:PassedToService',
    attempts: {
      'start a function that has the role for the load balancer': need({
        ...{ action: 'iam:PassRole', resource: role('api-load-balancer') },
        keys: { 'iam:PassedToService': 'lambda.amazonaws.com' }
      })
    }
  }
]

const OTHER = { repositoryName: 'shop/payments' }

const READS_OF_IMAGES: readonly Row[] = [
  {
    sid: 'FindImages',
    restriction: 'Resource',
    attempts: {
      'list the images of another repository': call('ecr:DescribeImages', OTHER),
      'list those of the repository of the same name in another account': call('ecr:DescribeImages', {
        ...{ registryId: '210987654321', repositoryName: 'shop/api' }
      })
    }
  },
  {
    sid: 'ReadCacheRules',
    restriction: 'Action',
    attempts: {
      'have ECR pull from a registry of their own': call('ecr:CreatePullThroughCacheRule', {
        ...{ ecrRepositoryPrefix: 'shop', upstreamRegistryUrl: 'registry.example' }
      }),
      'pull the image': call('ecr:BatchGetImage', { repositoryName: 'shop/api' })
    }
  }
]

const JUDGES: readonly Row[] = [
  {
    sid: 'SimulatePermissions',
    restriction: 'Resource',
    attempts: {
      'ask what an administrator may do': call('iam:SimulatePrincipalPolicy', { PolicySourceArn: role('admin') }),
      'read the trust policy of another role': call('iam:GetRole', { RoleName: 'admin' })
    }
  }
]

const REPLAYS: readonly Row[] = [
  {
    sid: 'ReadDeployment',
    restriction: 'Resource',
    attempts: {
      'read a deployment of another service': call('ecs:DescribeServiceDeployments', {
        serviceDeploymentArns: [ecs('service-deployment/production/web/0a1b')]
      }),
      'read a revision of another service for a replay': call('ecs:DescribeServiceRevisions', {
        serviceRevisionArns: [ecs('service-revision/production/web/1')]
      })
    }
  },
  {
    sid: 'ReadMetrics',
    restriction: 'Action',
    attempts: {
      'publish figures of its own': call('cloudwatch:PutMetricData'),
      'move targets to another group': call('elasticloadbalancing:RegisterTargets')
    }
  }
]

const PUSHES: readonly Row[] = [
  {
    sid: 'SignIn',
    restriction: 'Action',
    attempts: { 'open the registry to another account': call('ecr:PutRegistryPolicy') }
  },
  {
    sid: 'Push',
    restriction: 'Resource',
    attempts: {
      'push to another repository': call('ecr:PutImage', OTHER),
      'upload to another repository': call('ecr:InitiateLayerUpload', OTHER),
      'pull from another repository': call('ecr:BatchGetImage', OTHER),
      'push to the repository of the same name in another account': call('ecr:PutImage', {
        ...{ registryId: '210987654321', repositoryName: 'shop/api' }
      })
    }
  },
  {
    sid: 'Scan',
    restriction: 'Resource',
    attempts: { 'read what is vulnerable in another image': call('ecr:DescribeImageScanFindings', OTHER) }
  },
  {
    sid: 'ReadInspector',
    restriction: 'Action',
    attempts: { 'turn scanning off': call('inspector2:Disable') }
  }
]

const of = (policies: readonly PolicyName[], rows: readonly Row[]): readonly Abuse[] =>
  rows.flatMap(({ sid, restriction, attempts }) =>
    Object.entries(attempts).map(([name, requests]) => ({ ...{ name, policies, sid, restriction, requests } }))
  )

/** Each is of one call as AWS sees it: refused when one of its requests is. */
export const ABUSES: readonly Abuse[] = [
  ...of(['deploy', 'plan', 'doctor'], READS),
  ...of(['deploy', 'doctor'], READS_OF_TASKS),
  ...of(['deploy'], CHANGES),
  ...of(['deploy', 'plan'], READS_OF_IMAGES),
  ...of(['doctor'], JUDGES),
  ...of(['judge-window'], REPLAYS),
  ...of(['push'], PUSHES)
]

/** What no role that only reads may do, by the calls of the role that deploys and those of other services. */
export const BEYOND_READING: Readonly<Record<string, readonly PolicyRequest[]>> = {
  'read the log of the service': call('logs:GetLogEvents', { logGroupName: '/ecs/api', logStreamName: 'a/b/c' }),
  'read another log': call('logs:GetLogEvents', { logGroupName: '/aws/lambda/payments', logStreamName: 'x' }),
  deploy: call('ecs:UpdateService', { cluster: 'production', service: 'api' }),
  'register a revision': call('ecs:RegisterTaskDefinition', definition),
  'run a task': call('ecs:RunTask', { cluster: 'production', taskDefinition: 'api:7' }),
  'stop a deployment': call('ecs:StopServiceDeployment', {
    serviceDeploymentArn: ecs('service-deployment/production/api/0a1b')
  }),
  'pass a role': need({
    ...{ action: 'iam:PassRole', resource: role('api-task') },
    keys: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }
  }),
  'push an image': call('ecr:PutImage', { repositoryName: 'shop/api' })
}
