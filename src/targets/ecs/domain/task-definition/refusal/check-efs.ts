import { isObject, valueAt } from '../../../../../domain/document/document.js'
import type { Problem } from './problem.js'
import type { TaskDefinition } from '../task-definition.js'
import { objectsOf } from './check-ports.js'

/** Volumes on EFS with an access point or IAM: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html */
export function checkEfs({ volumes }: TaskDefinition): readonly Problem[] {
  return objectsOf(volumes).flatMap(([{ efsVolumeConfiguration: efs }, index]) => {
    if (!isObject(efs)) return []
    const path = ['volumes', index, 'efsVolumeConfiguration']
    const hasAccessPoint = valueAt(efs, ['authorizationConfig', 'accessPointId']) !== undefined
    const isByIam = valueAt(efs, ['authorizationConfig', 'iam']) === 'ENABLED'
    const needs = hasAccessPoint ? 'an access point' : isByIam ? 'IAM authorization' : undefined
    const { rootDirectory = '/', transitEncryption } = efs
    return [
      ...(needs === undefined || transitEncryption === 'ENABLED'
        ? []
        : [{ path, message: `has ${needs}, which requires "transitEncryption": "ENABLED"` }]),
      ...(!hasAccessPoint || rootDirectory === '/' || rootDirectory === ''
        ? []
        : [{ path: [...path, 'rootDirectory'], message: 'must be "/" with an access point; remove it' }])
    ]
  })
}
