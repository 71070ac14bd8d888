import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assembleNotice, type NoticeRequest } from '../../domain/notice/assemble-notice.js'
import { commitStatusOf, deploymentStatusOf } from '../../domain/notice/github-state.js'
import { NOTICE_EVENTS } from '../../domain/notice/notice-event.js'
import { renderComment } from './render-comment.js'
import { renderDiscord } from './render-discord.js'
import { renderNotification } from './render-notification.js'
import { renderSlack } from './render-slack.js'
import { renderTeams } from './render-teams.js'

/** Marks that grow when they are escaped, characters of many units, and long words. */
const text = fc
  .array(
    fc.constantFrom(
      '*',
      '<@U1>',
      '&',
      'word',
      ' ',
      '\n',
      '👩‍👩‍👧‍👦',
      'ש',
      '@',
      '|',
      'x'.repeat(300),
      '"',
      '\\',
      '{{',
      '\u202e'
    ),
    { maxLength: 400 }
  )
  .map(parts => parts.join(''))
const address = fc.integer({ min: 1, max: 3_000 }).map(length => `https://a.example/${'p'.repeat(length)}`)

const request: fc.Arbitrary<NoticeRequest> = fc.record({
  decided: fc.record({ event: fc.constantFrom(...NOTICE_EVENTS), reason: fc.option(text, { nil: undefined }) }),
  services: fc.array(
    text.map(name => `s${name}`),
    { minLength: 1, maxLength: 5 }
  ),
  environment: text,
  environmentUrl: fc.option(address, { nil: undefined }),
  version: fc.option(text, { nil: undefined }),
  digest: fc.option(text, { nil: undefined }),
  commit: fc.constant('2'.repeat(40)),
  kind: fc.constantFrom('deploy' as const, 'rollback' as const),
  strategy: fc.constantFrom('rolling' as const, 'canary' as const),
  verification: fc.constant('health' as const),
  actor: fc.option(text, { nil: undefined }),
  runUrl: fc.constant('https://github.com/o/r/actions/runs/1'),
  result: fc.constant(undefined),
  message: fc.option(text, { nil: undefined }),
  links: fc.array(fc.record({ text, href: address }), { maxLength: 20 }),
  rollbackUrl: fc.constant('https://github.com/o/r/actions/workflows/rollback.yml'),
  commitUrl: fc.constant('https://github.com/o/r/commit/')
})
const commits = fc.record({
  total: fc.constant(500),
  href: fc.constant('https://github.com/o/r/compare/1...2'),
  list: fc.array(
    fc.record({
      commit: fc.constant('3'.repeat(40)),
      title: text,
      author: text,
      committedAt: fc.constant('2026-11-21T09:00:00Z'),
      href: address
    }),
    { maxLength: 30 }
  )
})
const notice = fc.tuple(request, commits).map(([wanted, range]) =>
  assembleNotice(
    wanted,
    {
      startedAt: 0,
      lastSuccess: { commit: '1', version: 'v1' },
      lastSuccessOf: undefined,
      isAfterFailure: false,
      commits: range
    },
    60_000
  )
)

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

describe('what is rendered', () => {
  it('keeps within the limits of every channel, whatever the texts', () => {
    fc.assert(
      fc.property(notice, each => {
        const [slack] = renderSlack(each).blocks
        expect(slack?.type === 'header' && slack.text.text.length).toBeLessThanOrEqual(150)
        expect(renderSlack(each).text.length).toBeLessThan(40_000)
        const [embed] = renderDiscord(each).embeds
        expect(embed.title.length).toBeLessThanOrEqual(256)
        expect(embed.description.length).toBeLessThanOrEqual(4_096)
        for (const { name, value } of embed.fields)
          expect(value.length > 0 && value.length + name.length <= 1_024).toBe(true)
        const inAll = [
          embed.title,
          embed.description,
          ...embed.fields.flatMap(({ name, value }) => [name, value])
        ].join('')
        expect(inAll.length).toBeLessThanOrEqual(6_000)
        expect(bytes(renderTeams(each))).toBeLessThanOrEqual(28 * 1024)
        expect(renderComment(each).length).toBeLessThanOrEqual(65_536)
        expect(commitStatusOf(each).description.length).toBeLessThanOrEqual(140)
        expect(deploymentStatusOf(each, 's').description.length).toBeLessThanOrEqual(140)
        expect(bytes(renderNotification(each, { id: 'x', at: 0 }))).toBeLessThan(1024 * 1024)
      }),
      { numRuns: 60, seed: 5, endOnFailure: true }
    )
  })
})
