import type { ConformanceBed } from './bed.js'
import { azureBed } from './beds/azure/azure-bed.js'
import { rollingBed } from './beds/ecs/rolling-bed.js'
import { trafficShiftBed } from './beds/ecs/traffic-shift-bed.js'
import { composeBed } from './beds/compose/compose-bed.js'
import { gatewayBed, rollingUpdateBed, selectorBed } from './beds/kubernetes/kubernetes-bed.js'
import { memoryBed, untimedMemoryBed } from './beds/memory-beds.js'
import { renderBed } from './beds/render/render-bed.js'

/** On the local ECS: played by `npm run test:rollout`. */
export const ECS_BEDS: readonly ConformanceBed[] = [trafficShiftBed, rollingBed]

/** Played by `npm run test:rollout`. */
export const KUBERNETES_BEDS: readonly ConformanceBed[] = [gatewayBed, selectorBed, rollingUpdateBed]

/** All targets, in the order of the table. */
export const BEDS: readonly ConformanceBed[] = [
  ...ECS_BEDS,
  memoryBed,
  untimedMemoryBed,
  composeBed,
  ...KUBERNETES_BEDS,
  renderBed,
  azureBed
]
