import { azureBed } from './azure-bed.js'
import { playBedsApart } from '../../play-beds.js'

playBedsApart([azureBed])
