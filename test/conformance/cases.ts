import type { ConformanceCase } from './case.js'
import { callCases } from './cases/calls.js'
import { contentionCases } from './cases/contention.js'
import { evidenceCases } from './cases/evidence.js'
import { interruptionCases } from './cases/interruptions.js'
import { versionCases } from './cases/versions.js'
import { rollbackCases } from './cases/rollbacks.js'

/** All cases, in the order of the table. */
export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  ...versionCases,
  ...evidenceCases,
  ...interruptionCases,
  ...contentionCases,
  ...rollbackCases,
  ...callCases
]
