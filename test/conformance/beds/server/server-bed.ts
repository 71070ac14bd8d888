import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EVIDENCE_OF, NAME_OF } from '../../../../src/targets/compose/domain/proxy/proxy-kind.js'
import { capabilitiesOf, LEASE_SECONDS } from '../../../../src/targets/compose/use-cases/compose-target.js'
import { startComposeServer } from '../../../compose/bed/compose-server.js'
import type { ProxyImage } from '../../../compose/bed/images.js'
import type { ConformanceBed } from '../../bed.js'
import { FEW_STEPS } from '../../case.js'
import { serverImages } from './server-images.js'
import { GATES } from '../gates-of-beds.js'
import { openServerStage, stageServer, type StageServer } from './server-stage.js'

/** A bed that stands on programs which have to be ended. */
export interface ServerBed extends ConformanceBed {
  readonly proxy: ProxyImage
  readonly pace: 'hops' | 'real'
  stop(): Promise<void>
}

const ERRORS = 'errors: { max-rate: 2% }\nmin-requests: 50\nmetric-delay: 0s'
const HEALTH = 'targets:\nmetric-delay: 0s'

const OTHER_TIME = "the time of its access log is the machine's, from which that of the bed differs"
const LACKS = { alarms: 'the server has no alarms' } as const

export interface ServerBedOptions {
  readonly proxy: ProxyImage
  /** Of the networks of the server; see `startComposeServer`. */
  readonly network: string
  /** Rollouts are interrupted at the first call of each of these names; of each name unless given. */
  readonly interrupted?: readonly string[]
  /** `health`: the steps are judged by health checks only, and are short. */
  readonly evidence?: 'requests' | 'health'
  /** `real`: the time of the machine, in which access logs can be read. `hops` unless given: cases take a fraction of their time. */
  readonly pace?: 'hops' | 'real'
}

/** Docker Compose on a real server: sshd, dockerd, Compose and a proxy of this machine. */
export function serverBed({ proxy, network, interrupted, ...more }: ServerBedOptions): ServerBed {
  const { pace = 'hops', evidence = 'requests' } = more
  let opened: Promise<StageServer> | undefined
  const open = async () => {
    const server = await startComposeServer(await mkdtemp(join(tmpdir(), 'conformance-')), network)
    return stageServer(server, serverImages(server), pace)
  }
  const { latency } = EVIDENCE_OF[proxy]
  const isMeasured = evidence === 'requests' && (!latency || pace === 'real')
  const metrics = !isMeasured ? HEALTH : latency ? GATES.metrics : ERRORS
  return {
    name: `Docker Compose, real server, ${NAME_OF[proxy]}`,
    ...{ proxy, pace },
    capabilities: capabilitiesOf(proxy, EVIDENCE_OF[proxy]),
    lacks: {
      ...LACKS,
      ...(latency ? {} : { latency: `${NAME_OF[proxy]} does not report response times` }),
      ...(isMeasured ? {} : { 'traffic-metrics': OTHER_TIME }),
      ...(proxy === 'haproxy' ? {} : { 'foreign-share': 'its weights are set by files only' })
    },
    // What the timer does takes the server's own time, which is waited for.
    lostRunnerMilliseconds: (LEASE_SECONDS + 60) * 1000,
    resumableAfterMilliseconds: LEASE_SECONDS * 1000,
    brief: { steps: FEW_STEPS, gates: 'targets' },
    namesRun: /https:\/\/github\.com\/shop\/app\/actions\/runs\/[12]/,
    async open({ stable = true } = {}) {
      const gates = { metrics, targets: HEALTH }
      return openServerStage(await (opened ??= open()), { proxy, hasStable: stable, gates, interrupted })
    },
    async stop() {
      const shared = await opened?.catch(() => undefined)
      opened = undefined
      await shared?.server.stop()
    }
  }
}
