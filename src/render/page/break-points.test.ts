import { describe, expect, it } from '@jest/globals'
import { html } from './html.js'
import { withBreakPoints } from './break-points.js'

const shown = (text: string) => html`${withBreakPoints(text)}`.markup

describe('withBreakPoints', () => {
  it.each([
    ['IN_PROGRESS, PRE_PRODUCTION_SHIFT', 'IN_PROGRESS, PRE_<wbr />PRODUCTION_<wbr />SHIFT'],
    [
      'in (group urn:shop:lb:eu-west-1:1:group/api)',
      'in (group urn:<wbr />shop:<wbr />lb:<wbr />eu-west-1:<wbr />1:<wbr />group/<wbr />api)'
    ],
    ['~ containerDefinitions.api.image: "a:1"', '~ containerDefinitions.<wbr />api.<wbr />image: &quot;a:1&quot;'],
    ['at 15:21:28, 25% (30 of 120).', 'at 15:21:28, 25% (30 of 120).'],
    ['<script>alert(1).then(b)</script>', '&lt;script&gt;alert(1).<wbr />then(b)&lt;/script&gt;']
  ])('%j can break after punctuation of its long tokens', (text, markup) => {
    expect(shown(text)).toBe(markup)
  })

  it('leaves a text of megabytes as it is', () => {
    expect(shown('"'.repeat(2 ** 20))).toBe('&quot;'.repeat(2 ** 20))
  })

  it('changes no character', () => {
    const text = 'a.b_c:d/e=f '.repeat(50) + 'x.'.repeat(500)
    expect(shown(text).replaceAll('<wbr />', '')).toBe(text)
  })
})
