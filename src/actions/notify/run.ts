import { assembleNotice } from '../../domain/notice/assemble-notice.js'
import { identifyDestination, nameDestination, type Destination } from '../../domain/notice/destination.js'
import { oneLine } from '../../domain/text/one-line.js'
import { isFor } from '../../domain/notice/route.js'
import { secretsOf } from '../../domain/secret-address/secrets-of.js'
import type { Clock } from '../../ports/clock.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'
import type { Log } from '../../ports/runner/log.js'
import type { Messenger } from '../../ports/messenger.js'
import type { Summary } from '../../ports/runner/summary.js'
import { concludeNotification } from '../../use-cases/notify/conclude-notification.js'
import { lookBack } from '../../use-cases/notify/look-back.js'
import type { IncompleteChannel, NotifyRequest } from '../../use-cases/notify/notify-request.js'
import { ownThread } from '../../use-cases/notify/own-thread.js'
import { notifyAll, type Notified } from '../../use-cases/notify/notify-all.js'

/** The part of the time that looking back may take: the notifications wait for it. */
const LOOK_BACK_SHARE = 1 / 3

/** What reaches the channels, and GitHub's past; each gives up at a moment in epoch milliseconds. */
export interface Connections {
  connect(destination: Destination, deadlineAt: number): Promise<Messenger>
  /** Undefined without a token. */
  openHistory(deadlineAt: number): Promise<DeploymentHistory | undefined>
}

export interface NotifyDependencies {
  readonly log: Log
  readonly summary: Summary
  readonly clock: Clock
  readonly mask: (secret: string) => void
  readonly fingerprint: (text: string) => string
  readonly reach: (request: NotifyRequest) => Connections
}

/** Notifies every channel, and reports which were not notified, and why. */
export async function run(
  request: NotifyRequest,
  { log, summary, clock, mask, fingerprint, reach }: NotifyDependencies
) {
  const secrets = secretsOf(
    request.routes.map(({ destination }) => destination),
    [request.githubToken]
  )
  secrets.forEach(mask)
  const now = clock.now()
  const of = fingerprint([...request.notice.services, request.notice.environment].join('\n'))
  const thread = ownThread(request, { of, log })
  const connections = reach(request)
  const history = await connections.openHistory(now + request.timeoutMilliseconds * LOOK_BACK_SHARE)
  const past = await lookBack(request, { thread, history, log, now })
  const notice = assembleNotice(request.notice, past, now)
  const destinations = request.routes.filter(route => isFor(route, notice)).map(({ destination }) => destination)
  log.line(oneLine(notice.title))
  if (request.routes.length + request.incomplete.length === 0)
    log.warning(
      'No notification was sent',
      'No notification channel is configured. Check that the secrets of the channels are set.'
    )
  request.unused.forEach(note => log.line(note))
  const isQuiet = request.mode === 'dry-run' || request.notice.result?.dryRun === true
  if (isQuiet) log.line(`Dry run. Would notify: ${destinations.map(nameDestination).join(', ') || 'no channel'}.`)
  const deliveries = await notifyAll(notice, isQuiet ? [] : destinations, {
    ...{ fingerprint, secrets, earlier: thread?.messages ?? {} },
    connect: destination => connections.connect(destination, now + request.timeoutMilliseconds)
  })
  return concludeNotification(
    {
      notice,
      deliveries: [...deliveries, ...request.incomplete.map(asNotSent)],
      thread: { ...past, of, messages: thread?.messages ?? {} }
    },
    {
      onError: request.onError,
      deploymentKey: fingerprint(identifyDestination({ kind: 'github', record: 'deployment' })),
      log,
      summary
    }
  )
}

function asNotSent(incomplete: IncompleteChannel): Notified {
  return { ...incomplete, key: '', reference: undefined, outcome: 'not-sent' }
}
