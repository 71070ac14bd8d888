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

export type ReadAction = (typeof NEEDED_ACTIONS)[ReadStatement][number]

/** What changes something, or passes a role. */
export type ChangeAction = (typeof NEEDED_ACTIONS)[Exclude<Statement, ReadStatement>][number]

const { ReadService, ReadTasks, ReadAccount, ReadLogs, ...CHANGES } = NEEDED_ACTIONS

export const READ_ACTIONS: readonly ReadAction[] = [...ReadService, ...ReadTasks, ...ReadAccount, ...ReadLogs]

export const CHANGE_ACTIONS: readonly ChangeAction[] = [...new Set(Object.values(CHANGES).flat())]
