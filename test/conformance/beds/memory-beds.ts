import type { Capabilities } from '../../../src/ports/deployment-target.js'
import { splitBed } from './split-bed.js'

const CAPABILITIES: Capabilities = {
  ...{ traffic: 'request-weight', minimumStepPercent: 1, stops: 'any-list', preview: false, perRevisionMetrics: true },
  survivesLostRunner: 'lease'
}

/** A split whose platform keeps leases itself. */
export const memoryBed = splitBed({ name: 'Stepped, with a timer', capabilities: CAPABILITIES, adapt: split => split })

const NO_TIMER = 'the share of traffic does not change until the next run'

/** One where only runs do. */
export const untimedMemoryBed = splitBed({
  name: 'Stepped, without a timer',
  capabilities: { ...CAPABILITIES, survivesLostRunner: 'no' },
  lacks: { 'lost-runner': NO_TIMER },
  adapt: split => split
})
