/** All of dist/ together, as a workflow downloads it with the repository. */
export const TOTAL_KIBIBYTES = 16 * 1024

/** A bundle with @actions/core alone is 1,040 KiB: an action without AWS calls has room for its own code and little else. */
const USUAL_KIBIBYTES = 1280

/** Actions that need more, each for a reason. */
const LARGER: Readonly<Record<string, number>> = {
  'render-task-def': 2400, // client-ecs, jsonc-parser, yaml
  'run-task': 2600, // client-ecs, client-cloudwatch-logs
  deploy: 3000 // client-ecs, client-elastic-load-balancing-v2, client-cloudwatch, client-cloudwatch-logs
}

/** How large the code of an action's bundle may be. */
export function budgetKibibytes(action: string): number {
  return LARGER[action] ?? USUAL_KIBIBYTES
}
