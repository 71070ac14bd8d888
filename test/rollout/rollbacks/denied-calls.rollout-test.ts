import { expectContinued } from './expect-continued.js'
import { CELLS } from './unreadable-cells.js'

expectContinued(
  '($way) after $scene, where $calls is denied',
  CELLS.filter(({ kind }) => kind === 'denied')
)
