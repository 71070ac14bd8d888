import { ownMember } from '../../domain/own-member.js'
import { artifactName } from '../../render/report/artifact-name.js'
import { exitCodes } from '../../targets/ecs/domain/task-run/task-ending.js'
import type { TaskRunResult } from '../../targets/ecs/domain/task-run/task-run-result.js'

/** The outputs of the action, and the sentence that fails the step. */
export function taskOutcome(result: TaskRunResult, report: string) {
  const { verdict, reasonCode, reason, task, taskArn, taskDefinition, containerName } = result
  const codes = task === undefined ? {} : exitCodes(task)
  const main = containerName ?? Object.keys(codes).find(name => codes[name] !== 0) ?? Object.keys(codes)[0]
  const exitCode = main === undefined ? undefined : ownMember(codes, main)
  return {
    outputs: {
      'task-arn': taskArn ?? '',
      'task-definition-arn': taskDefinition.startsWith('arn:') ? taskDefinition : '',
      'exit-codes': JSON.stringify(codes),
      'exit-code': exitCode === undefined ? '' : String(exitCode),
      'stopped-reason': task?.stoppedReason ?? '',
      verdict,
      'reason-code': reasonCode,
      reason,
      report,
      'report-name': artifactName(['task', result.cluster, containerName ?? main ?? 'task'], report)
    },
    ...(verdict === 'succeeded' ? {} : { failure: reason })
  }
}
