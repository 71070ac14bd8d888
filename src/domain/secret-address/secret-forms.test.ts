import { describe, expect, it } from '@jest/globals'
import { publicHost } from './public-host.js'
import { formsOfAddress, redact, tracesOfAddress } from './secret-forms.js'

describe('formsOfAddress', () => {
  it('recognizes a webhook by its whole, its path and its keys, also encoded, and ignores plain words', () => {
    const forms = formsOfAddress('https://hooks.slack.com/services/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')
    expect(forms).toEqual(
      expect.arrayContaining([
        'https%3A%2F%2Fhooks.slack.com%2Fservices%2F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',
        '/services/T0LOCALTEAM1/B0LOCALHOOK2/Zx9Yw8Vu7Ts6Rq5Po4Nm3Lk2',
        'Zx9Yw8Vu7Ts6Rq5Po4Nm3Lk2'
      ])
    )
    expect(forms).not.toContain('services')
  })

  it.each([
    '/notifications/team-delta',
    '/hooks?channel=delta-operations',
    '/AbCdEfGhIjKlMnOp',
    '/qwertyuiopasdfghjklzxcvb'
  ])('masks the path %s, which has no digit', path => {
    const forms = formsOfAddress(`https://deploys.example.com${path}`)
    for (const text of [
      `POST ${path}`,
      `deploys.example.com${path}`,
      `no route ${path.slice(1)}`,
      encodeURIComponent(path)
    ])
      expect(redact(text, forms)).not.toContain(path.slice(1, 9))
  })

  it('masks a short path only beside its host, as a mask holds for the whole job', () => {
    expect(formsOfAddress('https://deploys.example.com/deploy')).toEqual(
      expect.not.arrayContaining(['/deploy', 'deploy'])
    )
    expect(redact('deploys.example.com/deploy', formsOfAddress('https://deploys.example.com/deploy'))).toBe('***')
  })

  it('takes a long path in capitals as fast as any other', () => {
    const began = performance.now()
    formsOfAddress(`https://a.example/${'A'.repeat(256 * 1024)}`)
    // The square of the length took a minute.
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('finds the signature in a query, decoded and encoded', () => {
    const forms = formsOfAddress('https://a.example/w?sig=a1%2Fb2%2Bc3d4e5f6g7')
    expect(redact('sig a1/b2+c3d4e5f6g7, a1%2Fb2%2Bc3d4e5f6g7', forms)).toBe('sig ***, ***')
  })
})

describe('tracesOfAddress', () => {
  it('has every part of path and query, however short', () => {
    const traces = tracesOfAddress('https://a.example/hook/delta?room=ops%20team')
    expect(redact('Cannot POST /hook/delta: delta has no ops team (ops%20team)', traces)).toBe(
      'Cannot POST ***: *** has no *** (***)'
    )
  })
})

describe('publicHost', () => {
  it.each([
    ['https://hooks.example.com:8443/x', 'hooks.example.com:8443'],
    ['http://127.0.0.1:8080/x', '127.0.0.1:8080'],
    ['https://github-enterprise-2.example.com/', 'github-enterprise-2.example.com'],
    ['https://ab12cd34ef56gh78ij90kl12mn34op56.lambda-url.eu-west-1.on.aws/', '***.lambda-url.eu-west-1.on.aws'],
    ['https://a1b2c3d4e5f6.ngrok.app/', '***.ngrok.app']
  ])('of %s is %s', (address, host) => {
    expect(publicHost(new URL(address))).toBe(host)
  })
})
