/**
 * What the role that deploys needs, by the statements of docs/iam/deploy.json, which a test holds equal to this and to the calls that
 * the workflows make.
 */
export const NEEDED_ACTIONS = {
  Read: [
    'ecs:DescribeServices',
    'ecs:DescribeTaskDefinition',
    'ecs:DescribeTasks',
    'ecs:ListTasks',
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceDeployments',
    'ecs:DescribeServiceRevisions',
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeRules',
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetHealth',
    'cloudwatch:GetMetricData',
    'cloudwatch:DescribeAlarms',
    'logs:GetLogEvents'
  ],
  Register: ['ecs:RegisterTaskDefinition', 'ecs:TagResource', 'ecs:UntagResource'],
  Deploy: ['ecs:UpdateService', 'ecs:StopServiceDeployment', 'ecs:ContinueServiceDeployment'],
  Migrate: ['ecs:RunTask', 'ecs:StopTask'],
  PassRoles: ['iam:PassRole']
} as const

export type ReadAction = (typeof NEEDED_ACTIONS.Read)[number]

/** What changes something, or hands a role on. */
export type ChangeAction = (typeof NEEDED_ACTIONS)[Exclude<keyof typeof NEEDED_ACTIONS, 'Read'>][number]
