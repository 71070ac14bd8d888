import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { badGate, readMapping, type GateText } from './gate-text.js'
import { readText } from './gate-values.js'

/** `alarms: name`, `alarms: [name, name]`, `alarms: { names: […], mode: observe }`. Throws `bad-input`, with the line. */
export function readAlarmsGate(text: GateText, defaults: DraftDefaults): GateDraft {
  if (text.kind === 'mapping' && text.entries.some(({ key, value }) => key !== 'mode' && value.kind === 'blank'))
    throw badGate(text.at, 'expected a list. Write "alarms: [name, name]".')
  const { alarms: dialect } = defaults.dialect
  if ('refused' in dialect) throw badGate(text.at, dialect.refused)
  const { called, atMost } = dialect
  const given: ReadonlyMap<string, GateText> =
    text.kind === 'mapping' ? readMapping(text, { keys: ['names', 'mode'], of: 'alarms' }) : new Map([['names', text]])
  const names = given.get('names')
  const texts = names?.kind === 'list' ? names.items : names === undefined ? [] : [names]
  if (texts.length === 0 || texts.length > atMost) {
    throw badGate(text.at, `expected 1 to ${atMost} names of ${called}s.`)
  }
  const alarms = texts.map(name => readText(name, `the name of a ${called}`))
  return {
    kind: 'alarms',
    name: 'alarms',
    mode: readMode(given.get('mode'), defaults),
    alarms: [...new Set(alarms)],
    called
  }
}

/** `targets:`, `targets: { mode: observe }` */
export function readTargetsGate(text: GateText, defaults: DraftDefaults): GateDraft {
  const given = readMapping(text, { keys: ['mode'], of: 'targets' })
  return { kind: 'targets', name: 'targets', mode: readMode(given.get('mode'), defaults) }
}
