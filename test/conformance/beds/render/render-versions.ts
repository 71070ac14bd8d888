import type { DeployedRevision, StoredDeploy } from '../../../../local/services/render/render-state.js'
import type { InstancesAt } from '../../../fakes/render/memory-instances.js'
import type { Version } from '../../bed.js'

const DIGITS: Readonly<Record<Version, string>> = {
  stable: '1',
  good: '2',
  other: '3',
  'never-healthy': '4',
  'crash-loop': '5',
  flapping: '6'
}

export function commitOf(version: Version): string {
  return DIGITS[version].repeat(40)
}

export function versionOf(revision: DeployedRevision): Version {
  const digit = 'commit' in revision ? revision.commit[0] : ''
  return (Object.keys(DIGITS) as Version[]).find(version => DIGITS[version] === digit) ?? 'stable'
}

const READY_AFTER = 20_000
const FLAPS_AFTER = 90_000

/** `flapping`: healthy until Render has moved all traffic to it, then unhealthy for three of four minutes. */
export const instancesAt: InstancesAt = (deploy: StoredDeploy, age) => {
  const version = versionOf(deploy.revision)
  if (version === 'never-healthy') return 'starting'
  if (version === 'crash-loop') return age < 10_000 ? 'starting' : 'exited'
  // What was live before anything is observed has started long ago.
  if (age < READY_AFTER && deploy.trigger !== 'new_commit') return 'starting'
  return version === 'flapping' && age > FLAPS_AFTER && (age - FLAPS_AFTER) % 240_000 < 180_000 ? 'starting' : 'healthy'
}
