import { modules as shared0 } from './doctor-m15098.js';
import { modules as shared1 } from './sources-m24834.js';
export const id = 703;
export const ids = [703];
export const modules = {
...shared0,
...shared1,

/***/ 22659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => findSources
 });
 var errors = __webpack_require__(33047);
 var needed_queries = __webpack_require__(24834);
 var tolerates_until = __webpack_require__(39308);
 var placeholders = __webpack_require__(2332);
 // CONCATENATED MODULE: ./build/src/domain/gate/source/newest-window.js
 function newestWindow(values, unsettled, {from: from, now: now, windowSeconds: windowSeconds, delaySeconds: delaySeconds}) {
  const length = windowSeconds * 1e3;
  const settledUntil = now - delaySeconds * 1e3;
  const ageOf = start => Math.max(0, Math.round((now - start - length) / 1e3));
  const judged = [ ...values ].filter(([start]) => start + length <= settledUntil && !unsettled.has(start));
  const [last] = judged.toSorted(([one], [other]) => other - one);
  const newest = [ ...values.keys() ].reduce((most, start) => Math.max(most, start), -1 / 0);
  return {
   last: last && {
    value: last[1],
    ageSeconds: ageOf(last[0])
   },
   newestAgeSeconds: Number.isFinite(newest) ? ageOf(newest) : void 0,
   judged: judged.length,
   windows: Math.max(0, Math.floor((settledUntil - from) / length))
  };
 }
 var duration = __webpack_require__(80521);
 var read_source = __webpack_require__(7144);
 var within_time = __webpack_require__(34257);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/sources/examine-query.js
 const MINUTES_EXAMINED = 15;
 const MINUTE = 6e4;
 const MOST_DELAY_SECONDS = 600;
 const DELAY_STEP_SECONDS = 15;
 async function examineQuery(needed, examined) {
  const {canary: canary, stable: stable} = examined.sides;
  if (stable === void 0) return {
   asked: false,
   checks: [ warning('No revision runs yet, so the query was not sent.', 'Deploy once first.') ]
  };
  const unnamed = [ stable, ...canary === void 0 ? [] : [ canary ] ].flatMap(names => (0, 
  placeholders.EH)(needed.query.text, names) ?? [])[0];
  if (unnamed !== void 0) return {
   asked: false,
   checks: [ warning(`{${unnamed}} has no value now, so the query was not sent.`, 'Use {side.id} if possible.') ]
  };
  const {from: from, now: now, reading: reading} = await readNow(needed, examined);
  const windows = {
   from: from,
   now: now,
   windowSeconds: needed.windowSeconds,
   delaySeconds: examined.source.delaySeconds
  };
  const found = {
   stable: newestWindow(reading.stable, reading.unsettled, windows),
   canary: canary && newestWindow(reading.canary, reading.unsettled, windows)
  };
  return {
   asked: true,
   checks: [ describeSides(needed, {
    found: found,
    stable: stable,
    canary: canary
   }), ...describeTimes(needed, examined.source, found.stable), ...reading.notes.map(note => warning(note, void 0)) ]
  };
 }
 async function readNow({query: query, use: use, windowSeconds: windowSeconds}, {source: source, opened: opened, sides: sides, clock: clock}) {
  const length = windowSeconds * 1e3;
  const now = clock.now();
  const to = Math.floor(now / length) * length;
  const from = to - Math.ceil(MINUTES_EXAMINED * MINUTE / length) * length;
  const stable = sides.stable ?? new Map;
  const read = opened.read({
   from: from,
   to: to,
   windowSeconds: windowSeconds,
   queries: [ {
    query: query,
    use: use
   } ],
   sides: {
    canary: sides.canary ?? new Map,
    stable: stable
   }
  });
  const within = {
   what: `Source ${source.name}`,
   seconds: read_source.Xn
  };
  const [reading] = await (0, within_time.d)(read, within, clock);
  return {
   from: from,
   now: now,
   reading: reading ?? {
    canary: new Map,
    stable: new Map,
    unsettled: new Set,
    notes: []
   }
  };
 }
 function describeSides({query: query, part: part, missing: missing, windowSeconds: windowSeconds}, {found: found, stable: stable, canary: canary}) {
  const sides = [ [ 'stable', found.stable ], ...found.canary === void 0 ? [] : [ [ 'canary', found.canary ] ] ];
  const alone = canary === void 0 ? ' No canary runs, so only stable was read.' : '';
  const values = sides.map(([side, {last: last}]) => `${side}: ${last === void 0 ? 'no value' : showLast(last)}`);
  const length = `Windows of ${(0, duration.MP)(windowSeconds)}`;
  const message = `${length}. Last value of ${values.join(', ')}.${alone}`;
  const empty = sides.find(([, {last: last}]) => last === void 0);
  if (empty === void 0) return {
   state: 'ok',
   message: message,
   fix: void 0
  };
  const [side] = empty;
  const sent = (0, placeholders.Ct)(query.text, side === 'stable' ? stable : canary ?? new Map);
  return warning(message, `${adviceFor(part, missing)} Query for ${side}: ${sent}`);
 }
 function showLast({value: value, ageSeconds: ageSeconds}) {
  return `${String(value)}, ${(0, duration.MP)(ageSeconds)} old`;
 }
 function adviceFor(part, missing) {
  const check = 'Check the metric and the labels of the query.';
  if (part === 'requests' || part === 'query') return check;
  if (missing === 'zero') return `No value counts as zero (missing: zero), also where a label is misspelled. ${check}`;
  return `${check} If no value means none, set missing: zero.`;
 }
 function describeTimes({part: part, windowSeconds: windowSeconds}, {name: name, delaySeconds: delaySeconds}, {newestAgeSeconds: newestAgeSeconds, judged: judged, windows: windows}) {
  if (newestAgeSeconds === void 0 || part === 'bad' || part === 'slow') return [];
  if (newestAgeSeconds >= delaySeconds + windowSeconds) {
   const needed = Math.ceil(newestAgeSeconds / DELAY_STEP_SECONDS) * DELAY_STEP_SECONDS;
   const advice = `set delay: ${(0, duration.MP)(Math.min(needed, MOST_DELAY_SECONDS))} for source ${name}`;
   return [ warning(`The newest value is ${(0, duration.MP)(newestAgeSeconds)} old, which is more than "delay" (${(0, 
   duration.MP)(delaySeconds)}) allows.`, `If the service has requests now, ${advice}.`) ];
  }
  if (judged * 2 >= windows) return [];
  return [ warning(`Only ${judged} of ${windows} windows of ${(0, duration.MP)(windowSeconds)} are complete.`, `If the service had requests all the time, set a longer "window" for source ${name}: at least the time between two scrapes or reports.`) ];
 }
 function warning(message, fix) {
  return {
   state: 'warning',
   message: message,
   fix: fix
  };
 }
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/sources/examine-sources.js
 async function examineSources({gates: gates, sources: sources = []}, examination) {
  const examined = sources.map(source => examineOne(gates, source, examination));
  return (await Promise.all(examined)).flat();
 }
 async function examineOne(gates, source, {connect: connect, sides: sides, clock: clock}) {
  const check = `source ${source.name}`;
  const opened = await openOne(source, connect);
  if ('error' in opened) return [ refused(check, opened.error) ];
  const checks = [];
  let hasAnswered = false;
  for (const needed of (0, needed_queries.yM)(gates, source)) {
   const own = `${check}, ${needed.gate}: ${needed.part}`;
   try {
    const {asked: asked, ...result} = await examineQuery(needed, {
     source: source,
     opened: opened.value,
     sides: sides,
     clock: clock
    });
    hasAnswered ||= asked;
    checks.push(...result.checks.map(each => ({
     check: own,
     ...each
    })));
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    if (error.code !== 'bad-input' && error.code !== 'rejected') return [ ...checks, refused(check, error) ];
    hasAnswered = true;
    checks.push(refused(own, error));
   }
  }
  return hasAnswered ? [ reached(check, source), ...checks ] : checks;
 }
 async function openOne(source, connect) {
  try {
   const value = (await connect([ source ])).get(source.name);
   if (value === void 0) throw new TypeError(`Source ${source.name} was not opened.`);
   return {
    value: value
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    error: error
   };
  }
 }
 function reached(check, {secrets: secrets}) {
  const accepted = secrets.length === 0 ? '' : ` It accepts the credentials in ${secrets.join(' and ')}.`;
  return {
   check: check,
   state: 'ok',
   message: `The source answers.${accepted}`,
   fix: void 0
  };
 }
 function refused(check, error) {
  const {message: message} = error;
  if ((0, tolerates_until.WG)(error)) return {
   check: check,
   state: 'warning',
   message: message,
   fix: 'Check the address of the source, and the network of the runner. A deployment starts without the source, and its gates stay inconclusive.'
  };
  const fix = error.code === 'access-denied' ? 'Check the permissions of the key or role (docs/sources).' : void 0;
  return {
   check: check,
   state: 'blocked',
   message: message,
   fix: fix
  };
 }
 // CONCATENATED MODULE: ./build/src/actions/doctor/source-findings.js
 const GATED = [ 'canary', 'blue-green' ];
 async function findSources({gates: gates, strategies: strategies}, {readSides: readSides, ...world}) {
  const gated = strategies.filter(each => GATED.includes(each));
  if (gates?.sources === void 0 || gated.length === 0) return [];
  try {
   const checks = await examineSources(gates, {
    ...world,
    sides: await readSides()
   });
   return checks.flatMap(check => toFindings(check, gated));
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const message = `The sources were not checked, because the revisions that run could not be read. ${error.message}`;
   return [ {
    area: 'sources',
    strategy: void 0,
    check: 'sources',
    state: 'unknown',
    message: message,
    fix: void 0
   } ];
  }
 }
 function toFindings(check, gated) {
  const about = strategy => ({
   area: 'sources',
   strategy: strategy,
   ...check
  });
  return check.state === 'blocked' ? gated.map(about) : [ about(void 0) ];
 }
})

};
