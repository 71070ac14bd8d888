/** All of dist/ together, as a workflow downloads it with the repository. */
export const TOTAL_KIBIBYTES = 16 * 1024

/** A bundle with @actions/core alone is 1,040 KiB: an action without AWS calls has room for its own code and little else. */
const USUAL_KIBIBYTES = 1280

/** Actions that need more: the ECS client with what it stands on is 1,150 KiB, each further client 300 to 400. */
const LARGER: Readonly<Record<string, number>> = {
  'render-task-def': 2900, // the ECS client (loaded only when asked for), YAML, JSON with comments
  'run-task': 3200, // ECS and CloudWatch Logs, YAML, JSON with comments
  'canary-shift': 3800, // as deploy
  'blue-green-swap': 3800, // as deploy
  deploy: 3800 // ECS, load balancing, CloudWatch and its logs, YAML, JSON with comments
}

/** How large the code of an action's bundle may be. */
export function budgetKibibytes(action: string): number {
  return LARGER[action] ?? USUAL_KIBIBYTES
}
