import { presentMembers } from '../../../../domain/present-members.js'
import { ownMember } from '../../../../domain/own-member.js'
import type { RunIdentity } from '../../../../domain/rollout/run-identity.js'
import { nameRevision } from '../service/service-snapshot.js'
import { splitHeadline } from '../../../../domain/text/headline.js'
import { describeExits } from './task-ending.js'
import { taskId } from './task-container.js'
import type { TaskRunResult } from './task-run-result.js'
import { linkTask } from '../record/console-links.js'
import { linksOfRun } from '../../../../domain/report/run-links.js'
import { shortFact } from '../record/short-fact.js'
import type { Cause, Fact, NextStep, Report, ReportEvent, Span } from '../../../../domain/report/report.js'
import type { VerdictWord } from '../../../../domain/report/verdict-word.js'
import { phraseVerdict } from '../../../../domain/report/verdict-word.js'
import { countOf } from '../../../../domain/text/count-of.js'

/** The report of a task that was run once. */
export function reportTask(result: TaskRunResult, run: RunIdentity, simulatedRate?: number): Report {
  const verdict: VerdictWord = result.reasonCode === 'would-run' ? 'would-change' : result.verdict
  return {
    title: `Run task ${nameRevision(result.taskDefinition)}`,
    verdict,
    ...splitHeadline(result.reason),
    ...presentMembers({ simulatedRate }),
    startedAt: result.startedAt,
    finishedAt: result.finishedAt,
    facts: facts(result, run),
    services: [],
    steps: [],
    spans: spans(result),
    events: events(result),
    causes: causes(result),
    nextSteps: nextSteps(result),
    links: [...linksOfRun(run), ...linkTask(result.cluster, result.taskArn)],
    logs: result.logs,
    notes: []
  }
}

/** A command may hold a credential, so only its length is shown. */
function commandFact(command: TaskRunResult['command']): readonly Fact[] {
  if (command === undefined) return []
  return [{ name: 'Command', value: `${countOf(command.length, 'word')} (hidden)`, kind: 'text' }]
}

function facts(result: TaskRunResult, run: RunIdentity): readonly Fact[] {
  const code = (name: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ name, value, kind: 'code' }]
  const name = (title: string, arn: string): readonly Fact[] => [shortFact(title, arn)]
  return [
    ...code('Cluster', result.cluster),
    ...name('Task definition', result.taskDefinition),
    ...code('Container', result.containerName),
    ...commandFact(result.command),
    ...(result.taskArn === undefined ? [] : name('Task', result.taskArn)),
    ...(result.task === undefined || result.verdict === 'cancelled'
      ? []
      : [{ name: 'Exit codes', value: describeExits(result.task), kind: 'text' } as const]),
    ...code('Commit', run.commit)
  ]
}

const SPANS: Readonly<Record<string, string>> = {
  PROVISIONING: 'provisioning',
  PENDING: 'starting',
  ACTIVATING: 'starting',
  RUNNING: 'running',
  DEACTIVATING: 'stopping',
  STOPPING: 'stopping',
  DEPROVISIONING: 'releasing its network'
}

function spans({ statuses, finishedAt, verdict }: TaskRunResult): readonly Span[] {
  return statuses.flatMap(({ status, at }, index) => {
    const label = ownMember(SPANS, status)
    const end = statuses[index + 1]?.at ?? finishedAt
    if (label === undefined || end <= at) return []
    const tone = status === 'RUNNING' ? phraseVerdict(verdict).tone : 'neutral'
    return [{ subject: 'task', label, startedAt: at, finishedAt: end, tone }]
  })
}

function events({ statuses, taskArn, verdict, finishedAt }: TaskRunResult): readonly ReportEvent[] {
  const subject = taskArn === undefined ? 'task' : taskId(taskArn).slice(0, 8)
  const seen = statuses.map(({ status, at }): ReportEvent => ({
    at,
    subject,
    text: status,
    tone: 'neutral',
    weight: 'detail'
  }))
  const { words, tone } = phraseVerdict(verdict)
  return taskArn === undefined ? [] : [...seen, { at: finishedAt, subject, text: words, tone, weight: 'milestone' }]
}

function causes({ verdict, reason, task }: TaskRunResult): readonly Cause[] {
  if (verdict !== 'failed') return []
  const said = task?.stoppedReason
  return said === undefined || said === '' || reason.includes(said) ? [] : [{ title: said, detail: undefined }]
}

function nextSteps({ verdict, taskArn, cluster }: TaskRunResult): readonly NextStep[] {
  if (verdict !== 'unknown' || taskArn === undefined) return []
  return [
    {
      text: 'Show the status of the task:',
      command: `aws ecs describe-tasks --cluster ${cluster} --tasks ${taskArn}`
    }
  ]
}
