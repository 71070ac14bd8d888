import { expect, it } from '@jest/globals'
import { joinLicenses } from './join-licenses.js'

it('lists every package once, with the whole of its text', () => {
  const yaml = 'yaml\nISC\nCopyright Eemeli\n\nPermission to use\nwith or without fee'
  const core = '@actions/core\nMIT\nThe MIT License\n\nMIT\nmore'
  const bare = 'bare\n(MIT OR Apache-2.0)\n'
  expect(joinLicenses([`${yaml}\n\n${core}\n`, `${core}\n\n${bare}\n${yaml}\n`])).toBe(
    `${core}\n\nbare\n(MIT OR Apache-2.0)\n\n${yaml}\n`
  )
})
