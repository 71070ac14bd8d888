export const id = 5611;
export const ids = [5611];
export const modules = {

/***/ 31556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => NOTE_BYTES_AT_MOST
 });
 const NOTE_BYTES_AT_MOST = 4096;
}),

/***/ 94639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  b: () => steppedTarget
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
   revision: note.canary,
   isWayBack: note.isWayBack
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
    revision: stable,
    isWayBack: true
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
 const RENEW_AFTER_SECONDS = 30;
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
   return split.promote(revision, {
    isWayBack: motion.isWayBack
   });

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
 function isDue({lock: lock, now: now}, {leaseSeconds: leaseSeconds, renewAfterSeconds: renewAfterSeconds = RENEW_AFTER_SECONDS}) {
  return (lock?.expiresAt ?? 0) - now < (leaseSeconds - renewAfterSeconds) * 1e3;
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
   let nearer = 'none';
   try {
    nearer = await tryToStart(plan, holder, access);
    if (typeof nearer === 'object') return nearer;
   } catch (error) {
    if (!(error instanceof errors.s) || !isWorthAnother(error) || access.clock.now() > giveUpAt) throw error;
   }
   if (access.clock.now() > giveUpAt) throw new errors.s('conflict', 'The previous rollout was not rolled back in time. Check the state of the service.');
   if (nearer !== 'note') await access.clock.sleep(start_stepped_AGAIN_AFTER_MILLISECONDS);
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
   return carryMotion(ref, reading, access);
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
  return 'note';
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
    sides: () => (0, names_of_sides.Y)({
     canary: canary,
     stable: stable
    }),
    ...split.evidence(canary, stable)
   }),
   explain: platform.explain
  };
 }
 function ownNote({holder: holder, canary: canary}, {lock: lock, note: note}) {
  return lock?.holder === holder && note?.canary.id === canary.id ? note : void 0;
 }
 async function act({ref: ref, effect: effect, stopId: stopId}, reading, platform) {
  const {now: now} = reading;
  const note = ownNote(ref, reading);
  if (note === void 0 || (0, rollout_note.pl)(note)) throw new errors.s('conflict', 'This run no longer controls the rollout.');
  const isBack = effect !== 'continue';
  if (!isBack && toObservation(ref, reading).stop?.id !== stopId) throw new errors.s('conflict', 'The rollout is no longer at this pause.');
  if (isBack && note.stage === 'forward' && percentOf(reading.shares, ref.canary) !== 0) return takeTrafficBack(ref, {
   reading: reading,
   note: note
  }, platform);
  if (!isBack || note.stage !== 'back') {
   const next = isBack ? rollBackRunning(note, void 0, now) : continued(note, now);
   await writeNote(ref, {
    reading: reading,
    note: next
   }, platform);
  }
  await carryMotion(ref, await readSplit(platform, [ ref.canary, ref.stable ]), platform);
 }
 async function takeTrafficBack(ref, {reading: reading, note: note}, platform) {
  const moving = platform.split.setPercent(ref.canary, 0);
  await moving.catch(() => {});
  await writeNote(ref, {
   reading: reading,
   note: rollBackRunning(note, void 0, reading.now)
  }, platform);
  await moving;
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
 async function unlessShownLater(task) {
  try {
   await task;
  } catch (error) {
   if (!(error instanceof errors.s) || (0, tolerates_until.WG)(error) || !(0, tolerates_until.PP)(error)) throw error;
  }
 }
})

};
