import { describe, expect, it } from '@jest/globals'
import { callsOf, wordsOf } from '../../local/services/slack-blocks.js'
import { resultOf, useNotifyStage } from './notify-stage.js'

const MENTIONS =
  '<!channel> <!here> <@U0GRACE01> <!subteam^S0ONCALL1> @everyone @here <@&123456789012345678> <@123456789012345678> @octocat <at>Ada</at>'
const MARKS =
  '*bold* _it_ ~no~ `code` **b** __u__ ||s|| [text](https://evil.example) <https://evil.example|click> ![i](https://evil.example/x.png) # h | a | b | {{DATE(2026-11-21T10:00:00Z,SHORT)}} <b>html</b> <!-- c -->'
const COMMANDS = '::error::no ::add-mask::production ##[error]no %0A::set-output name=x::y'
const SIGNS = '👩‍👩‍👧‍👦🇩🇪 \u202Eevil\u202C שלום עולם \u001b[31mred'
const HOSTILE = `${MENTIONS} ${MARKS} ${COMMANDS} ${SIGNS}`
/** One line of 100 KB, in which every word is a family of eleven UTF-16 units. */
const LONG = '👩‍👩‍👧‍👦 '.repeat(4_500)

const stage = useNotifyStage()

describe('untrusted texts', () => {
  it('mention no user, forge nothing, and arrive unchanged', async () => {
    const channels = { ...stage.everyChannel(), 'slack-mention': '' }
    const [, first] = stage.github.commits
    stage.github.commits.splice(
      1,
      1,
      {
        ...first,
        sha: '3'.repeat(40),
        message: `${HOSTILE}\n\nbody`,
        login: '<!channel>',
        date: '2026-11-21T09:00:00Z'
      },
      ...(first === undefined ? [] : [first])
    )
    stage.github.deployments.push({
      ...{
        id: 1,
        sha: '1'.repeat(40),
        ref: '',
        environment: 'pro\nduction',
        description: '',
        created_at: '2026-11-20T10:00:00Z',
        payload: {}
      },
      statuses: [{ state: 'success', description: '' }]
    })
    const step = await stage.notify({
      ...{
        event: 'finished',
        service: `api ${HOSTILE.replaceAll(',', ' ').replaceAll('\n', ' ')}`,
        environment: 'pro\nduction',
        version: `v2\n${HOSTILE}`
      },
      ...{ message: HOSTILE, result: resultOf('failed', { reason: `\u0000${HOSTILE}` }), ...channels }
    })
    expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '', event: 'failed' } })
    expect(step.log).not.toMatch(/^::|##\[/m)
    expect(step.log).toContain('pro duction')

    for (const message of stage.slack.messages) expect(callsOf(message)).toEqual([])
    const [slack] = stage.slack.messages
    expect(wordsOf(slack?.blocks ?? [])).toContain(`${MENTIONS} *bold*`)
    expect(wordsOf(slack?.blocks ?? [])).toContain('3333333 <!channel> <!here>')
    expect(slack?.text).not.toMatch(/<[!@]/)
    expect(wordsOf(slack?.blocks ?? []).split('\n')[0]).toMatch(/^❌ api <!channel>/)

    const [embed] = stage.discord.messages[0]?.embeds ?? []
    expect(stage.discord.messages[0]?.calls).toEqual([])
    for (const text of [embed?.title, embed?.description, ...(embed?.fields ?? []).map(({ value }) => value)]) {
      expect(text).not.toMatch(/@(?:everyone|here)|(?<!\\)<@|(?<!\\)\*bold/)
    }
    const [card] = stage.teams.cards
    const runs = card?.body.flatMap(({ inlines }) => inlines.map(({ text }) => text)).join('\n') ?? ''
    expect(runs).toContain('<at>Ada</at> *bold*')
    expect(runs).not.toContain('{{')
    expect(card?.msteams?.entities).toBeUndefined()

    const [comment] = stage.github.comments
    expect(comment?.body).not.toMatch(/(?<![&#\w;])@\w|<b>|!\[i\]\(|\*bold\*/)
    expect(comment?.body.match(/<!--/g)).toHaveLength(1)
    expect(stage.webhook.notifications[0]?.reason).toContain(MENTIONS)
    for (const text of [slack?.text, embed?.description, runs, comment?.body])
      expect(text).not.toMatch(/[\u202e\u0000\u001b]/)
    expect(step.summary).not.toContain('<b>')
  })

  it('are no function in Teams, no link in Discord and no reference on GitHub, in titles of links and reasons alike', async () => {
    const functions = '{{DATE(2026-11-21T10:00:00Z,SHORT)}} {{{TIME(2026-11-21T10:00:00Z)}} ${$data.secret} $${x}'
    const references = 'fixes #12 closes GH-13 octo-org/shop#14'
    const text = `${functions} ${references}`
    const step = await stage.notify({
      ...{ event: 'finished', service: 'api', environment: 'marks', version: `v2 ${text}`, message: text },
      ...{
        result: resultOf('failed', { reason: text }),
        links: `${text} @everyone=https://a.example/)[click](https://evil.example/`
      },
      ...stage.everyChannel(),
      'slack-mention': ''
    })
    expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
    const card = stage.teams.cards.at(-1)
    expect(card?.actions.map(({ title }) => title).join()).toContain('DATE')
    expect(JSON.stringify(card)).not.toMatch(/\{\{|\$\{/)
    const embed = stage.discord.messages.at(-1)?.embeds[0]
    expect(embed?.description).toContain('](https://a.example/%29[click]%28https://evil.example/)')
    expect(embed?.description).not.toContain('@everyone')
    const comment = stage.github.comments.at(-1)?.body ?? ''
    expect(comment).toContain('fixes')
    expect(comment).not.toMatch(/(?<!&)#\d|GH-\d/)
    for (const message of stage.slack.messages) expect(callsOf(message)).toEqual([])
  })

  it('of 100 KB are cut for each channel at a word, and every channel takes them', async () => {
    const step = await stage.notify({
      event: 'failed',
      message: LONG,
      version: `v2 ${'x'.repeat(5_000)}`,
      ...stage.everyChannel()
    })
    expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
    const slack = stage.slack.messages.findLast(({ by, threadTs }) => by === 'bot' && threadTs === undefined)
    const card = stage.teams.cards.at(-1)
    const told = [
      wordsOf(slack?.blocks ?? []),
      stage.discord.messages.at(-1)?.embeds[0]?.description ?? '',
      JSON.stringify(card),
      String(stage.webhook.notifications.at(-1)?.reason),
      stage.github.comments.at(-1)?.body ?? '',
      stage.github.deployments.at(-1)?.statuses[0]?.description ?? ''
    ]
    for (const text of told) {
      expect(text).toMatch(/👩‍👩‍👧‍👦…/u)
      expect(text.replaceAll('👩‍👩‍👧‍👦', '')).not.toMatch(/\p{Emoji_Presentation}\u200d|\u200d/u)
    }
  })

  it('of 100 KB in a commit are cut too', async () => {
    const [oldest] = stage.github.commits
    stage.github.commits.splice(
      1,
      0,
      ...Array.from({ length: 120 }, (_, index) => ({
        sha: String(index).padStart(40, '4'),
        message: LONG,
        login: 'ada',
        date: '2026-11-21T09:00:00Z'
      }))
    )
    stage.github.deployments.push({
      ...{
        id: 2,
        sha: oldest?.sha ?? '',
        ref: '',
        environment: 'qa',
        description: '',
        created_at: '2026-11-20T10:00:00Z',
        payload: {}
      },
      statuses: [{ state: 'success', description: '' }]
    })
    const step = await stage.notify({ event: 'succeeded', environment: 'qa', ...stage.everyChannel() })
    expect(step).toMatchObject({ outcome: 'success', annotations: [], outputs: { undelivered: '' } })
    expect(wordsOf(stage.slack.messages.at(-1)?.blocks ?? [])).toMatch(/and 11[0-9] more/)
    expect(stage.github.deployments.at(-1)?.payload.commits).toMatchObject({ total: 122 })
  })
})
