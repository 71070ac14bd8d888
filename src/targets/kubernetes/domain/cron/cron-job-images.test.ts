import { describe, expect, it } from '@jest/globals'
import { changedImages, cronJobProblems, followRelease } from './cron-job-images.js'

const image = (version: string, repository = 'registry.test/shop/web') =>
  `${repository}:${version}@sha256:${version.padEnd(64, '0').replaceAll(/[^0-9a-f]/g, 'a')}`
const cronJob = (
  containers: Readonly<Record<string, string>>,
  initContainers: Readonly<Record<string, string>> = {}
) => {
  const listed = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, each]) => ({ name, image: each }))
  const pod = { containers: listed(containers), initContainers: listed(initContainers) }
  return {
    ...{ kind: 'CronJob', metadata: { name: 'reports' } },
    spec: { jobTemplate: { spec: { template: { spec: pod } } } }
  }
}

describe('a CronJob that follows a release', () => {
  it('gets the image of its own repository, in each container that has it', () => {
    const job = cronJob({ report: image('1'), proxy: 'envoy:1.40' }, { prepare: image('1') })
    const path = (list: string) => `/spec/jobTemplate/spec/template/spec/${list}/0`
    expect(followRelease(job, { web: image('2') })).toEqual([
      { op: 'test', path: `${path('initContainers')}/name`, value: 'prepare' },
      { op: 'replace', path: `${path('initContainers')}/image`, value: image('2') },
      { op: 'test', path: `${path('containers')}/name`, value: 'report' },
      { op: 'replace', path: `${path('containers')}/image`, value: image('2') }
    ])
  })

  it('that has the image already is not changed', () => {
    expect(followRelease(cronJob({ report: image('2') }), { web: image('2') })).toEqual([])
  })

  it('does not get the image of a repository whose name only begins alike, or of another registry', () => {
    const others = { web: image('2', 'registry.test/shop/web-admin'), api: image('2', 'other.test/shop/web') }
    expect(followRelease(cronJob({ report: image('1') }), others)).toEqual([])
  })

  it('gets the image of the container with its name, where several have its repository', () => {
    const released = { web: image('2'), worker: image('3') }
    expect(followRelease(cronJob({ worker: image('1') }), released).at(-1)).toMatchObject({ value: image('3') })
    expect(followRelease(cronJob({ report: image('1') }), released)).toEqual([])
    expect(cronJobProblems(cronJob({ report: image('1') }), released)).toEqual([
      'Several images of the repository of container report in CronJob reports are deployed. Name the container like one of those in images.'
    ])
  })

  it('without an image of a repository that is deployed cannot follow', () => {
    expect(cronJobProblems(cronJob({ report: 'postgres:17' }), { web: image('2') })).toEqual([
      'CronJob reports has no container with an image of a repository in the input images. Check the input cron-jobs.'
    ])
    expect(cronJobProblems(cronJob({ report: image('1') }), { web: image('2') })).toEqual([])
  })
})

it('a release changes only the images that differ', () => {
  expect(changedImages({ web: image('1'), proxy: 'envoy:1' }, { web: image('2'), proxy: 'envoy:1' })).toEqual({
    web: image('2')
  })
})
