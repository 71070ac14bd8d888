import { expectContinued } from './expect-continued.js'
import { UNREADABLE } from './unreadable-cells.js'

expectContinued('($way) after $scene, where $calls is $kind', UNREADABLE)
