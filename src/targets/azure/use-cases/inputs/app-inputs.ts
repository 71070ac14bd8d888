import { readContainerImages } from '../../../stepped/use-cases/container-images.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import type { AppSpec } from '../../domain/app-spec.js'
import { checkName, readAppName } from './app-name.js'

const HOUR_SECONDS = 3_600

interface Asked {
  readonly strategy: Strategy
  readonly version: 'given' | 'previous'
}

/** Reads what is deployed. Throws `bad-input`. */
export function readApp(inputs: InputReader, { strategy, version }: Asked): AppSpec {
  const job = inputs.text('migrate-job')
  return {
    ...{
      app: readAppName(inputs),
      strategy,
      images: readContainerImages(inputs, { version, example: 'web=shop.azurecr.io/web@sha256:…' })
    },
    readyWithinSeconds: inputs.durationSeconds('ready-within', { from: 10, to: HOUR_SECONDS }) ?? 300,
    drainSeconds: inputs.durationSeconds('drain', { from: 0, to: HOUR_SECONDS }) ?? 10,
    migrationJob: job === undefined ? undefined : checkName(job, 'migrate-job'),
    migrationTimeoutSeconds: inputs.durationSeconds('migrate-timeout', { from: 10, to: 24 * HOUR_SECONDS }) ?? 900
  }
}
