import type { Parser } from './parser.js'
import { AZURE_PARSERS } from './parsers/azure.js'
import { BUILD_PARSERS } from './parsers/builds.js'
import { CLUSTER_PARSERS } from './parsers/clusters.js'
import { COMPOSE_PARSERS } from './parsers/compose.js'
import { DOCUMENT_PARSERS } from './parsers/documents.js'
import { ECS_PARSERS } from './parsers/ecs.js'
import { GATE_PARSERS } from './parsers/gates.js'
import { KUBERNETES_PARSERS } from './parsers/kubernetes.js'
import { PROXY_PARSERS } from './parsers/proxies.js'
import { RECORD_PARSERS } from './parsers/records.js'
import { RENDER_PARSERS } from './parsers/render.js'
import { REPORT_PARSERS } from './parsers/reports.js'
import { SOURCE_PARSERS } from './parsers/sources.js'
import { VALUE_PARSERS } from './parsers/values.js'

/** Every parser of what comes from outside. A new module that reads or parses needs a row, or a reason in `not-fuzzed.ts`. */
export const PARSERS: readonly Parser[] = [
  ...[
    DOCUMENT_PARSERS,
    REPORT_PARSERS,
    GATE_PARSERS,
    BUILD_PARSERS,
    ECS_PARSERS,
    COMPOSE_PARSERS,
    PROXY_PARSERS
  ].flat(),
  ...[CLUSTER_PARSERS, KUBERNETES_PARSERS, RENDER_PARSERS, AZURE_PARSERS].flat(),
  ...[RECORD_PARSERS, SOURCE_PARSERS, VALUE_PARSERS].flat()
]
