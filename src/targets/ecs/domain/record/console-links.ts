import type { ReportLink } from '../../../../domain/report/report.js'

/** Where the AWS console shows a service: what is deployed, and how it does. None for an ARN of another partition than `aws`. */
export function linkService(
  { cluster, service }: { readonly cluster: string; readonly service: string },
  arn: string | undefined
): readonly ReportLink[] {
  const page = consolePage(cluster, arn)
  if (page === undefined) return []
  const name = encodeURIComponent(lastOf(service))
  return [
    { text: 'Deployments in the ECS console', href: page(`services/${name}/deployments`) },
    { text: 'Health and metrics', href: page(`services/${name}/health`) }
  ]
}

/** Where the AWS console shows a task. */
export function linkTask(cluster: string, taskArn: string | undefined): readonly ReportLink[] {
  const page = consolePage(cluster, taskArn)
  if (page === undefined || taskArn === undefined) return []
  return [{ text: 'Task in the ECS console', href: page(`tasks/${encodeURIComponent(lastOf(taskArn))}`) }]
}

/** The console of a region: https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/select-region.html */
function consolePage(cluster: string, arn: string | undefined): ((path: string) => string) | undefined {
  const region = /^arn:aws:ecs:([a-z0-9-]+):/.exec(arn ?? '')?.[1]
  if (region === undefined) return undefined
  const base = `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${encodeURIComponent(lastOf(cluster))}`
  return path => `${base}/${path}?region=${region}`
}

/** The name at the end of an ARN, or the name itself. */
function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
