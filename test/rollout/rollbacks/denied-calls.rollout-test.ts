import { expectContinued } from './expect-continued.js'
import { DENIED } from './unreadable-cells.js'

expectContinued('($way) after $scene, where $calls is denied', DENIED)
