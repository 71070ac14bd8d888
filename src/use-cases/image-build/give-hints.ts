import type { BuildDependencies } from './build-dependencies.js'
import type { Workshop } from './open-workshop.js'

/** Says what BuildKit's checks find in the Dockerfile, as notices; nothing fails for it. */
export async function giveHints(
  { request, builder, recipe }: Workshop,
  { log }: Pick<BuildDependencies, 'log'>
): Promise<void> {
  if (request.lint === 'no') return
  const findings = (await builder.lint(recipe)) ?? []
  for (const { rule, message, line } of findings) {
    log.notice(rule, message, line === undefined ? { file: recipe.dockerfile } : { file: recipe.dockerfile, line })
  }
}
