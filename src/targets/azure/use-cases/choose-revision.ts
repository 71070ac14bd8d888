import { createHash } from 'node:crypto'
import { DeployError } from '../../../domain/errors.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import { namedRevision, revisionNameOf, revisionOf, suffixOf } from '../domain/app/app-revision-name.js'
import { imagesOf, missingContainers, withImages } from '../domain/app/template-images.js'
import { canonicalText } from '../domain/app/template-patch.js'
import { readPrevious } from '../domain/lock/lock-tags.js'
import { findRevision, openOf, type AppReading } from './split/read-app.js'

/**
 * The revision to deploy: the stable one with the images of the input, or (`previous`) the one before it. While a rollout is in progress, the
 * one before is the stable revision, which it is rolled back to. Throws `bad-input` for a container that the app lacks, and `not-found`
 * where Azure no longer has an earlier revision.
 */
export function chooseRevision(
  reading: AppReading,
  { images, version }: { readonly images: ReadonlyMap<string, string>; readonly version: 'given' | 'previous' }
): Revision {
  return version === 'previous' ? previousRevision(reading) : newRevision(reading, images)
}

/**
 * Named by the content of its template, so that the next run of the same version finds it; and by the attempt, as a name is never used again.
 * The stable revision itself, where it runs the images already.
 */
function newRevision(reading: AppReading, images: ReadonlyMap<string, string>): Revision {
  const { app, revisions, note, stable } = reading
  const source = revisions.find(({ name }) => name === stable)
  if (source === undefined)
    throw new DeployError(
      'rejected',
      `No revision of ${app.name} has traffic, so there is no template to deploy with. Create the first revision with az containerapp update.`
    )
  const missing = missingContainers(source.template, images)
  if (missing.length > 0)
    throw new DeployError(
      'bad-input',
      joinSentences(
        `Input "images": container app ${app.name} has no container ${missing.join(', ')}.`,
        `It has ${Object.keys(imagesOf(source.template)).join(', ')}.`
      )
    )
  const template = withImages(source.template, images)
  const wanted = imagesOf(template)
  if (canonicalText(wanted) === canonicalText(imagesOf(source.template))) return revisionOf(source, app.name)
  const digest = contentDigest(template)
  const start = revisionNameOf(app.name, suffixOf(digest, 0)).slice(0, -1)
  const isOfContent = (name: string) => name.startsWith(start)
  const canary = openOf(note)?.canary
  if (canary !== undefined && isOfContent(canary)) return findOr(canary, wanted, reading)
  const active = revisions.find(({ name, isActive }) => isActive && isOfContent(name))
  if (active !== undefined) return revisionOf(active, app.name)
  const attempts = revisions.filter(({ name }) => isOfContent(name)).map(({ name }) => Number(name.slice(start.length)))
  const attempt = Math.max(0, ...attempts.filter(Number.isInteger)) + 1
  return namedRevision(revisionNameOf(app.name, suffixOf(digest, attempt)), wanted, app.name)
}

/** A member that is empty counts as absent. */
function contentDigest(template: AppReading['app']['template']): string {
  return createHash('sha256')
    .update(canonicalText({ ...template, revisionSuffix: '' }))
    .digest('hex')
}

function findOr(name: string, wanted: Revision['images'], { app, revisions }: AppReading): Revision {
  return revisions.some(revision => revision.name === name)
    ? findRevision(name, { app, revisions })
    : namedRevision(name, wanted, app.name)
}

function previousRevision(reading: AppReading): Revision {
  const { app, revisions, note, stable } = reading
  const rollout = openOf(note)
  if (rollout !== undefined && stable !== undefined && rollout.canary !== stable) return findRevision(stable, reading)
  const name = readPrevious(app.tags).find(
    each => each !== stable && revisions.some(revision => revision.name === each)
  )
  if (name !== undefined) return findRevision(name, reading)
  throw new DeployError(
    'not-found',
    `No earlier revision of ${app.name} is recorded, or Azure no longer has it. Deploy a version by its image.`
  )
}
