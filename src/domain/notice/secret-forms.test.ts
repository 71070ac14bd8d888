import { describe, expect, it } from '@jest/globals'
import { formsOfAddress, redact } from './secret-forms.js'

describe('formsOfAddress', () => {
  it('knows a webhook by its whole, its path and its keys, also encoded, and leaves plain words alone', () => {
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

  it('masks no path that holds no key', () => {
    expect(formsOfAddress('https://deploys.example.com/notifications')).not.toContain('/notifications')
  })

  it('finds the signature in a query, decoded and encoded', () => {
    const forms = formsOfAddress('https://a.example/w?sig=a1%2Fb2%2Bc3d4e5f6g7')
    expect(redact('sig a1/b2+c3d4e5f6g7, a1%2Fb2%2Bc3d4e5f6g7', forms)).toBe('sig ***, ***')
  })
})
