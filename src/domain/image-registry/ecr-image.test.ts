import { describe, expect, it } from '@jest/globals'
import { changedEcrImages } from '../../targets/ecs/domain/task-definition/changed-ecr-images.js'
import { readEcrImage } from './ecr-image.js'
import { describeMissingImage, findCachePrefix } from './missing-image.js'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const DIGEST = `sha256:${'a'.repeat(64)}`

describe('an image of ECR', () => {
  it.each([
    [`${HOST}/shop/api:v9`, { region: 'eu-west-1', repository: 'shop/api', id: { kind: 'tag', text: 'v9' } }],
    [`${HOST}/api@${DIGEST}`, { repository: 'api', id: { kind: 'digest', text: DIGEST } }],
    [`${HOST}/api:v9@${DIGEST}`, { repository: 'api', id: { kind: 'digest', text: DIGEST } }],
    [`${HOST}/api`, { id: { kind: 'tag', text: 'latest' } }],
    ['210987654321.dkr.ecr.cn-north-1.amazonaws.com.cn/api:1', { accountId: '210987654321', region: 'cn-north-1' }],
    ['123456789012.dkr-ecr.us-east-1.on.aws/api:1', { accountId: '123456789012', region: 'us-east-1' }]
  ])('%s is taken apart', (name, parts) => {
    expect(readEcrImage(name)).toMatchObject({ name, ...parts })
  })

  it.each([
    'public.ecr.aws/docker/library/httpd:2.4',
    'nginx:1',
    'shop/api:v2',
    'ghcr.io/octo/shop:1',
    '127.0.0.1:5000/shop/api:1',
    `${HOST}.example.com/shop/api:1`,
    `${HOST}:443/shop/api:1`,
    'not an image'
  ])('%s is none', name => {
    expect(readEcrImage(name)).toBeUndefined()
  })
})

describe('the images that a revision changes', () => {
  const of = (images: Readonly<Record<string, string>>) => ({
    containerDefinitions: Object.entries(images).map(([name, image]) => ({ name, image }))
  })
  const names = (after: Readonly<Record<string, string>>, before?: Readonly<Record<string, string>>) =>
    changedEcrImages(of(after), before && of(before)).map(({ name }) => name)

  it('are those that their containers did not run before', () => {
    const before = { api: `${HOST}/api:1`, proxy: `${HOST}/proxy:1` }
    expect(names({ ...before, api: `${HOST}/api:2` }, before)).toEqual([`${HOST}/api:2`])
    expect(names(before, before)).toEqual([])
  })

  it('are all at first, each once, and those of ECR alone', () => {
    const first = { api: `${HOST}/api:1`, migrate: `${HOST}/api:1`, agent: 'datadog/agent:7' }
    expect(names(first)).toEqual([`${HOST}/api:1`])
  })

  it('are those of a new container, and of one that takes the image of another', () => {
    const before = { api: `${HOST}/api:1`, proxy: `${HOST}/proxy:1` }
    expect(names({ ...before, agent: `${HOST}/agent:1` }, before)).toEqual([`${HOST}/agent:1`])
    expect(names({ api: `${HOST}/proxy:1`, proxy: `${HOST}/proxy:1` }, before)).toEqual([`${HOST}/proxy:1`])
  })
})

describe('a pull-through cache rule', () => {
  const image = readEcrImage(`${HOST}/docker-hub/library/nginx:1`)
  if (image === undefined) throw new TypeError('This is an image of ECR.')

  it.each([
    [['docker-hub'], 'docker-hub'],
    [['quay', 'docker-hub/library'], 'docker-hub/library'],
    [['docker-hub/library/nginx'], 'docker-hub/library/nginx'],
    [['ROOT'], 'ROOT'],
    [['docker', 'docker-hub/lib', 'library'], undefined],
    [[], undefined]
  ])('of the prefixes %j, %s may bring docker-hub/library/nginx', (prefixes, found) => {
    expect(findCachePrefix(prefixes, image)).toBe(found)
  })

  it('is not needed to report what is missing', () => {
    expect(describeMissingImage(image, 'no-image')).toBe(
      `Image "${HOST}/docker-hub/library/nginx:1" does not exist in Amazon ECR (repository docker-hub/library/nginx, eu-west-1).`
    )
    expect(describeMissingImage(image, 'no-repository')).toContain('(there is no repository docker-hub/library/nginx')
  })
})
