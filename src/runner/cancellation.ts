/**
 * Aborts on the runner's SIGINT (or SIGTERM), and on nothing else. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later
 * it kills: https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort(name))
  return controller.signal
}
