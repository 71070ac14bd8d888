/**
 * What the role that deploys needs, by the statements of docs/iam/deploy.json, which a test holds equal to this and to what IAM is
 * asked of the bundles.
 */
export const NEEDED_ACTIONS = {
  ReadService: [
    'ecs:DescribeServices',
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceDeployments',
    'ecs:DescribeServiceRevisions'
  ],
  ReadTasks: ['ecs:ListTasks', 'ecs:DescribeTasks'],
  ReadAccount: [
    'ecs:DescribeTaskDefinition',
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeRules',
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetHealth',
    'cloudwatch:GetMetricData',
    'cloudwatch:DescribeAlarms'
  ],
  ReadLogs: ['logs:GetLogEvents'],
  FindImages: ['ecr:DescribeImages'],
  ReadCacheRules: ['ecr:DescribePullThroughCacheRules'],
  Register: ['ecs:RegisterTaskDefinition'],
  TagRevisions: ['ecs:TagResource'],
  RememberConfiguration: ['ecs:TagResource', 'ecs:UntagResource'],
  Deploy: ['ecs:UpdateService'],
  ControlDeployments: ['ecs:StopServiceDeployment', 'ecs:ContinueServiceDeployment'],
  RunTasks: ['ecs:RunTask'],
  StopTasks: ['ecs:StopTask'],
  PassTaskRoles: ['iam:PassRole'],
  PassLoadBalancerRole: ['iam:PassRole']
} as const

type Statement = keyof typeof NEEDED_ACTIONS
type ReadStatement = 'ReadService' | 'ReadTasks' | 'ReadAccount' | 'ReadLogs'
/** Of repositories, which a service does not have: nothing of it can be asked before there is an image. */
type ImageStatement = 'FindImages' | 'ReadCacheRules'

export type ReadAction = (typeof NEEDED_ACTIONS)[ReadStatement][number]

/** What changes something, or passes a role. */
export type ChangeAction = (typeof NEEDED_ACTIONS)[Exclude<Statement, ReadStatement | ImageStatement>][number]

const { ReadService, ReadTasks, ReadAccount, ReadLogs } = NEEDED_ACTIONS
const NOT_CHANGES = new Set<string>([
  'ReadService',
  'ReadTasks',
  'ReadAccount',
  'ReadLogs',
  'FindImages',
  'ReadCacheRules'
] satisfies (ReadStatement | ImageStatement)[])

export const READ_ACTIONS: readonly ReadAction[] = [...ReadService, ...ReadTasks, ...ReadAccount, ...ReadLogs]

export const CHANGE_ACTIONS: readonly ChangeAction[] = [
  ...new Set(
    Object.entries(NEEDED_ACTIONS).flatMap(([statement, actions]) =>
      NOT_CHANGES.has(statement) ? [] : (actions as readonly ChangeAction[])
    )
  )
]
