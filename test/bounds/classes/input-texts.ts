import { parseRegistryAddress } from '../../../src/domain/image-registry/registry-address.js'
import { planTags } from '../../../src/domain/image-build/image-tags.js'
import { parseRegistryLogins } from '../../../src/domain/image-build/registry-logins.js'
import { planTarget } from '../../../src/domain/image-build/registry-target.js'
import { inputReader } from '../../../src/domain/input/input-reader.js'
import { parseLinks } from '../../../src/domain/notice/parse-links.js'
import { parseSlackMention } from '../../../src/domain/notice/slack-mention.js'
import { parseSteps } from '../../../src/domain/rollout/rollout-steps.js'
import { readContainerImages } from '../../../src/targets/ecs/domain/task-definition/container-images.js'
import { requireSecretSource } from '../../../src/targets/ecs/domain/task-definition/secret-source.js'
import { parseTaskDefinitionSource } from '../../../src/targets/ecs/domain/task-definition/task-definition-source.js'
import { isRoleReference } from '../../../src/targets/ecs/domain/task-definition/role-arn.js'
import { readProxies } from '../../../src/domain/proxy/proxies.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { MIB, type InputClass } from '../input-class.js'

const reader = (text: string) => inputReader(() => text)

const CLASSES: readonly InputClass[] = [
  { name: 'list', limitBytes: MIB, feed: text => reader(text).list('x') },
  { name: 'block', limitBytes: MIB, feed: text => reader(text).block('x') },
  { name: 'yes or no', limitBytes: MIB, feed: text => reader(text).yesNo('x') },
  { name: 'whole number', limitBytes: MIB, feed: text => reader(text).wholeNumber('x', { from: 1, to: 10 }) },
  { name: 'duration', limitBytes: MIB, feed: text => reader(text).durationSeconds('x', { from: 1, to: 10 }) },
  { name: 'choice', limitBytes: MIB, feed: text => reader(text).choice('x', ['a', 'b']) },
  { name: 'images', limitBytes: MIB, feed: text => readContainerImages(reader(text)) },
  {
    name: 'image reference',
    limitBytes: 1024,
    feed: text => readContainerImages(inputReader(name => (name === 'image' ? text : '')))
  },
  {
    name: 'task definition source',
    limitBytes: MIB,
    shapes: { alone: hostile => hostile, ARN: hostile => `arn:aws-${hostile}` },
    feed: text => parseTaskDefinitionSource('x', text)
  },
  {
    name: 'role',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      ARN: hostile => `arn:aws:iam::123456789012:role/${hostile}`,
      partition: hostile => `arn:aws-${hostile}`
    },
    feed: isRoleReference
  },
  {
    name: 'secret source',
    limitBytes: MIB,
    shapes: { alone: hostile => hostile, ARN: hostile => `arn:${hostile}` },
    feed: text =>
      requireSecretSource({
        container: undefined,
        name: 'A',
        value: text,
        place: { origin: { kind: 'input', input: 'secrets' } }
      })
  },
  {
    name: 'steps',
    limitBytes: MIB,
    shapes: { alone: hostile => hostile, linear: hostile => `linear ${hostile}` },
    feed: parseSteps
  },
  { name: 'tags', limitBytes: MIB, feed: text => planTags(reader(text).list('tags'), { gitTag: undefined } as never) },
  {
    name: 'git tag',
    limitBytes: MIB,
    shapes: { alone: hostile => hostile, 'pre-release': hostile => `v1.2.3-${hostile}` },
    feed: text => planTags(['semver', 'branch'], { gitTag: text, branch: text } as never)
  },
  { name: 'registry', limitBytes: MIB, feed: text => parseRegistryAddress(text, 'registry') },
  { name: 'registry and repository', limitBytes: MIB, feed: text => planTarget(text, 'shop/api') },
  { name: 'repository', limitBytes: MIB, feed: text => planTarget('ecr', text) },
  {
    name: 'registry logins',
    limitBytes: MIB,
    feed: text =>
      parseRegistryLogins([{ name: 'a', value: text, place: { origin: { kind: 'input', input: 'registry-logins' } } }])
  },
  {
    name: 'links',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      'before an =': hostile => `a${hostile}=x`,
      'after an =': hostile => `a=${hostile}x y`
    },
    feed: text => parseLinks('links', text)
  },
  { name: 'mentions', limitBytes: MIB, feed: parseSlackMention },
  {
    name: 'proxies',
    limitBytes: MIB,
    shapes: { alone: hostile => hostile, address: hostile => `http://${hostile}` },
    feed: text => readProxies({ HTTPS_PROXY: text, NO_PROXY: text })
  }
]

/** Values of inputs that are no documents. */
export const INPUT_TEXTS: readonly InputClass[] = CLASSES.map(input => ({ texts: PLAIN_TEXTS, ...input }))
