import type { Tag } from '@aws-sdk/client-ecs'
import type { Service, ServiceRevision } from './service.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html */
export function propagatedTags({ name, cluster, settings, tags }: Service, revision: ServiceRevision): readonly Tag[] {
  const managed = settings.enableECSManagedTags === true
  const own = settings.propagateTags === 'TASK_DEFINITION' ? revision.taskDefinition.tags : tags
  return [
    ...(settings.propagateTags === undefined || settings.propagateTags === 'NONE' ? [] : own),
    ...(managed
      ? [
          { key: 'aws:ecs:clusterName', value: cluster.name },
          { key: 'aws:ecs:serviceName', value: name }
        ]
      : [])
  ]
}
