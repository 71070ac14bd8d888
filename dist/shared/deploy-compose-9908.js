export const id = 9908;
export const ids = [9908];
export const modules = {

/***/ 31556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => NOTE_BYTES_AT_MOST
 });
 const NOTE_BYTES_AT_MOST = 4096;
}),

/***/ 89841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => recordOf
 });
 var _domain_present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 var _use_cases_rollout_report_report_shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45083);
 function recordOf(ended, {world: world, eventLog: eventLog}) {
  const {project: project, to: to, rolledOut: rolledOut, isStarted: isStarted, failures: failures, explanation: explanation, startedAt: startedAt, finishedAt: finishedAt} = ended;
  const {ending: ending, state: state, prepared: prepared} = rolledOut;
  const {stable: stable} = prepared ?? {};
  const isProgressive = world.spec.strategy !== 'rolling' && state !== void 0 && isStarted;
  const successor = ending.verdict === 'superseded' ? state?.observed?.successor : void 0;
  const isBack = state?.rollbackRequested === true || ending.verdict === 'rolled-back';
  return {
   platform: 'compose',
   instanceNoun: 'container',
   target: `${world.server.address}:${world.spec.directory}`,
   service: project,
   subject: eventLog.subject,
   ending: ending,
   startedAt: startedAt,
   finishedAt: finishedAt,
   from: stable,
   to: to,
   isStarted: isStarted,
   servesAlone: ending.reasonCode === 'deployed',
   instances: ended.instances,
   rollback: isBack ? {
    requestedBy: state?.rollbackRequested === true ? 'deploy-kit' : 'platform',
    finished: state?.observed?.phase === 'rolled-back'
   } : void 0,
   supersededBy: successor && {
    id: successor.revision ?? successor.label,
    label: successor.label,
    run: void 0,
    commit: void 0
   },
   failures: failures,
   unhealthy: [],
   events: eventLog.events,
   counts: eventLog.counts,
   excerpts: eventLog.excerpts,
   changes: {
    revision: prepared?.changes ?? [],
    settings: [],
    ...ended.planLines.length === 0 ? {} : {
     plan: ended.planLines
    }
   },
   ...(0, _domain_present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
    shift: isProgressive ? (0, _use_cases_rollout_report_report_shift_js__WEBPACK_IMPORTED_MODULE_1__.p)({
     state: state,
     startedAt: startedAt,
     finishedAt: finishedAt,
     canary: to.label,
     stable: stable?.label ?? 'none'
    }) : void 0
   }),
   ...explanation ?? {
    facts: [],
    links: [],
    nextSteps: []
   }
  };
 }
}),

/***/ 60159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  GR: () => composeTarget
 });
 var errors = __webpack_require__(33047);
 var names_of_sides = __webpack_require__(85257);
 var tolerates_until = __webpack_require__(39308);
 // CONCATENATED MODULE: ./build/src/targets/stepped/domain/split-reading.js
 function percentOf({stable: stable, others: others}, {id: id}) {
  const other = others.find(({revision: revision}) => revision.id === id);
  if (other !== void 0) return other.percent;
  if (stable?.id !== id) return 0;
  return others.reduce((left, {percent: percent}) => left === void 0 || percent === void 0 ? void 0 : left - percent, 100);
 }
 function isLeaseOver({now: now, lock: lock}) {
  return lock === void 0 || now >= lock.expiresAt;
 }
 function isPromoted({shares: shares}, {canary: canary}) {
  return shares.stable?.id === canary.id;
 }
 function isReplaced({shares: {stable: stable}}, note) {
  return stable?.id !== note.canary.id && stable?.id !== note.stable?.id;
 }
 function placedNext(note, reading) {
  return note.stage === 'back' && isPromoted(reading, note) && note.stable !== void 0 ? note.stable : note.canary;
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/domain/find-trouble.js
 const UNREADY_MILLISECONDS = 3e4;
 const UNREADY_TIMES = 3;
 function findTrouble(note, reading, {readyWithinSeconds: readyWithinSeconds}) {
  if (![ 'forward', 'promote' ].includes(note.stage) || isLeaseOver(reading)) return;
  const {placement: placement, now: now} = reading;
  const {label: label} = note.canary;
  if (placement.state === 'failed') return {
   cause: placement.cause,
   reason: placement.reason
  };
  if (note.stage === 'promote') return;
  if (note.since === void 0) return placement.state !== 'ready' && now >= note.startedAt + readyWithinSeconds * 1e3 ? {
   cause: 'never-healthy',
   reason: `${label} was not ready within ${readyWithinSeconds} s.`
  } : void 0;
  if (placement.state === 'absent') return {
   cause: 'task-failures',
   reason: `${label} was removed by another client.`
  };
  const {since: since, times: times} = note.unready;
  if (since !== void 0 && now >= since + UNREADY_MILLISECONDS) return {
   cause: 'never-healthy',
   reason: `${label} was not ready for ${UNREADY_MILLISECONDS / 1e3} s.`
  };
  return times >= UNREADY_TIMES ? {
   cause: 'task-failures',
   reason: `${label} became unready ${times} times.`
  } : void 0;
 }
 var domain_holder = __webpack_require__(57171);
 var rollout_note = __webpack_require__(73513);
 // CONCATENATED MODULE: ./build/src/targets/stepped/domain/next-motion.js
 const NONE = {
  kind: 'none'
 };
 function nextMotion(note, reading) {
  if ((0, rollout_note.pl)(note) || isReplaced(reading, note)) return NONE;
  switch (note.stage) {
  case 'forward':
   return moveForward(note, reading);

  case 'promote':
   return promote(note, reading);

  case 'keep':
   return cleanUp(note, reading);

  default:
   return moveBack(note, reading);
  }
 }
 function rollBackRunning(note, reason, now) {
  return {
   ...note,
   stage: 'back',
   since: now,
   isPaused: false,
   reason: reason ?? note.reason
  };
 }
 const LEASE_OVER = 'The lease of the rollout expired before it was renewed.';
 function moveForward(note, reading) {
  const {canary: canary, since: since} = note;
  const {placement: placement, shares: shares, now: now} = reading;
  if (isLeaseOver(reading)) return {
   kind: 'note',
   note: rollBackRunning(note, LEASE_OVER, now)
  };
  if (placement.state === 'absent') return since === void 0 ? placeAgain(note) : NONE;
  if (placement.state !== 'ready') return noteUnready(note, reading);
  if (note.unready.since !== void 0) return {
   kind: 'note',
   note: {
    ...note,
    unready: {
     ...note.unready,
     since: void 0
    }
   }
  };
  const share = (0, rollout_note.tC)(note);
  const isInForce = percentOf(shares, canary) === share;
  if (since === void 0 && isInForce) return {
   kind: 'note',
   note: {
    ...note,
    since: now
   }
  };
  if (since === void 0 || note.isWayBack && !isInForce) return {
   kind: 'set-percent',
   revision: canary,
   percent: share
  };
  return NONE;
 }
 function placeAgain(note) {
  return note.index === 0 ? {
   kind: 'place',
   revision: note.canary
  } : {
   kind: 'note',
   note: {
    ...note,
    index: 0
   }
  };
 }
 function noteUnready(note, {placement: placement, now: now}) {
  if (placement.state !== 'starting' || note.since === void 0 || note.unready.since !== void 0) return NONE;
  return {
   kind: 'note',
   note: {
    ...note,
    unready: {
     since: now,
     times: note.unready.times + 1
    }
   }
  };
 }
 function promote(note, reading) {
  const {now: now, shares: shares} = reading;
  if (isPromoted(reading, note)) return {
   kind: 'note',
   note: {
    ...note,
    stage: 'keep',
    since: now
   }
  };
  if (isLeaseOver(reading)) return {
   kind: 'note',
   note: rollBackRunning(note, LEASE_OVER, now)
  };
  const percent = percentOf(shares, note.canary);
  if (percent === 100) return {
   kind: 'promote',
   revision: note.canary
  };
  if (percent === void 0) return NONE;
  return {
   kind: 'note',
   note: rollBackRunning(note, describeDrift(note, percent), now)
  };
 }
 function describeDrift({canary: canary}, percent) {
  return `Another client set the traffic share of ${canary.label} to ${percent}%.`;
 }
 function cleanUp(note, {now: now, shares: shares}) {
  const old = note.stable && shares.others.find(({revision: revision}) => revision.id === note.stable?.id);
  if (old === void 0) return {
   kind: 'note',
   note: {
    ...note,
    stage: 'succeeded'
   }
  };
  if (old.percent === void 0) return NONE;
  if (old.percent > 0) {
   const reason = `Another client shifted ${old.percent}% of traffic back to ${old.revision.label}.`;
   return {
    kind: 'note',
    note: {
     ...note,
     stage: 'stopped',
     reason: reason
    }
   };
  }
  return now < (note.since ?? 0) + note.scaleDownDelaySeconds * 1e3 ? NONE : {
   kind: 'remove',
   revision: old.revision
  };
 }
 function moveBack(note, reading) {
  const {canary: canary, stable: stable} = note;
  const {shares: shares, placement: placement} = reading;
  if (isPromoted(reading, note)) return bringBack(note, reading);
  if (percentOf(shares, canary) !== 0) return {
   kind: 'set-percent',
   revision: canary,
   percent: 0
  };
  if (placement.state !== 'absent' || shares.others.some(({revision: revision}) => revision.id === canary.id)) return {
   kind: 'remove',
   revision: canary
  };
  return {
   kind: 'note',
   note: {
    ...note,
    stage: stable === void 0 ? 'failed' : 'rolled-back'
   }
  };
 }
 function bringBack(note, {shares: shares, placement: placement}) {
  const {stable: stable} = note;
  if (stable === void 0) return {
   kind: 'note',
   note: {
    ...note,
    stage: 'failed'
   }
  };
  switch (placement.state) {
  case 'absent':
   return {
    kind: 'place',
    revision: stable
   };

  case 'starting':
   return NONE;

  case 'failed':
   return {
    kind: 'note',
    note: {
     ...note,
     stage: 'rollback-failed',
     reason: placement.reason
    }
   };

  case 'ready':
   return percentOf(shares, stable) === 100 ? {
    kind: 'promote',
    revision: stable
   } : {
    kind: 'set-percent',
    revision: stable,
    percent: 100
   };
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/domain/to-observation.js
 function toObservation(ref, reading) {
  const {note: note, lock: lock, shares: shares, now: now} = reading;
  const percent = percentOf(shares, ref.canary);
  const seen = {
   at: now,
   startedAt: note?.startedAt,
   phase: 'unknown',
   state: void 0,
   stage: note?.stage,
   reason: note?.reason,
   cause: void 0,
   stable: note?.stable ?? ref.stable,
   canary: ref.canary,
   canaryPercent: percent,
   stop: void 0,
   successor: void 0,
   drift: void 0,
   unread: void 0
  };
  if (lock === void 0) return {
   ...seen,
   ...observeUnlocked(ref, reading),
   stage: void 0
  };
  if (lock.holder !== ref.holder) return {
   ...seen,
   ...supersededBy(`run ${(0, domain_holder.i)(lock.holder)}`, note)
  };
  if (note === void 0) return {
   ...seen,
   phase: 'stopped',
   reason: 'Another client changed the rollout lock.'
  };
  if (note.canary.id !== ref.canary.id) return {
   ...seen,
   ...supersededBy('another rollout of this run', note)
  };
  if (isReplaced(reading, note)) return {
   ...seen,
   ...supersededBy(shares.stable?.label ?? 'the removal of the stable revision', void 0)
  };
  if (note.stage === 'forward') return {
   ...seen,
   ...observeForward(note, reading, percent)
  };
  return {
   ...seen,
   phase: PHASES[note.stage]
  };
 }
 const PHASES = {
  promote: 'promoting',
  keep: 'promoting',
  back: 'rolling-back',
  succeeded: 'succeeded',
  'rolled-back': 'rolled-back',
  'rollback-failed': 'rollback-failed',
  failed: 'failed',
  stopped: 'stopped'
 };
 function observeUnlocked({canary: canary}, {shares: shares}) {
  if (shares.stable?.id === canary.id) return {
   phase: 'succeeded'
  };
  const left = shares.others.find(({revision: revision}) => revision.id === canary.id);
  return left === void 0 ? {
   phase: 'rolled-back',
   reason: 'The canary was removed, and stable is serving 100% of traffic.',
   canaryPercent: 0
  } : {
   phase: 'stopped',
   reason: `Another client removed the rollout lock; the canary has ${left.percent ?? '?'}% of traffic.`
  };
 }
 function supersededBy(label, note) {
  return {
   phase: 'superseded',
   successor: {
    label: label,
    revision: note?.canary.id
   }
  };
 }
 function observeForward(note, reading, percent) {
  const {placement: placement, lock: lock} = reading;
  const {since: since, index: index} = note;
  if (since === void 0) return {
   phase: placement.state === 'ready' ? 'progressing' : 'starting'
  };
  if (percent === void 0) return {
   phase: 'progressing',
   unread: new errors.s('platform-error', `Could not read the traffic share of ${note.canary.label}.`)
  };
  const isInForce = percent === (0, rollout_note.tC)(note);
  if (!isInForce && note.isWayBack) return {
   phase: 'progressing'
  };
  const stop = {
   id: `${index}@${since}`,
   since: since,
   expiresAt: lock?.expiresAt
  };
  if (!isInForce) return {
   phase: 'paused',
   stop: stop,
   drift: describeDrift(note, percent)
  };
  return placement.state === 'ready' ? {
   phase: 'paused',
   stop: stop
  } : {
   phase: 'progressing'
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/split-access.js
 async function readSplit({split: split, clock: clock}, known) {
  const read = task => readAgain(task, clock);
  const lock = await read(() => split.readLock());
  const shares = await read(() => split.readShares());
  const note = lock && (0, rollout_note.wd)(lock.note);
  const named = note === void 0 ? void 0 : placedNext(note, {
   shares: shares
  });
  const revision = named && revisionOf(named, [ shares.stable, ...shares.others.map(other => other.revision), ...known ]);
  const placement = revision === void 0 ? {
   state: 'absent'
  } : await read(() => split.readPlacement(revision));
  return {
   now: await read(() => split.now()),
   lock: lock,
   note: note,
   shares: shares,
   placement: placement
  };
 }
 const READS_AT_MOST = 3;
 const AGAIN_AFTER_MILLISECONDS = 500;
 async function readAgain(task, clock) {
  for (let reads = 1; ;reads += 1) try {
   return await task();
  } catch (error) {
   if (!(error instanceof errors.s) || !(0, tolerates_until.WG)(error) || reads === READS_AT_MOST) throw error;
   await clock.sleep(AGAIN_AFTER_MILLISECONDS);
  }
 }
 function revisionOf({id: id}, known) {
  return known.find(revision => revision?.id === id);
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/carry-motion.js
 const RENEW_AFTER_MILLISECONDS = 3e4;
 async function carryMotion(ref, reading, access) {
  const {note: note, lock: lock} = reading;
  if (note === void 0 || lock?.holder !== ref.holder || note.canary.id !== ref.canary.id) return 'not-ours';
  const motion = nextMotion(note, reading);
  if (motion.kind === 'note') {
   await writeNote(ref, {
    reading: reading,
    note: motion.note
   }, access);
   return motion.kind;
  }
  if (motion.kind === 'none' && !(0, rollout_note.pl)(note)) await (access.split.followInstances?.());
  if (!(0, rollout_note.pl)(note) && !note.isPaused && isDue(reading, access)) await writeNote(ref, {
   reading: reading,
   note: note
  }, access);
  if (motion.kind === 'none') return motion.kind;
  await changeSplit(motion, requireRevision(motion.revision, ref, reading), access);
  return motion.kind;
 }
 async function changeSplit(motion, revision, {split: split}) {
  switch (motion.kind) {
  case 'place':
   return split.place(revision);

  case 'set-percent':
   return split.setPercent(revision, motion.percent);

  case 'promote':
   return split.promote(revision);

  case 'remove':
   return split.remove(revision);
  }
 }
 async function writeNote({holder: holder}, {reading: {lock: lock, now: now}, note: note, leaseSeconds: leaseSeconds}, access) {
  const expiresAt = (0, rollout_note.pl)(note) ? now : now + (leaseSeconds ?? access.leaseSeconds) * 1e3;
  await access.split.replaceLock(lock, {
   holder: holder,
   expiresAt: expiresAt,
   note: (0, rollout_note.se)(note)
  });
 }
 function isDue({lock: lock, now: now}, {leaseSeconds: leaseSeconds}) {
  return (lock?.expiresAt ?? 0) - now < leaseSeconds * 1e3 - RENEW_AFTER_MILLISECONDS;
 }
 function requireRevision(named, {canary: canary, stable: stable}, {shares: shares}) {
  const revision = revisionOf(named, [ shares.stable, ...shares.others.map(other => other.revision), canary, stable ]);
  if (revision === void 0) throw new errors.s('not-found', `Revision ${named.label} no longer exists on the platform.`);
  return revision;
 }
 var split_state = __webpack_require__(31556);
 // CONCATENATED MODULE: ./build/src/targets/stepped/domain/stepped-plan.js
 function judgeLock({canary: canary, isWayBack: isWayBack, supersede: supersede}, reading) {
  const {lock: lock, note: note} = reading;
  if (lock === void 0 || note !== void 0 && (0, rollout_note.pl)(note)) return {
   kind: 'free'
  };
  const by = (0, domain_holder.i)(lock.holder);
  const isSame = note?.canary.id === canary.id;
  const isPausedSame = note?.isPaused === true && isSame;
  if (!isLeaseOver(reading) && !isPausedSame && !isWayBack && !supersede) {
   const label = note?.canary.label ?? 'a revision';
   const until = new Date(lock.expiresAt).toISOString();
   return {
    kind: 'taken',
    reason: note?.isPaused ? `A rollout of ${label} by ${by} is paused for a decision until ${until}. Continue it or roll it back first.` : `A rollout of ${label} by ${by} is in progress. Wait until it ends; if that run is lost, its lease expires at ${until}.`
   };
  }
  if (note !== void 0 && isSame && note.stage !== 'back') return {
   kind: 'resume',
   note: resumed(note, reading)
  };
  return {
   kind: 'turn-back',
   note: note,
   by: by
  };
 }
 function refuse({steps: steps, scaleDownDelaySeconds: scaleDownDelaySeconds}, {minimumStepPercent: minimumStepPercent = 0}) {
  const isRising = steps.every((step, index) => step > (steps[index - 1] ?? -1) && step <= 100);
  const small = steps.find(step => step > 0 && step < minimumStepPercent);
  return [ ...isRising && steps.at(-1) === 100 && steps.length <= rollout_note.mn ? [] : [ `The steps must increase up to 100, with at most ${rollout_note.mn} steps.` ], ...small === void 0 ? [] : [ `A step of ${small}% is too small: this target supports ${minimumStepPercent}% or more.` ], ...scaleDownDelaySeconds >= 0 && scaleDownDelaySeconds <= 86400 ? [] : [ 'The previous revision can be kept for at most 24h.' ] ];
 }
 function resumed(note, reading) {
  const isBaked = note.stage === 'forward' && note.isPaused && note.since !== void 0;
  const since = isBaked ? reading.now : note.since;
  const free = {
   ...note,
   since: since,
   isPaused: false,
   unready: {
    since: void 0,
    times: 0
   }
  };
  if (!isLeaseOver(reading) || note.stage === 'keep' || isPromoted(reading, note)) return free;
  return {
   ...free,
   stage: 'forward',
   since: void 0,
   startedAt: reading.now
  };
 }
 function openNote({canary: canary, stable: stable, steps: steps, scaleDownDelaySeconds: scaleDownDelaySeconds, isWayBack: isWayBack}, now) {
  return {
   stage: 'forward',
   canary: canary,
   stable: stable,
   steps: stable === void 0 ? [ 100 ] : steps,
   index: 0,
   since: void 0,
   startedAt: now,
   scaleDownDelaySeconds: scaleDownDelaySeconds,
   isWayBack: isWayBack,
   isPaused: false,
   reason: void 0,
   unready: {
    since: void 0,
    times: 0
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/prepare-stepped.js
 async function prepareStepped(spec, platform) {
  const reading = await readSplit(platform, [ spec.canary ]);
  const {shares: shares, now: now} = reading;
  const finding = judgeLock(spec, reading);
  const {stable: stable} = shares;
  const plan = {
   ...spec,
   stable: stable
  };
  const isLive = stable?.id === spec.canary.id && finding.kind === 'free' && shares.others.length === 0;
  return {
   plan: plan,
   stable: stable,
   canary: spec.canary,
   joins: finding.kind === 'resume',
   changes: isLive ? [] : describeChanges(plan),
   warnings: [ ...finding.kind === 'turn-back' ? [ `Rolls back the interrupted rollout of ${finding.by} first.` ] : [], ...finding.kind === 'resume' ? [ `Resumes the rollout of ${spec.canary.label} at its current step.` ] : [] ],
   refusals: [ ...finding.kind === 'taken' ? [ finding.reason ] : [], ...spec.resume && finding.kind !== 'resume' ? [ `No paused rollout of ${spec.canary.label} was found.` ] : [], ...refuse(spec, platform.capabilities), ...(new TextEncoder).encode((0, 
   rollout_note.se)(openNote(plan, now))).length > split_state.$ ? [ 'The revision names are too long for the rollout lock.' ] : [] ].map(reason => ({
    code: 'preflight',
    reason: reason
   }))
  };
 }
 function describeChanges({stable: stable, canary: canary, steps: steps, scaleDownDelaySeconds: scaleDownDelaySeconds}) {
  if (stable === void 0) return [ `Start ${canary.label} and shift 100% of traffic to it.` ];
  return [ `Start ${canary.label} alongside ${stable.label}.`, `Shift traffic to it: ${steps.map(step => `${step}%`).join(', ')}.`, `Remove ${stable.label}${scaleDownDelaySeconds === 0 ? '' : ` ${scaleDownDelaySeconds} s later`}.` ];
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/start-stepped.js
 const start_stepped_AGAIN_AFTER_MILLISECONDS = 1e3;
 const START_WITHIN_MILLISECONDS = 6e5;
 async function startStepped(plan, holder, access) {
  const giveUpAt = access.clock.now() + START_WITHIN_MILLISECONDS;
  for (;;) {
   try {
    const ref = await tryToStart(plan, holder, access);
    if (ref !== void 0) return ref;
   } catch (error) {
    if (!(error instanceof errors.s) || !isWorthAnother(error) || access.clock.now() > giveUpAt) throw error;
   }
   if (access.clock.now() > giveUpAt) throw new errors.s('conflict', 'The previous rollout was not rolled back in time. Check the state of the service.');
   await access.clock.sleep(start_stepped_AGAIN_AFTER_MILLISECONDS);
  }
 }
 class Taken extends errors.s {}
 function isWorthAnother(error) {
  return (0, tolerates_until.WG)(error) || error.code === 'outcome-unknown' || error.code === 'conflict' && !(error instanceof Taken);
 }
 async function tryToStart(plan, holder, access) {
  const reading = await readSplit(access, [ plan.canary, plan.stable ]);
  const {lock: lock, note: note, shares: shares} = reading;
  const isMine = lock?.holder === holder;
  if (isMine && note !== void 0 && !(0, rollout_note.pl)(note)) {
   const known = [ plan.canary, plan.stable, shares.stable, ...shares.others.map(other => other.revision) ];
   const ref = refOf(note, holder, known);
   if (note.canary.id === plan.canary.id && note.stage !== 'back') return ref;
   await carryMotion(ref, reading, access);
   return;
  }
  const finding = isMine ? {
   kind: 'free'
  } : judgeLock(plan, reading);
  if (finding.kind === 'taken') throw new Taken('conflict', finding.reason);
  await writeNote({
   holder: holder
  }, {
   reading: reading,
   note: firstNote(finding, plan, reading)
  }, access);
  return;
 }
 function firstNote(finding, plan, reading) {
  switch (finding.kind) {
  case 'resume':
   return finding.note;

  case 'turn-back':
   return endOfOther(finding.note, reading, plan.canary);

  case 'free':
   return noteOfNew(plan, reading);
  }
 }
 function noteOfNew(plan, reading) {
  const {shares: shares, now: now} = reading;
  const left = shares.others.find(({revision: revision}) => revision.id !== plan.canary.id);
  const stable = shares.stable ?? plan.stable;
  if (left === void 0) return openNote({
   ...plan,
   stable: stable
  }, now);
  return rollBackRunning(openNote({
   ...plan,
   canary: left.revision,
   stable: stable
  }, now), 'No run controls this revision.', now);
 }
 function endOfOther(note, reading, canary) {
  const {now: now, shares: shares} = reading;
  if (note === void 0) return endOfUnknown(reading);
  if (!isPromoted(reading, note)) return rollBackRunning(note, 'Another run rolled it back.', now);
  if (note.stage !== 'back') return {
   ...note,
   stage: 'keep',
   since: now,
   scaleDownDelaySeconds: 0
  };
  const known = [ canary, ...shares.others.map(({revision: revision}) => revision) ];
  return known.some(({id: id}) => id === note.stable?.id) ? note : {
   ...note,
   stage: 'rollback-failed'
  };
 }
 function endOfUnknown({now: now, shares: {stable: stable, others: others}}) {
  const canary = others[0]?.revision ?? stable ?? {
   id: '',
   label: '',
   images: {},
   digests: {}
  };
  const open = openNote({
   canary: canary,
   stable: stable,
   steps: [ 100 ],
   scaleDownDelaySeconds: 0,
   isWayBack: false
  }, now);
  return others.length === 0 ? {
   ...open,
   stage: 'rolled-back'
  } : rollBackRunning(open, void 0, now);
 }
 function refOf({canary: canary, stable: stable}, holder, known) {
  const whole = named => revisionOf(named, known) ?? {
   ...named,
   images: {},
   digests: {}
  };
  return {
   holder: holder,
   canary: whole(canary),
   stable: stable && whole(stable)
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/stepped/use-cases/stepped-target.js
 function steppedTarget(platform) {
  const {split: split, platformName: platformName, capabilities: capabilities} = platform;
  const read = ref => readSplit(platform, [ ref.canary, ref.stable ]);
  const looks = new WeakMap;
  return {
   platformName: platformName,
   capabilities: capabilities,
   prepare: spec => prepareStepped(spec, platform),
   async start(plan, begun) {
    const holder = (0, domain_holder.s)(plan.run, platform.newToken());
    begun({
     holder: holder,
     canary: plan.canary,
     stable: plan.stable
    });
    return startStepped(plan, holder, platform);
   },
   async observe(ref) {
    const reading = await read(ref);
    const observed = toObservation(ref, reading);
    looks.set(observed, reading);
    return observed;
   },
   async follow(ref, observed) {
    const reading = looks.get(observed) ?? await read(ref);
    const note = ownNote(ref, reading);
    if (note === void 0) return;
    await unlessShownLater(carryMotion(ref, reading, platform));
    return findTrouble(note, reading, platform);
   },
   act: async (ref, effect, stopId) => act({
    ref: ref,
    effect: effect,
    stopId: stopId
   }, await read(ref), platform),
   async revert({holder: holder, canary: canary, stable: stable}) {
    if (stable === void 0) throw new errors.s('conflict', 'There is no earlier revision to roll back to.');
    const plan = {
     canary: stable,
     stable: canary,
     steps: [ 100 ],
     scaleDownDelaySeconds: 0,
     isWayBack: true
    };
    return startStepped({
     ...plan,
     supersede: true,
     resume: false,
     run: ''
    }, holder, platform);
   },
   async pause(ref) {
    const reading = await read(ref);
    const note = ownNote(ref, reading);
    if (note === void 0) throw new errors.s('conflict', 'This run no longer controls the rollout.');
    const {pauseTimeoutSeconds: leaseSeconds} = platform;
    await writeNote(ref, {
     reading: reading,
     note: {
      ...note,
      isPaused: true
     },
     leaseSeconds: leaseSeconds
    }, platform);
   },
   async finish(ref) {
    const reading = await read(ref);
    const note = ownNote(ref, reading);
    if (note === void 0) return;
    if (!(0, rollout_note.pl)(note) && !isReplaced(reading, note)) return;
    const left = reading.shares.others.find(({revision: revision}) => revision.id === ref.canary.id);
    if (left !== void 0 && left.percent !== 0) await split.setPercent(ref.canary, 0);
    if (left !== void 0) await split.remove(ref.canary);
    await split.replaceLock(reading.lock, void 0);
   },
   evidence: ({canary: canary, stable: stable}) => ({
    ...split.evidence(canary, stable),
    sides: () => (0, names_of_sides.Y)({
     canary: canary,
     stable: stable
    })
   }),
   explain: platform.explain
  };
 }
 function ownNote({holder: holder, canary: canary}, {lock: lock, note: note}) {
  return lock?.holder === holder && note?.canary.id === canary.id ? note : void 0;
 }
 async function act({ref: ref, effect: effect, stopId: stopId}, reading, platform) {
  const {split: split, now: now} = {
   ...platform,
   now: reading.now
  };
  const note = ownNote(ref, reading);
  if (note === void 0 || (0, rollout_note.pl)(note)) throw new errors.s('conflict', 'This run no longer controls the rollout.');
  const isBack = effect !== 'continue';
  if (!isBack && toObservation(ref, reading).stop?.id !== stopId) throw new errors.s('conflict', 'The rollout is no longer at this pause.');
  if (!isBack || note.stage !== 'back') {
   const next = isBack ? rollBackRunning(note, void 0, now) : continued(note, now);
   await writeNote(ref, {
    reading: reading,
    note: next
   }, platform).catch(async error => {
    if (isBack && note.stage === 'forward' && !isConflict(error)) await split.setPercent(ref.canary, 0);
    throw error;
   });
  }
  await carryMotion(ref, await readSplit(platform, [ ref.canary, ref.stable ]), platform);
 }
 function continued(note, now) {
  return note.index < note.steps.length - 1 ? {
   ...note,
   index: note.index + 1,
   since: void 0
  } : {
   ...note,
   stage: 'promote',
   since: now
  };
 }
 function isConflict(error) {
  return error instanceof errors.s && error.code === 'conflict';
 }
 async function unlessShownLater(task) {
  try {
   await task;
  } catch (error) {
   if (!(error instanceof errors.s) || (0, tolerates_until.WG)(error) || !(0, tolerates_until.PP)(error)) throw error;
  }
 }
 var compose_split = __webpack_require__(87454);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/compose-target.js
 function capabilitiesOf(proxy, evidence) {
  if (proxy === 'none') return {
   traffic: 'none',
   stops: 'none',
   preview: false,
   perRevisionMetrics: false,
   survivesLostRunner: 'lease'
  };
  return {
   traffic: 'request-weight',
   minimumStepPercent: 1,
   stops: 'any-list',
   preview: false,
   perRevisionMetrics: evidence.requests !== 'none',
   survivesLostRunner: 'lease'
  };
 }
 const LEASE_SECONDS = 300;
 function composeTarget(world, run) {
  const stepped = steppedTarget({
   split: (0, compose_split.L)(world, run.run),
   clock: world.clock,
   leaseSeconds: LEASE_SECONDS,
   platformName: 'Docker Compose',
   newToken: run.newToken,
   pauseTimeoutSeconds: run.pauseTimeoutSeconds,
   capabilities: capabilitiesOf(world.proxy.kind, world.proxy.evidenceOf),
   readyWithinSeconds: world.spec.readyWithinSeconds,
   explain: (ref, ending) => explain(ref, ending, world)
  });
  return {
   ...stepped,
   async prepare(spec) {
    const prepared = await stepped.prepare(spec);
    const textsOf = kind => run.findings.filter(each => each.kind === kind).map(({text: text}) => text);
    const refusals = textsOf('refusal');
    const warnings = [ ...textsOf('warning'), ...spec.isWayBack ? refusals : [] ];
    return {
     ...prepared,
     warnings: [ ...prepared.warnings, ...warnings ],
     refusals: [ ...refusals.map(reason => ({
      code: 'preflight',
      reason: reason
     })), ...prepared.refusals ]
    };
   }
  };
 }
 function explain({canary: canary, stable: stable}, ending, world) {
  const {spec: spec, server: server, folder: folder} = world;
  const look = `cd ${spec.directory} && docker compose ps --all`;
  return {
   facts: [ {
    name: 'Server',
    value: server.address,
    kind: 'code'
   }, {
    name: 'Directory',
    value: spec.directory,
    kind: 'code'
   }, {
    name: 'Proxy',
    value: world.proxy.kind,
    kind: 'text'
   }, {
    name: 'Release',
    value: canary.label,
    full: canary.id,
    kind: 'code'
   }, ...stable === void 0 ? [] : [ {
    name: 'Previous release',
    value: stable.label,
    full: stable.id,
    kind: 'code'
   } ] ],
   links: [],
   nextSteps: ending.verdict === 'succeeded' ? [] : [ {
    text: `Show the containers on ${server.address}:`,
    command: look
   }, ...ending.verdict === 'unknown' || ending.reasonCode === 'rollback-unfinished' ? [ {
    text: 'Show the log of the rollback timer:',
    command: `cat ${folder}/lease.log`
   } ] : [] ]
  };
 }
}),

/***/ 4072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  deployCompose: () => deployCompose,
  h: () => rolloutRequest
 });
 var deployment_log = __webpack_require__(39143);
 var mark_start = __webpack_require__(69539);
 var roll_out = __webpack_require__(92416);
 var until_answered = __webpack_require__(7851);
 var open_sources = __webpack_require__(50647);
 var unless_cancelled = __webpack_require__(9483);
 var release_release = __webpack_require__(14855);
 var retry_reads = __webpack_require__(84473);
 var compose_record = __webpack_require__(89841);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/count-instances.js
 async function countInstances({project: project, services: services, desired: desired}, {docker: docker}) {
  const containers = await docker.listContainers(project).catch(unlessDeployError);
  const running = containers?.filter(({service: service, state: state}) => services.includes(service) && state === 'running');
  return running && {
   desired: desired,
   running: running.length
  };
 }
 function unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
  return;
 }
 var compose_target = __webpack_require__(60159);
 var left_compose = __webpack_require__(82147);
 var join_sentences = __webpack_require__(78309);
 var inspect_server_facts = __webpack_require__(27376);
 var inspect_project = __webpack_require__(96558);
 var rollout_note = __webpack_require__(73513);
 var release_files = __webpack_require__(62191);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/choose-images.js
 async function resolveImages({docker: docker, spec: spec}) {
  if (spec.images.size === 0) throw (0, errors.A)('images', 'no image is given. Write a line service=image for each service.');
  const parts = [];
  let bytesToPull = 0;
  for (const [service, image] of spec.images) {
   const given = (0, release_release.s)(image);
   if (given !== void 0 && await docker.hasImage(image)) {
    parts.push({
     service: service,
     image: image,
     digest: given
    });
    continue;
   }
   const {digest: digest, compressedBytes: compressedBytes} = await docker.resolveDigest(image);
   const whole = given === void 0 ? `${image}@${digest}` : image;
   parts.push({
    service: service,
    image: whole,
    digest: given ?? digest
   });
   if (given !== void 0 || !await docker.hasImage(whole)) bytesToPull = bytesToPull === void 0 || compressedBytes === void 0 ? void 0 : bytesToPull + compressedBytes;
  }
  return {
   parts: parts,
   bytesToPull: bytesToPull
  };
 }
 async function previousImages({files: files, folder: folder, lease: lease}) {
  const kept = (0, release_files.d)(folder, files);
  const [stableId, stored, {lock: lock}] = [ await kept.readStable(), await kept.readReleases(), await lease.read() ];
  const note = lock && (0, rollout_note.wd)(lock.note);
  const goesOn = note !== void 0 && !(0, rollout_note.pl)(note) && note.canary.id !== stableId;
  const release = stored.find(({id: id}) => id === stableId === goesOn);
  if (release === void 0) throw new errors.s('not-found', 'The server has no earlier release to roll back to. Deploy a version by its image.');
  return {
   parts: release.parts,
   bytesToPull: 0
  };
 }
 var place_release = __webpack_require__(1699);
 var read_project = __webpack_require__(6210);
 var read_server = __webpack_require__(44100);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/prepare-release.js
 async function prepareRelease(world, version) {
  const {docker: docker, proxy: proxy, lease: lease} = world;
  const facts = await docker.readFacts(world.spec.directory);
  const unusable = (0, inspect_server_facts.L)({
   facts: facts,
   bytesToPull: void 0
  }).filter(({kind: kind}) => kind === 'refusal');
  if (unusable.length > 0) throw new errors.s('rejected', (0, join_sentences.D)(...unusable.map(({text: text}) => text)));
  const chosen = version === 'previous' ? await previousImages(world) : await resolveImages(world);
  const images = new Map(chosen.parts.map(({service: service, image: image}) => [ service, image ]));
  const found = {
   ...world,
   spec: {
    ...world.spec,
    images: images
   }
  };
  const read = await (0, read_project.Wh)(found);
  const {containers: containers, groups: groups} = await (0, read_server.Wb)(found, read, await lease.read());
  const findings = (0, inspect_project.W)({
   spec: found.spec,
   project: read.project,
   facts: facts,
   bytesToPull: chosen.bytesToPull,
   containers: containers,
   proxy: await proxy.inspect(),
   folders: await docker.foldersOf(read.project.name)
  });
  const {release: release, values: values} = await releaseOfImages(chosen, {
   found: found,
   read: read,
   findings: findings
  });
  return {
   release: ofStable(release, groups) ?? release,
   project: read.project,
   images: values,
   findings: findings,
   wanted: wantedContainers(release, {
    project: read.project,
    groups: groups
   }),
   world: found
  };
 }
 function wantedContainers({parts: parts}, reading) {
  const services = parts.map(({service: service}) => service);
  const desired = services.reduce((sum, service) => sum + (0, place_release.L)(service, reading), 0);
  return {
   project: reading.project.name,
   services: services,
   desired: desired
  };
 }
 async function releaseOfImages({parts: parts}, {found: {docker: docker, spec: spec}, read: read, findings: findings}) {
  const bare = (0, release_release.l7)(parts.map(part => ({
   ...part,
   configHash: ''
  })));
  const values = (0, read_project.sm)(bare, read);
  const hashes = await docker.configHashes(spec, values);
  const whole = bare.parts.map(part => {
   const configHash = hashes.get(part.service);
   const problem = findings.find(({kind: kind}) => kind === 'refusal')?.text;
   if (configHash === void 0) throw new errors.s('bad-input', problem ?? `The compose file has no service ${part.service}. Check the input images.`);
   return {
    ...part,
    configHash: configHash
   };
  });
  return {
   release: (0, release_release.l7)(whole),
   values: values
  };
 }
 function ofStable({parts: parts}, {stable: stable}) {
  const keys = new Set(stable?.release.parts.map(release_release.TN));
  return parts.every(part => keys.has((0, release_release.TN)(part))) ? stable?.release : void 0;
 }
 async function pullImages({release: release}, {docker: docker}, onLine) {
  for (const image of new Set(release.parts.map(part => part.image))) if (!await docker.hasImage(image)) await docker.pull(image, onLine);
 }
 var migration = __webpack_require__(97540);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/prune-releases.js
 async function pruneReleases(world) {
  const {docker: docker, files: files, folder: folder, spec: spec} = world;
  try {
   const kept = (0, release_files.d)(folder, files);
   const [stored, stableId] = [ await kept.readReleases(), await kept.readStable() ];
   const stable = stored.find(({id: id}) => id === stableId);
   if (stable === void 0) return [];
   if (spec.migration !== void 0) {
    const {project: project} = await (0, read_project.FM)(world)();
    const task = await docker.findTask((0, migration.A)(project.name, stable));
    if (task?.state === 'exited') await docker.remove([ task.id ]);
   }
   const keep = new Set([ stable, ...stored.slice(0, spec.keepReleases) ].flatMap(({parts: parts}) => parts.map(({digest: digest}) => digest)));
   const repositories = new Set(stored.flatMap(({parts: parts}) => parts.map(({image: image}) => repositoryOf(image))));
   await docker.removeImages([ ...repositories ], keep);
   return [];
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return [ `Old images were not removed: ${error.message}` ];
  }
 }
 function repositoryOf(image) {
  return (image.split('@')[0] ?? '').replace(/:[\w.-]*$/, '');
 }
 var holder = __webpack_require__(57171);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/wait-for-lock.js
 const LOOK_EVERY_MILLISECONDS = 1e4;
 const DROPPED_WITHIN_MILLISECONDS = 6e4;
 async function waitForLock({lease: lease, clock: clock}, {until: until, eventLog: eventLog, cancelled: cancelled}) {
  let said;
  for (;;) {
   const {lock: lock} = await lease.read();
   const note = lock && (0, rollout_note.wd)(lock.note);
   const patience = note !== void 0 && (0, rollout_note.pl)(note) ? DROPPED_WITHIN_MILLISECONDS : 0;
   if (lock === void 0 || await lease.now() >= lock.expiresAt + patience) return 'free';
   if (clock.now() >= until) return 'held';
   if (said !== lock.holder) eventLog.detail(`Waiting for the rollout of ${note?.canary.label ?? 'a release'} by ${(0, 
   holder.i)(lock.holder)}`);
   said = lock.holder;
   await (0, unless_cancelled.M)(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled));
  }
 }
 var placement_of = __webpack_require__(59967);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/watch-failures.js
 const MOST_EXCERPTS = 3;
 function watchFailures(target, {world: world, project: project, eventLog: eventLog}) {
  const failures = [];
  const note = async (canaryId, {cause: cause}) => {
   const keys = new Set((0, release_release.YD)(canaryId));
   const containers = await world.docker.listContainers(project);
   const ended = containers.filter(container => keys.has((0, release_release.TN)((0, 
   release_release.BU)(container))) && hasFailed(container, cause));
   for (const container of ended.slice(0, MOST_EXCERPTS)) {
    failures.push(toFailure(container));
    const lines = await world.docker.lastLines(container.id);
    if (lines.length > 0) eventLog.excerpt({
     title: `Last log lines of ${container.name}`,
     lines: lines
    });
   }
  };
  return {
   failures: failures,
   target: {
    ...target,
    async follow(ref, observed) {
     const abort = await target.follow(ref, observed);
     if (abort !== void 0 && failures.length === 0) await note(ref.canary.id, abort).catch(watch_failures_unlessDeployError);
     return abort;
    }
   }
  };
 }
 function hasFailed(container, cause) {
  const {health: health} = container;
  return !(0, placement_of._n)(container) || health === 'unhealthy' || health === 'starting' && cause === 'never-healthy';
 }
 function toFailure({name: name, service: service, state: state, exitCode: exitCode, isOutOfMemory: isOutOfMemory, health: health}) {
  const hasExited = state === 'exited' || state === 'dead' || state === 'restarting';
  const reason = isOutOfMemory ? 'Out of memory' : hasExited ? 'Container exited' : `Container is ${health}`;
  return {
   instance: name,
   kind: hasExited ? 'crashed' : 'unhealthy',
   decides: 'at-once',
   reason: reason,
   stoppedAt: void 0,
   containers: [ {
    name: service,
    exitCode: hasExited ? exitCode : void 0,
    reason: void 0
   } ]
  };
 }
 function watch_failures_unlessDeployError(error) {
  if (!(error instanceof errors.s)) throw error;
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/deploy-compose.js
 const PREPARE_WITHIN_MILLISECONDS = 12e4;
 async function deployCompose(request, dependencies) {
  const {clock: clock, log: log, cancelled: cancelled, state: state} = dependencies;
  const startedAt = (0, mark_start.E)(clock);
  const world = (0, retry_reads.A)(dependencies.world);
  const sources = await (0, open_sources.B)(request, dependencies.connectSources);
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS);
  const prepared = await log.group('Prepare', () => (0, unless_cancelled.M)(cancelled, (0, 
  until_answered.Y)(() => prepareRelease(world, request.version), until, dependencies)));
  const {name: name} = prepared.project;
  const eventLog = (0, deployment_log.w)({
   subject: name,
   prefix: ''
  }, {
   clock: clock,
   log: log
  });
  const target = (0, compose_target.GR)(prepared.world, {
   newToken: dependencies.newToken,
   run: dependencies.run.url ?? 'a local run',
   pauseTimeoutSeconds: request.pauseTimeoutSeconds,
   findings: prepared.findings
  });
  const watch = watchFailures(target, {
   world: prepared.world,
   project: name,
   eventLog: eventLog
  });
  const saved = {
   ...watch.target,
   start: (plan, begun) => watch.target.start(plan, ref => {
    (0, left_compose.hg)(state, {
     ref: ref,
     onCancel: request.onCancel,
     startedAt: startedAt()
    });
    begun(ref);
   })
  };
  const rolled = await rollOutWhenFree({
   request: request,
   prepared: prepared,
   target: saved,
   eventLog: eventLog,
   sources: sources
  }, dependencies);
  (0, left_compose.dw)(state);
  const {ending: ending, ref: ref} = rolled;
  if (ending.verdict === 'succeeded' && ending.reasonCode === 'deployed') for (const problem of await pruneReleases(prepared.world)) log.warning('Cleanup', problem);
  const instances = await countInstances(prepared.wanted, prepared.world);
  const record = (0, compose_record.z)({
   project: name,
   to: (0, release_release.Hx)(prepared.release),
   rolledOut: rolled,
   isStarted: ref !== void 0,
   planLines: request.planLines,
   failures: watch.failures,
   explanation: ref && target.explain(ref, ending),
   startedAt: startedAt(),
   finishedAt: clock.now(),
   instances: instances
  }, {
   world: world,
   eventLog: eventLog
  });
  return conclude(request, withEnd(record, eventLog));
 }
 async function rollOutWhenFree(deployment, dependencies) {
  const {request: request, eventLog: eventLog} = deployment;
  const {clock: clock} = dependencies;
  const until = clock.now() + request.waitMilliseconds;
  for (;;) {
   const isWaiting = request.onRunning === 'wait' && request.mode === 'deploy' && request.purpose !== 'rollback';
   const held = isWaiting ? await waitForLock(dependencies.world, {
    until: until,
    eventLog: eventLog,
    cancelled: dependencies.cancelled
   }) : 'free';
   await pull(deployment, dependencies);
   const rolled = await rollOutOnce(deployment, dependencies);
   const isRefused = rolled.ending.verdict === 'failed' && rolled.ref === void 0;
   if (!isWaiting || held === 'held' || !isRefused || !await isHeld(dependencies.world)) return rolled;
  }
 }
 async function pull({request: request, prepared: prepared}, {log: log, cancelled: cancelled, clock: clock}) {
  const isRefused = request.purpose !== 'rollback' && prepared.findings.some(({kind: kind}) => kind === 'refusal');
  if (request.mode === 'dry-run' || isRefused) return;
  const until = clock.now() + PREPARE_WITHIN_MILLISECONDS;
  const pulling = () => pullImages(prepared, prepared.world, line => log.line(line));
  await log.group('Pull images', () => (0, unless_cancelled.M)(cancelled, (0, until_answered.Y)(pulling, until, {
   clock: clock
  })));
 }
 async function isHeld(world) {
  const {lock: lock} = await world.lease.read();
  return lock !== void 0 && await world.lease.now() < lock.expiresAt;
 }
 async function rollOutOnce({request: request, prepared: prepared, target: target, eventLog: eventLog, sources: sources}, {world: world, clock: clock, cancelled: cancelled, run: run}) {
  const isLeft = request.onCancel === 'leave';
  const rolling = (0, roll_out.O)(rolloutRequest(request, prepared, run.url), {
   target: target,
   eventLog: eventLog,
   clock: clock,
   prober: world.prober,
   boundCalls: world.boundCalls,
   sources: sources,
   cancelled: isLeft ? (new AbortController).signal : cancelled
  });
  if (!isLeft) return rolling;
  try {
   return await (0, unless_cancelled.M)(cancelled, rolling);
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   world.boundCalls(clock.now());
   const reason = 'The job was canceled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.';
   return {
    ending: {
     verdict: 'cancelled',
     reasonCode: 'cancelled',
     reason: reason
    },
    prepared: void 0,
    ref: void 0,
    state: void 0
   };
  }
 }
 function rolloutRequest(request, {release: release}, run) {
  const isWayBack = request.purpose === 'rollback';
  const steps = isWayBack ? [ 100 ] : request.steps;
  return {
   ...{
    ...request,
    steps: steps,
    scaleDownDelaySeconds: 0
   },
   spec: {
    canary: (0, release_release.Hx)(release),
    steps: steps,
    isWayBack: isWayBack,
    scaleDownDelaySeconds: request.scaleDownDelaySeconds,
    supersede: request.onRunning === 'supersede',
    resume: [ 'approve', 'promote', 'abort' ].includes(request.purpose),
    run: run ?? 'a local run'
   }
  };
 }
 function withEnd(record, eventLog) {
  const {verdict: verdict, reason: reason} = record.ending;
  eventLog.end(`${verdict}: ${reason}`, verdict, verdict === 'succeeded' ? 'logged' : 'logged-elsewhere');
  return {
   ...record,
   events: eventLog.events
  };
 }
 function conclude(request, record) {
  const {strategy: strategy} = request.spec;
  const {ending: ending, startedAt: startedAt, finishedAt: finishedAt} = record;
  return {
   mode: request.mode,
   ending: ending,
   startedAt: startedAt,
   finishedAt: finishedAt,
   services: [ record ],
   ...strategy === 'rolling' ? {} : {
    strategy: strategy
   }
  };
 }
}),

/***/ 84473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => retryReads
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
 const TRIES = 4;
 const AGAIN_AFTER_MILLISECONDS = 500;
 function retryReads(world) {
  const {docker: docker, files: files, lease: lease, proxy: proxy, clock: clock} = world;
  return {
   ...world,
   docker: tryingAgain(docker, clock, [ 'readFacts', 'projectName', 'imageTemplates', 'readProject', 'configHashes', 'listContainers', 'foldersOf', 'lastLines', 'hasImage', 'resolveDigest', 'findTask' ]),
   files: tryingAgain(files, clock, [ 'read' ]),
   lease: tryingAgain(lease, clock, [ 'now', 'read' ]),
   proxy: tryingAgain(proxy, clock, [ 'inspect', 'readServers', 'activeRequests' ])
  };
 }
 function tryingAgain(port, clock, names) {
  const each = names.map(name => {
   const read = port[name];
   return [ name, (...args) => tryAgain(() => read.apply(port, args), clock) ];
  });
  return {
   ...port,
   ...Object.fromEntries(each)
  };
 }
 async function tryAgain(read, clock) {
  for (let tries = 1; ;tries += 1) try {
   return await read();
  } catch (error) {
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || !(0, 
   _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__.WG)(error) || tries === TRIES) throw error;
   await clock.sleep(AGAIN_AFTER_MILLISECONDS);
  }
 }
}),

/***/ 92416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  q: () => rollBackLeft,
  O: () => rollOut
 });
 var errors = __webpack_require__(33047);
 var conclude_rollout = __webpack_require__(18339);
 var refusal = __webpack_require__(71652);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/early-ending.js
 function endBefore({mode: mode, purpose: purpose}, prepared) {
  const {refusals: refusals, changes: changes, canary: canary} = prepared;
  if (refusals.length > 0 && purpose !== 'rollback') return endByRefusals(refusals);
  if (mode === 'dry-run') return changes.length > 0 ? {
   verdict: 'succeeded',
   reasonCode: 'would-change',
   reason: `${canary.label} would be deployed.`
  } : {
   verdict: 'succeeded',
   reasonCode: 'would-not-change',
   reason: `${canary.label} is already deployed.`
  };
  return changes.length > 0 ? void 0 : {
   verdict: 'succeeded',
   reasonCode: 'already-live',
   reason: `${canary.label} is serving 100% of traffic.`
  };
 }
 function endByRefusals(refusals) {
  const reason = (0, join_sentences.D)(...refusals.map(refusal => refusal.reason));
  return {
   verdict: 'failed',
   reasonCode: refusals[0]?.code ?? 'preflight',
   reason: reason
  };
 }
 function endByError({code: code, message: message}, isStarted) {
  return {
   verdict: isStarted || code === 'outcome-unknown' ? 'unknown' : 'failed',
   reasonCode: code,
   reason: message
  };
 }
 var judge_stop = __webpack_require__(43924);
 var reconcile_rollout = __webpack_require__(10943);
 var rollout_state = __webpack_require__(22210);
 var names_of_sides = __webpack_require__(85257);
 var inspect_sources = __webpack_require__(3117);
 var unless_cancelled = __webpack_require__(9483);
 var until_answered = __webpack_require__(7851);
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/roll-out.js
 const CANCEL_WITHIN_MILLISECONDS = 24e4;
 const FINISH_WITHIN_MILLISECONDS = 6e4;
 async function rollOut(request, dependencies) {
  const {target: target, clock: clock, cancelled: cancelled, eventLog: eventLog} = dependencies;
  const giveUpAt = clock.now() + request.timeoutMilliseconds;
  let prepared;
  let ref;
  let isStarted = false;
  try {
   const preparing = (0, until_answered.Y)(() => target.prepare(request.spec), giveUpAt, dependencies);
   prepared = await (0, unless_cancelled.M)(cancelled, preparing);
   prepared.warnings.forEach(warning => eventLog.detail(warning, 'warning'));
   const refusal = await inspectBefore(request, prepared, dependencies);
   if (refusal !== void 0) return {
    ending: refusal,
    prepared: prepared,
    ref: ref,
    state: void 0
   };
   const untouched = endBefore(request, prepared);
   if (untouched !== void 0) return {
    ending: untouched,
    prepared: prepared,
    ref: ref,
    state: void 0
   };
   const {plan: plan} = prepared;
   ref = await (0, until_answered.Y)(() => target.start(plan, begun => ref = begun), giveUpAt, dependencies);
   isStarted = true;
   return {
    ...await reconcile({
     request: request,
     prepared: prepared,
     ref: ref
    }, dependencies),
    prepared: prepared,
    ref: ref
   };
  } catch (error) {
   if (error instanceof refusal.V) return {
    ending: endByRefusals([ error.refusal ]),
    prepared: prepared,
    ref: void 0,
    state: void 0
   };
   if (error instanceof unless_cancelled.c) return {
    ...await endCancelled({
     request: request,
     prepared: prepared,
     ref: ref
    }, dependencies),
    prepared: prepared,
    ref: ref
   };
   if (!(error instanceof errors.s)) throw error;
   return {
    ending: endByError(error, isStarted),
    prepared: prepared,
    ref: ref,
    state: void 0
   };
  }
 }
 async function inspectBefore({gates: gates, mode: mode}, {stable: stable, refusals: refusals}, {sources: opened, eventLog: eventLog, clock: clock, cancelled: cancelled}) {
  if (opened === void 0 || stable === void 0 || refusals.length > 0) return;
  const live = (0, names_of_sides.Y)({
   canary: stable,
   stable: void 0
  }).canary;
  const inspected = await (0, unless_cancelled.M)(cancelled, (0, inspect_sources.F)(gates, {
   opened: opened,
   live: live,
   clock: clock
  }));
  if (mode === 'dry-run') inspected.lines.forEach(line => eventLog.detail(line));
  inspected.warnings.forEach(warning => eventLog.detail(warning, 'warning'));
  const [refusal] = inspected.refusals;
  return refusal && endByError(refusal, false);
 }
 async function endCancelled({request: request, prepared: prepared, ref: ref}, dependencies) {
  if (ref === void 0 || prepared === void 0) return {
   ending: {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: CANCELLED
   },
   state: void 0
  };
  try {
   return await goBack({
    request: request,
    prepared: prepared,
    ref: ref
   }, (0, rollout_state.ue)(dependencies.clock.now()), dependencies);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    ending: endByError(error, true),
    state: void 0
   };
  }
 }
 const CANCELLED = 'The job was canceled before anything was changed.';
 async function reconcile(started, dependencies) {
  const {request: request} = started;
  const state = (0, rollout_state.ue)(dependencies.clock.now());
  if (request.purpose === 'abort') state.abort = {
   cause: 'aborted',
   reason: 'The rollback was requested.'
  };
  try {
   const end = await reconcileOnce(started, state, dependencies);
   return {
    ending: await settle(started, {
     state: state,
     end: end
    }, dependencies),
    state: state
   };
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) {
    if (!(error instanceof errors.s)) throw error;
    return {
     ending: endByError(error, true),
     state: state
    };
   }
   return goBack(started, state, dependencies);
  }
 }
 async function rollBackLeft({ref: ref, prepared: prepared, request: request}, dependencies) {
  return endCancelled({
   request: request,
   prepared: prepared,
   ref: ref
  }, dependencies);
 }
 async function goBack(started, {weights: weights, steps: steps, metrics: metrics, sources: sources}, dependencies) {
  const {request: request} = started;
  const isWayBack = request.purpose === 'rollback';
  const abort = isWayBack ? void 0 : {
   cause: 'cancelled',
   reason: 'The job was canceled.'
  };
  const back = {
   ...(0, rollout_state.ue)(dependencies.clock.now()),
   weights: weights,
   steps: steps,
   metrics: metrics,
   sources: sources,
   abort: abort
  };
  const bounded = {
   ...started,
   request: {
    ...request,
    timeoutMilliseconds: CANCEL_WITHIN_MILLISECONDS,
    purpose: isWayBack ? 'promote' : request.purpose
   }
  };
  const never = {
   ...dependencies,
   cancelled: (new AbortController).signal
  };
  const end = await reconcileOnce(bounded, back, never);
  return {
   ending: await settle(started, {
    state: back,
    end: end
   }, never),
   state: back
  };
 }
 function reconcileOnce({request: request, prepared: prepared, ref: ref}, state, dependencies) {
  const {target: target, eventLog: eventLog} = dependencies;
  const {purpose: purpose, timeoutMilliseconds: timeoutMilliseconds, gates: gates} = request;
  const read = {
   ...dependencies,
   evidence: target.evidence(ref)
  };
  const judged = {
   plan: request,
   state: state,
   eventLog: eventLog,
   beforeTraffic: BEFORE_TRAFFIC
  };
  return (0, reconcile_rollout.i)({
   ref: ref,
   state: state,
   purpose: purpose,
   timeoutMilliseconds: timeoutMilliseconds,
   gates: gates,
   origin: prepared.joins ? 'joined' : 'started'
  }, {
   ...dependencies,
   judge: observed => (0, judge_stop.e)(judged, observed, read)
  });
 }
 const BEFORE_TRAFFIC = 'The canary is running without traffic; stable is serving 100% of traffic.';
 async function settle({ref: ref, prepared: prepared, request: request}, {state: state, end: end}, dependencies) {
  const {target: target, eventLog: eventLog, clock: clock} = dependencies;
  const until = clock.now() + FINISH_WITHIN_MILLISECONDS;
  try {
   await (0, until_answered.Y)(() => end.kind === 'paused' ? target.pause(ref) : target.finish(ref), until, dependencies);
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   eventLog.detail((0, join_sentences.D)(error.message, 'The next deployment cleans up.'), 'warning');
  }
  const {observed: observed} = state;
  return (0, conclude_rollout.N)(end, {
   platformName: target.platformName,
   to: prepared.canary.label,
   from: observed?.stable?.label ?? prepared.stable?.label ?? 'no revision',
   canaryPercent: observed?.canaryPercent,
   reachedPercent: state.weights.findLast(({canaryPercent: canaryPercent}) => canaryPercent > 0)?.canaryPercent,
   abort: state.abort,
   platformCause: observed?.cause,
   isVisible: observed !== void 0 && observed.phase !== 'absent',
   endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
   failures: void 0
  });
 }
}),

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => untilAnswered
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39308);
 const AGAIN_AFTER_MILLISECONDS = 5e3;
 async function untilAnswered(task, until, {clock: clock}) {
  for (;;) try {
   return await task();
  } catch (error) {
   const isOver = clock.now() + AGAIN_AFTER_MILLISECONDS > until;
   if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s) || !((0, 
   _domain_rollout_tolerates_until_js__WEBPACK_IMPORTED_MODULE_1__.WG)(error) || error.code === 'outcome-unknown') || isOver) throw error;
   await clock.sleep(AGAIN_AFTER_MILLISECONDS);
  }
 }
})

};
