import * as cloudwatch from '@aws-sdk/client-cloudwatch'
import * as logs from '@aws-sdk/client-cloudwatch-logs'
import * as ecr from '@aws-sdk/client-ecr'
import * as ecs from '@aws-sdk/client-ecs'
import * as balancing from '@aws-sdk/client-elastic-load-balancing-v2'
import * as iam from '@aws-sdk/client-iam'
import * as sts from '@aws-sdk/client-sts'
import { getOctokit } from '@actions/github'
import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8'
})
  .split('\n')
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }))

/** Operations whose answers come in pages: the SDK has a `paginate…` for each. */
const PAGED_BY_AWS = new Set(
  [cloudwatch, logs, ecr, ecs, balancing, iam, sts].flatMap(client =>
    Object.keys(client).flatMap(name => (name.startsWith('paginate') ? [name.slice('paginate'.length)] : []))
  )
)

/** Calls that need one page, and why. */
const ONE_PAGE: Readonly<Record<string, string>> = {
  'src/targets/ecs/aws/alb-traffic-router.ts DescribeTargetGroups': 'asked for by one ARN',
  'src/targets/ecs/aws/alb-traffic-router.ts DescribeListeners': 'asked for by one ARN',
  'src/targets/ecs/aws/alb-traffic-router.ts DescribeRules': 'asked for by one ARN',
  'src/adapters/images/ecr-images.ts DescribeImages': 'asked for by one image',
  'src/adapters/images/ecr-repositories.ts DescribeRepositories': 'asked for by one name',
  'src/sources/cloudwatch-logs/aws/log-events.ts DescribeLogStreams': 'one stream shows that there are some',
  'src/targets/ecs/aws/cloudwatch-metrics.ts GetMetricData': 'src/aws/metric-data.ts reads the pages'
}

/** The functions that read all pages, as a call site shows them. */
const READS_ALL = /\b(?:readPages|readFirstPages)\(/g

describe('every list of AWS is read to its end', () => {
  const sites = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/new (\w+)Command\(/g)].flatMap(([, operation = '']) =>
      PAGED_BY_AWS.has(operation) ? [{ site: `${file} ${operation}`, file, text }] : []
    )
  )

  it('finds the calls with paged answers', () => {
    expect(PAGED_BY_AWS.size).toBeGreaterThan(40)
    expect(sites.length).toBeGreaterThan(8)
  })

  it('by readPages, or one page is all there can be', () => {
    // Log events are followed by their cursor, and tailed from the end.
    const lists = sites.filter(({ site }) => !(site in ONE_PAGE) && !site.endsWith(' GetLogEvents'))
    const unread = lists.filter(({ file, text }) => {
      const ofFile = lists.filter(other => other.file === file)
      return [...text.matchAll(READS_ALL)].length < ofFile.length
    })
    expect(unread.map(({ site }) => site)).toEqual([])
  })

  it('and names no call among the exceptions that is not made', () => {
    const made = new Set(sites.map(({ site }) => site))
    expect(Object.keys(ONE_PAGE).filter(site => !made.has(site))).toEqual([])
  })
})

describe('every list of GitHub is read to its end', () => {
  const { rest } = getOctokit('token')
  const methods = { ...rest.repos, ...rest.issues, ...rest.pulls, ...rest.checks, ...rest.actions }
  const sites = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/\b(?:repos|issues|pulls|checks|actions)\.(\w+)\b(\(?)/g)].flatMap(([, name = '', call = '']) =>
      name in methods && isPaged(name) ? [{ site: `${file} ${name}`, isFollowed: call === '' }] : []
    )
  )

  /** What GitHub gives in pages is what a method lists or compares. */
  function isPaged(name: string): boolean {
    return /^(?:list|compare)/.test(name)
  }

  it('finds the calls', () => {
    expect(sites.length).toBeGreaterThan(2)
  })

  it('by the address of the next page', () => {
    const unread = sites.filter(({ isFollowed }) => !isFollowed)
    expect(unread.map(({ site }) => site)).toEqual([])
  })

  it('with as many on a page as GitHub gives', () => {
    const requested = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/per_page: (\w+)/g)].map(([, size = '']) => `${file} ${size}`)
    )
    expect(requested.filter(each => !/ (?:PAGE_SIZE|MOST_ATTESTATIONS|100)$/.test(each))).toEqual([])
  })
})
