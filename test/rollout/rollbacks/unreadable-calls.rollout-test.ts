import { expectContinued } from './expect-continued.js'
import { CELLS } from './unreadable-cells.js'

expectContinued(
  '($way) after $scene, where $calls is $kind',
  CELLS.filter(({ kind }) => kind !== 'denied')
)
