import { PLAYS_WHOLE_TABLES } from '../whole-tables.js'
import { playRows } from './play-rows.js'
import { COVERING, WHOLE } from './recovery-table.js'

playRows(PLAYS_WHOLE_TABLES ? WHOLE : COVERING)
