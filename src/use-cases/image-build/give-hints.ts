import { dockerfileHints } from '../../domain/dockerfile/dockerfile-hints.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { BuildSession } from './open-build-session.js'

/** Reports what the Dockerfile could do better, and what BuildKit's own checks find in it, as notices; nothing fails for it. */
export async function giveHints(
  { request, builder, recipe, plan }: BuildSession,
  { log, files }: Pick<BuildDependencies, 'log' | 'files'>
): Promise<void> {
  if (request.lint === 'no') return
  const { dockerfile: file, target } = recipe
  const { ignoreFile } = plan.context
  const ignored = ignoreFile === undefined ? undefined : await files.read(ignoreFile, { place: 'workspace' })
  for (const { title, message, line } of dockerfileHints({
    dockerfile: plan.dockerfile,
    ignoreFile: ignored,
    target
  })) {
    log.notice(title, message, { file, line })
  }
  for (const { rule, message, line } of (await builder.lint(recipe)) ?? []) {
    log.notice(rule, message, line === undefined ? { file } : { file, line })
  }
}
