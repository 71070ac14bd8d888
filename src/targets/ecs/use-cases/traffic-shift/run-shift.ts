import type { DeploymentRecord } from '../../../../domain/rollout/rollout-record.js'
import type { Asked } from '../../../../use-cases/rollout/read-requested.js'
import { recordOfDamage } from '../../../../use-cases/rollout/saved-value.js'
import { reportRun, reportLeftRun, type Reach } from '../../../../use-cases/rollout/report/report-run.js'
import type { StepDependencies } from '../../../../use-cases/rollout/step-dependencies.js'
import { ecsOutputs } from '../service/ecs-outputs.js'
import type { ShiftRequest } from './traffic-shift-request.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { readLeftShift } from './shift-state.js'

/** How to reach AWS: only once the inputs are known to be good. */
export type ConnectShift = () => Promise<Omit<ShiftDependencies, keyof StepDependencies>>

/** `main`: rolls out what the inputs ask for, and always reports how it ended. */
export function runShift(
  readRequest: () => Promise<ShiftRequest>,
  {
    connect,
    step,
    requested
  }: { readonly connect: ConnectShift; readonly step: StepDependencies; readonly requested?: Asked | undefined }
) {
  return reportRun(
    async reach => {
      const request = await readRequest()
      const { shiftTraffic } = await import('./shift-traffic.js')
      return shiftTraffic(request, { ...step, ...(await reach(connect)) })
    },
    step,
    { ownOutputs: ecsOutputs, requested }
  )
}

/** `post`: finishes what `main` left when it was canceled or killed. */
export function finishShift(connect: ConnectShift, step: StepDependencies) {
  return reportLeftRun(reach => finishShiftFound(reach, { connect, step }), step)
}

/** Finishes the rollout that `main` left; undefined where it left none. */
export async function finishShiftFound(
  reach: Reach,
  { connect, step }: { readonly connect: ConnectShift; readonly step: StepDependencies }
): Promise<DeploymentRecord | undefined> {
  const left = readLeftShift(step.state)
  if (left === undefined) return undefined
  if ('damaged' in left) return recordOfDamage(left.damaged, { found: undefined, now: step.clock.now() })
  const { finishLeftShift } = await import('./finish-left-shift.js')
  return finishLeftShift(left, { ...step, ...(await reach(connect)) })
}
