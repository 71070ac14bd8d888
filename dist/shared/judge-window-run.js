import { modules as shared0 } from './gate-m86819.js';
export const id = 5425;
export const ids = [5425];
export const modules = {
...shared0,

/***/ 19413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  judgeWindow: () => judgeWindow
 });
 var errors = __webpack_require__(33047);
 var duration = __webpack_require__(80521);
 var count_of = __webpack_require__(55797);
 var format_progress = __webpack_require__(36277);
 var format_figures = __webpack_require__(24461);
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/describe-replay.js
 function formatMoment(at) {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
 }
 function nameKind(kind) {
  return kind === 'not-compared' ? 'not compared' : kind;
 }
 function describeMinute({at: at, canaryPercent: canaryPercent, reports: reports}) {
  const said = reports.map(({gate: gate, result: result}) => {
   const progress = result.kind === 'fail' ? result.clause : (0, format_progress.y)(result.evidence);
   return `${gate.name}: ${nameKind(result.kind)} (${progress})`;
  });
  return `${formatMoment(at)}  ${canaryPercent}%  ${said.join(' · ')}`;
 }
 function describeNearness({failure: failure, closest: closest}) {
  if (failure !== void 0) return `Failed at ${failure.canaryPercent}% on ${formatMoment(failure.at)}`;
  if (closest === void 0) return 'No evidence of a failure';
  const share = (0, format_figures.CE)(Math.floor(closest.result.evidence.abortProgress * 1e3) / 1e3);
  return `At most ${share} of the evidence for a failure, on ${formatMoment(closest.at)}`;
 }
 function millisecondsToFailure({failure: failure, firstBadAt: firstBadAt}) {
  return failure === void 0 || firstBadAt === void 0 || firstBadAt > failure.at ? void 0 : failure.at - firstBadAt;
 }
 function describeReaction(gate) {
  const milliseconds = millisecondsToFailure(gate);
  return milliseconds === void 0 ? '' : `at most ${(0, duration.a3)(milliseconds)} after the first bad request`;
 }
 function describeDoubts({doubts: doubts}) {
  return doubts.map(({minutes: minutes, reason: reason}) => `${(0, count_of.p)(minutes, 'minute')}: ${reason}`);
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/describe-retention.js
 const DAY = 864e5;
 function describeRetention(sources, dialects, {from: from, now: now}) {
  const days = Math.floor((now - from) / DAY);
  return sources.flatMap(({name: name, kind: kind}) => {
   const kept = dialects.find(dialect => dialect.kind === kind)?.keptDays;
   if (kept === void 0 || days < kept) return [];
   return [ `Source ${name}: ${kind} keeps figures for ${kept} days by default, and the window began ${days} days ago. Its figures may be missing.` ];
  });
 }
 var past_rollout = __webpack_require__(12256);
 var combine_reports = __webpack_require__(78335);
 var judge_gates = __webpack_require__(92089);
 var windows_of_gate = __webpack_require__(45955);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/conclude-replay.js
 function concludeReplay(concluded) {
  const {judgment: judgment, reason: reason} = judge(concluded);
  return {
   judgment: judgment,
   reason: (0, join_sentences.D)(reason, describeNotReplayed(concluded.notReplayed))
  };
 }
 function judge({replayed: replayed, notReplayed: notReplayed, failure: failure, steps: steps}) {
  if (failure !== void 0) {
   const reason = `The deployment would have been rolled back at ${failure.canaryPercent}%: ${failure.by.join(', ')} failed.`;
   return {
    judgment: 'fail',
    reason: reason
   };
  }
  if (replayed.gates.length === 0) return {
   judgment: 'inconclusive',
   reason: 'No gate could be replayed.'
  };
  if (steps.length === 0) return {
   judgment: 'inconclusive',
   reason: 'The canary received no traffic.'
  };
  const doubtful = steps.find(({combined: combined}) => combined.kind === 'inconclusive');
  if (doubtful !== void 0) return {
   judgment: 'inconclusive',
   reason: `At ${doubtful.step.canaryPercent}%, there was not enough evidence: ${doubtful.combined.clause}.`
  };
  const unread = notReplayed.filter(({isUnread: isUnread, gate: gate}) => isUnread && gate.mode === 'enforce');
  if (unread.length > 0) return {
   judgment: 'inconclusive',
   reason: 'The figures of some gates could not be read.'
  };
  return {
   judgment: 'pass',
   reason: steps.at(-1)?.combined.reason ?? ''
  };
 }
 function describeNotReplayed(notReplayed) {
  return notReplayed.length === 0 ? '' : `Not replayed: ${notReplayed.map(({gate: gate}) => gate.name).join(', ')}.`;
 }
 var decide_bake = __webpack_require__(65050);
 var look_interval = __webpack_require__(84735);
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/looks-at.js
 function looksAt(rollout, plan) {
  return rollout.steps.filter(({canaryPercent: canaryPercent}) => canaryPercent > 0).flatMap(step => looksOfStep(step, rollout, plan));
 }
 function looksOfStep(step, {bakeSeconds: bakeSeconds}, plan) {
  const {startedAt: startedAt, judgedUntil: judgedUntil} = step;
  const times = [];
  for (let at = startedAt; at < judgedUntil; at += (0, look_interval.p)(plan, at)) times.push(at);
  times.push(judgedUntil);
  const seconds = bakeSeconds ?? (judgedUntil - startedAt) / 1e3;
  return times.map((at, index) => ({
   step: step,
   at: at,
   isLastOfStep: index === times.length - 1,
   phase: (0, decide_bake.lN)({
    startedAt: startedAt,
    bakeSeconds: seconds
   }, at)
  }));
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/not-replayed.js
 function splitReplayable(plan, missing) {
  const found = plan.gates.map(gate => ({
   gate: gate,
   missing: missingOf(gate, missing)
  }));
  return {
   replayed: {
    ...plan,
    gates: found.flatMap(each => each.missing === void 0 ? [ each.gate ] : [])
   },
   notReplayed: found.flatMap(({gate: gate, missing: of}) => of === void 0 ? [] : [ {
    gate: gate,
    ...of
   } ])
  };
 }
 function missingOf(gate, {target: target, sources: sources}) {
  switch (gate.kind) {
  case 'http':
   return never('Probes are sent during a deployment, and their responses are not recorded.');

  case 'targets':
   return never('The health of targets is read during a deployment, and its history is not recorded.');

  case 'alarms':
   return never('It has no threshold to try. See the history of its alarms.');

  case 'relative':
  case 'absolute':
  case 'threshold':
  case 'mann-whitney':
  case 'value-above':
   if ('from' in gate && gate.from.query.isCurrentOnly === true) return never('Its query returns the current value only, and no value of the past.');
   return ((0, windows_of_gate.ag)(gate) ? target : void 0) ?? sources.get((0, windows_of_gate.vz)(gate) ?? '');
  }
 }
 function never(reason) {
  return {
   reason: reason,
   isUnread: false
  };
 }
 var group_by = __webpack_require__(1691);
 var signal = __webpack_require__(18510);
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/summarize-gate.js
 function summarizeGate(gate, {looks: looks, minutes: minutes, ...rest}) {
  const all = saidBy(gate, looks);
  const ends = saidBy(gate, minutes).map(({result: result}) => result);
  const failure = all.find(({result: result}) => result.kind === 'fail');
  const until = failure === void 0 ? all : all.slice(0, all.indexOf(failure));
  return {
   gate: gate,
   failure: failure,
   closest: closestOf(until),
   last: all.at(-1)?.result ?? NOT_JUDGED,
   minutes: {
    pass: countKind(ends, 'pass'),
    fail: countKind(ends, 'fail'),
    inconclusive: countKind(ends, 'inconclusive'),
    'not-compared': countKind(ends, 'not-compared')
   },
   doubts: doubtsOf(ends),
   firstBadAt: firstBadOf(gate, rest)
  };
 }
 const NOT_JUDGED = {
  kind: 'inconclusive',
  doubt: 'insufficient-data',
  reason: 'The canary received no traffic.',
  clause: 'the canary received no traffic',
  evidence: {
   abortProgress: 0,
   dataProgress: 0
  }
 };
 function saidBy(gate, looks) {
  return looks.flatMap(({at: at, step: step, reports: reports}) => {
   const result = reports.find(report => report.gate === gate)?.result;
   return result === void 0 ? [] : [ {
    at: at,
    canaryPercent: step.canaryPercent,
    result: result
   } ];
  });
 }
 function closestOf(said) {
  return said.reduce((closest, each) => {
   const [most, progress] = [ closest?.result.evidence.abortProgress ?? 0, each.result.evidence.abortProgress ];
   return progress > most ? each : closest;
  }, void 0);
 }
 function countKind(results, kind) {
  return results.filter(result => result.kind === kind).length;
 }
 function doubtsOf(results) {
  const doubtful = results.flatMap(result => result.kind === 'inconclusive' ? [ result ] : []);
  return [ ...(0, group_by.$)(doubtful, ({doubt: doubt}) => doubt) ].map(([doubt, of]) => ({
   doubt: doubt,
   minutes: of.length,
   reason: of.at(-1)?.reason ?? ''
  }));
 }
 function firstBadOf(gate, {plan: plan, rollout: rollout, figures: figures}) {
  const span = (0, past_rollout.e)(rollout);
  if (!('signal' in gate) || span === void 0) return;
  const source = plan.sources?.find(({name: name}) => name === (0, windows_of_gate.vz)(gate));
  const milliseconds = (source === void 0 ? 60 : (0, windows_of_gate.NR)(gate, source)) * 1e3;
  const windows = figures.signals.get((0, signal.kz)(gate.signal)) ?? [];
  const bad = windows.filter(({t: t, canary: canary}) => canary.bad > 0 && t + milliseconds > span.from && t < span.to);
  return bad.length === 0 ? void 0 : Math.min(...bad.map(({t: t}) => t));
 }
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/replay-gates.js
 function replayGates({plan: plan, rollout: rollout, missing: missing}, figures) {
  const {replayed: replayed, notReplayed: notReplayed} = splitReplayable(plan, missing);
  const looks = judgeLooks(rollout, replayed, figures);
  const minutes = minutesOf(looks);
  const first = looks.find(({reports: reports}) => (0, combine_reports.B)(reports).kind === 'fail');
  const failure = first && {
   at: first.at,
   canaryPercent: first.step.canaryPercent,
   by: (0, combine_reports.B)(first.reports).by.map(({gate: gate}) => gate.name)
  };
  const steps = looks.filter(({isLastOfStep: isLastOfStep}) => isLastOfStep).map(({step: step, reports: reports}) => ({
   step: step,
   combined: (0, combine_reports.B)(reports)
  }));
  const gates = replayed.gates.map(gate => summarizeGate(gate, {
   looks: looks,
   minutes: minutes,
   plan: replayed,
   rollout: rollout,
   figures: figures
  }));
  return {
   ...concludeReplay({
    replayed: replayed,
    notReplayed: notReplayed,
    failure: failure,
    steps: steps
   }),
   failure: failure,
   steps: steps,
   gates: gates,
   notReplayed: notReplayed,
   minutes: minutes.map(({at: at, step: step, reports: reports}) => ({
    at: at,
    canaryPercent: step.canaryPercent,
    reports: reports
   }))
  };
 }
 const NOTHING_READ_LIVE = {
  alarms: void 0,
  probes: new Map,
  targets: [],
  failedReads: {
   metrics: 0,
   alarms: 0,
   targets: 0
  }
 };
 function judgeLooks(rollout, plan, figures) {
  const weights = (0, past_rollout.Z)(rollout);
  let before;
  return looksAt(rollout, plan).map(look => {
   const key = keyOf(look, plan);
   const known = weights.filter(({at: at}) => at <= look.at);
   const observations = {
    ...NOTHING_READ_LIVE,
    ...figures,
    now: look.at,
    weights: known
   };
   const reports = before?.key === key ? before.reports : (0, judge_gates.y)(plan, observations, look.phase);
   before = {
    key: key,
    reports: reports
   };
   return {
    ...look,
    reports: reports
   };
  });
 }
 function keyOf({at: at, phase: phase, step: step}, plan) {
  const complete = plan.gates.map(gate => {
   const {metricDelaySeconds: metricDelaySeconds, windowSeconds: windowSeconds = 60} = (0, 
   windows_of_gate.tC)(gate, plan);
   return Math.floor((at - metricDelaySeconds * 1e3) / (windowSeconds * 1e3));
  });
  return [ step.startedAt, phase, ...complete ].join(' ');
 }
 const MINUTE = 6e4;
 function minutesOf(looks) {
  return looks.filter((look, index) => {
   const next = looks[index + 1];
   return look.isLastOfStep || minuteOf(look) > 0 && minuteOf(look) !== (next && minuteOf(next));
  });
 }
 function minuteOf({at: at, step: step}) {
  return Math.ceil((at - step.startedAt) / MINUTE);
 }
 var present_members = __webpack_require__(3079);
 // CONCATENATED MODULE: ./build/src/domain/gate/replay/replay-result.js
 const MOST_SPANS = 100;
 function toReplayResult(replay, {notes: notes, service: service, canary: canary, stable: stable}) {
  const {judgment: judgment, reason: reason, failure: failure, steps: steps, gates: gates, minutes: minutes, notReplayed: notReplayed} = replay;
  return {
   schema: 'deploy-kit/judge-window@1',
   judgment: judgment,
   reason: reason,
   ...(0, present_members.P)({
    service: service,
    stable: stable
   }),
   canary: canary,
   ...(0, present_members.P)({
    failure: failure && {
     at: iso(failure.at),
     canaryPercent: failure.canaryPercent,
     gates: failure.by
    }
   }),
   steps: steps.map(({step: step, combined: combined}) => ({
    canaryPercent: step.canaryPercent,
    startedAt: iso(step.startedAt),
    judgedUntil: iso(step.judgedUntil),
    result: combined.kind,
    reason: combined.reason
   })),
   gates: gates.map(gate => toGate(gate, minutes)),
   notReplayed: notReplayed.map(({gate: gate, reason: why}) => ({
    gate: gate.name,
    reason: why
   })),
   notes: notes
  };
 }
 function toGate(replayed, all) {
  const {gate: gate, failure: failure, closest: closest, last: last, minutes: minutes, doubts: doubts} = replayed;
  const milliseconds = millisecondsToFailure(replayed);
  return {
   gate: gate.name,
   mode: gate.mode,
   result: last.kind,
   reason: last.reason,
   ...(0, present_members.P)({
    failure: failure && {
     at: iso(failure.at),
     canaryPercent: failure.canaryPercent,
     reason: failure.result.reason,
     ...(0, present_members.P)({
      secondsAfterFirstBadRequest: milliseconds && milliseconds / 1e3
     })
    },
    closest: closest && {
     at: iso(closest.at),
     abortProgress: closest.result.evidence.abortProgress,
     reason: closest.result.reason
    }
   }),
   minutes: {
    pass: minutes.pass,
    fail: minutes.fail,
    inconclusive: minutes.inconclusive,
    notCompared: minutes['not-compared']
   },
   inconclusive: doubts,
   spans: spansOf(replayed, all)
  };
 }
 function spansOf({gate: gate}, minutes) {
  const spans = [];
  for (const {at: at, reports: reports} of minutes) {
   const kind = reports.find(report => report.gate === gate)?.result.kind;
   const last = spans.at(-1);
   if (kind === void 0) continue;
   if (last?.result === kind) last.to = at; else spans.push({
    from: at,
    to: at,
    result: kind
   });
  }
  return spans.slice(0, MOST_SPANS).map(({from: from, to: to, result: result}) => ({
   from: iso(from),
   to: iso(to),
   result: result
  }));
 }
 function iso(at) {
  return new Date(at).toISOString();
 }
 var fit_summary = __webpack_require__(60096);
 var markdown_blocks = __webpack_require__(77252);
 var markdown_text = __webpack_require__(5845);
 // CONCATENATED MODULE: ./build/src/render/summary/render-replay-summary.js
 const LIMIT_BYTES = 900 * 1024;
 const MOST_MINUTES = 240;
 function renderReplaySummary(replay, subject) {
  const {judgment: judgment, reason: reason, steps: steps, gates: gates, minutes: minutes, notReplayed: notReplayed} = replay;
  return (0, fit_summary.m)([ (0, fit_summary.p)(`## Gates replayed: ${nameSubject(subject)}\n\n**${judgment}**: ${(0, 
  markdown_text.p7)(reason)}`), ...steps.length === 0 ? [] : [ (0, fit_summary.p)(renderSteps(replay)) ], ...gates.length === 0 ? [] : [ (0, 
  fit_summary.p)(renderGates(gates)) ], ...notReplayed.length === 0 ? [] : [ (0, fit_summary.p)(`### Not replayed\n\n${notReplayed.map(({gate: gate, reason: why}) => `- ${(0, 
  markdown_text.D9)(gate.name)}: ${(0, markdown_text.p7)(why)}`).join('\n')}`) ], ...subject.notes.length === 0 ? [] : [ (0, 
  fit_summary.p)(`### Notes\n\n${subject.notes.map(note => `- ${(0, markdown_text.p7)(note)}`).join('\n')}`) ], ...minutes.length === 0 ? [] : [ (0, 
  fit_summary.p)((0, markdown_blocks.oG)('Minute by minute', renderMinutes(minutes))) ] ], LIMIT_BYTES);
 }
 function nameSubject({service: service, canary: canary, stable: stable}) {
  const revisions = [ stable, canary ].filter(label => label !== void 0 && label !== '').map(label => (0, 
  markdown_text.D9)(label ?? ''));
  return [ service === void 0 ? '' : (0, markdown_text.p7)(service), revisions.join(' → ') ].filter(text => text !== '').join(', ');
 }
 function renderSteps({steps: steps}) {
  const rows = steps.map(({step: step, combined: combined}) => [ `${step.canaryPercent}%`, `${formatMoment(step.startedAt)} to ${formatMoment(step.judgedUntil).slice(11)}`, combined.kind ]);
  return (0, markdown_blocks.Qj)([ 'Canary weight', 'UTC', 'All gates at the end of the step' ], rows);
 }
 function renderGates(gates) {
  const rows = gates.map(replayed => {
   const {gate: gate, failure: failure, last: last} = replayed;
   const when = [ describeNearness(replayed), describeReaction(replayed) ].filter(text => text !== '').join(', ');
   const doubts = describeDoubts(replayed).map(markdown_text.p7).join('<br>');
   return [ `${(0, markdown_text.p7)(gate.name)}${gate.mode === 'observe' ? ' (observe only)' : ''}`, failure === void 0 ? nameKind(last.kind) : '**fail**', (0, 
   markdown_text.p7)(`${when}.`), (0, markdown_text.p7)((failure?.result ?? last).reason), doubts === '' ? '–' : doubts ];
  });
  return (0, markdown_blocks.Qj)([ 'Gate', 'Result', 'Closest to a failure (UTC)', 'Figures', 'Inconclusive' ], rows);
 }
 function renderMinutes(minutes) {
  const names = minutes[0]?.reports.map(({gate: gate}) => (0, markdown_text.p7)(gate.name)) ?? [];
  const shown = minutes.slice(0, MOST_MINUTES);
  const rows = shown.map(({at: at, canaryPercent: canaryPercent, reports: reports}) => (0, 
  markdown_blocks.Kw)([ formatMoment(at), `${canaryPercent}%`, ...reports.map(({result: result}) => {
   const {abortProgress: abortProgress} = result.evidence;
   const share = abortProgress > 0 && result.kind !== 'fail' ? `, ${(0, format_figures.CE)(abortProgress)}` : '';
   return `${nameKind(result.kind)}${share}`;
  }) ]));
  const left = minutes.length - shown.length;
  const note = left === 0 ? '' : `\n\n_${left} more minutes are in the log of the step._`;
  const table = [ ...(0, markdown_blocks.co)([ 'UTC', 'Weight', ...names ]), ...rows ].join('\n');
  return `Percentages are shares of the evidence for a failure.\n\n${table}${note}`;
 }
 var names_of_sides = __webpack_require__(85257);
 var balancer_traffic = __webpack_require__(86819);
 var ecs_evidence = __webpack_require__(95253);
 var series_queries = __webpack_require__(65384);
 // CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/evidence/past-evidence.js
 function needsEcs(plan, {canary: canary}) {
  const isGroupNamed = JSON.stringify(plan.gates).includes('{side.target-group}');
  return plan.gates.some(windows_of_gate.ag) || isGroupNamed && canary.given['target-group'] === void 0;
 }
 async function pastEvidence(past, gates, dependencies) {
  const groups = await findGroups(past, dependencies);
  return {
   target: past_evidence_missingOf(past, groups, dependencies.now) ?? targetOf(past, groups, {
    gates: gates,
    ...dependencies
   }),
   sides: pastSides(past, groups)
  };
 }
 async function findGroups({canary: canary, stable: stable, serviceDeploymentArn: serviceDeploymentArn}, {serviceDeployments: serviceDeployments}) {
  const given = {
   canary: canary.given['target-group'],
   stable: stable?.given['target-group']
  };
  if (given.canary !== void 0 || serviceDeploymentArn === void 0) return given;
  const deployment = await serviceDeployments.observe(serviceDeploymentArn);
  const groupOf = async revision => revision === void 0 ? void 0 : (await serviceDeployments.placement(revision))?.targetGroups[0];
  const [own, other] = await Promise.all([ groupOf(deployment?.targetRevision), groupOf(deployment?.sourceRevisions[0]) ]);
  return {
   canary: own,
   stable: given.stable ?? other
  };
 }
 const past_evidence_DAY = 864e5;
 const KEPT_DAYS = 15;
 function past_evidence_missingOf({rollout: rollout, serviceDeploymentArn: serviceDeploymentArn}, groups, now) {
  const from = (0, past_rollout.e)(rollout)?.from ?? now;
  const days = Math.floor((now - from) / past_evidence_DAY);
  if (days >= KEPT_DAYS) {
   const reason = `CloudWatch keeps figures of one minute for ${KEPT_DAYS} days. The window began ${days} days ago.`;
   return {
    reason: reason,
    isUnread: false
   };
  }
  if (groups.canary !== void 0) return;
  const what = serviceDeploymentArn === void 0 ? 'The target group of the canary is not set.' : 'ECS no longer has the target group of the canary.';
  return {
   reason: `${what} Set target-group=ARN in the inputs "canary" and "stable".`,
   isUnread: false
  };
 }
 function targetOf({cluster: cluster = '', service: service = '', canary: canary, stable: stable}, groups, {gates: gates, metrics: metrics}) {
  const state = {
   canaryGroup: groups.canary,
   stableGroup: groups.stable,
   stableTaskDefinition: stable && taskDefinitionOf(stable)
  };
  const request = {
   cluster: cluster,
   service: service,
   taskDefinition: taskDefinitionOf(canary),
   gates: gates
  };
  return (0, ecs_evidence.V)({
   request: request,
   state: state
  }, {
   metrics: metrics,
   router: {
    targets: () => Promise.resolve([])
   }
  });
 }
 function pastSides({cluster: cluster, service: service, canary: canary, stable: stable}, groups) {
  const own = (side, group) => ({
   ...(0, present_members.P)({
    cluster: cluster && (0, series_queries.Vb)(cluster),
    service: service && (0, series_queries.Vb)(service),
    'task-definition': (0, series_queries.Vb)(taskDefinitionOf(side))
   }),
   ...side.given,
   ...(0, present_members.P)({
    'target-group': group && (0, balancer_traffic.RA)(group)
   })
  });
  return (0, names_of_sides.Y)({
   canary: canary.revision,
   stable: stable?.revision
  }, {
   canary: own(canary, groups.canary),
   ...(0, present_members.P)({
    stable: stable && own(stable, groups.stable)
   })
  });
 }
 function taskDefinitionOf({revision: revision, given: given}) {
  return given['task-definition'] ?? revision.id;
 }
 var tolerates_until = __webpack_require__(39308);
 var read_evidence = __webpack_require__(20020);
 var rollout_state = __webpack_require__(22210);
 var read_sources = __webpack_require__(71996);
 var read_source = __webpack_require__(7144);
 var source_state = __webpack_require__(98069);
 // CONCATENATED MODULE: ./build/src/use-cases/replay/read-past-figures.js
 const LATE_MILLISECONDS = 36e4;
 const CHUNK_MILLISECONDS = 12e5;
 async function readPastFigures(plan, rollout, world) {
  const span = (0, past_rollout.e)(rollout);
  const state = {
   ...(0, rollout_state.ue)(span?.from ?? 0),
   weights: [ ...(0, past_rollout.Z)(rollout) ]
  };
  const until = span === void 0 ? 0 : Math.min(world.now, span.to + LATE_MILLISECONDS);
  const readTarget = async () => {
   if (!('measure' in world.target)) return world.target;
   const {target: target} = world;
   world.clock.moveTo(until);
   return missingOr(() => (0, read_evidence.A)(plan, state, {
    evidence: ONLY(target),
    clock: world.clock
   }));
  };
  const target = span === void 0 || !plan.gates.some(windows_of_gate.ag) ? void 0 : await readTarget();
  const used = (plan.sources ?? []).filter(({name: name}) => plan.gates.some(gate => (0, 
  windows_of_gate.vz)(gate) === name));
  const missing = new Map;
  if (span !== void 0) for (const declared of used) {
   const reading = {
    plan: plan,
    state: state,
    span: {
     from: span.from,
     until: until
    }
   };
   const unread = await missingOr(() => readAll(declared, reading, world));
   if (unread !== void 0) missing.set(declared.name, unread);
  }
  (0, read_sources.qR)(plan, state);
  return {
   figures: {
    signals: new Map([ ...state.metrics.signals, ...state.sources.signals ]),
    series: new Map([ ...state.metrics.series, ...state.sources.series ])
   },
   missing: {
    target: target,
    sources: missing
   },
   notes: [ ...state.sources.read.values() ].flatMap(({notes: notes}) => notes)
  };
 }
 const ONLY = target => ({
  measure: query => target.measure(query),
  alarms: () => Promise.resolve(new Map),
  health: () => Promise.resolve(void 0)
 });
 async function missingOr(read) {
  try {
   await read();
   return;
  } catch (error) {
   if (!(error instanceof errors.s) || !(0, tolerates_until.WG)(error)) throw error;
   return {
    reason: error.message,
    isUnread: true
   };
  }
 }
 async function readAll(declared, {plan: plan, state: state, span: span}, world) {
  const {sources: sources, sides: sides, clock: clock} = world;
  const source = sources.get(declared.name);
  if (source === void 0) throw new TypeError(`Source ${declared.name} was not opened.`);
  const own = (0, source_state.w)(state.sources, declared.name);
  for (let at = span.from; at < span.until; ) {
   at = Math.min(at + CHUNK_MILLISECONDS, span.until);
   clock.moveTo(at);
   await (0, read_source.o$)(declared, {
    gates: plan.gates,
    start: span.from,
    state: own
   }, {
    source: source,
    sides: sides,
    clock: clock
   });
  }
 }
 // CONCATENATED MODULE: ./build/src/actions/judge-window/run.js
 const CLOCKS_DIFFER_MILLISECONDS = 3e5;
 async function judgeWindow(inputs, {log: log, summary: summary, clock: clock, past: pastTime, connect: connect}) {
  const {past: past, gates: gates, dialects: dialects} = inputs;
  const now = clock.now();
  const span = (0, past_rollout.e)(past.rollout);
  if (span !== void 0 && span.from >= now) throw new errors.s('bad-input', 'The window starts in the future. Set "from", "steps" or "result" to an earlier one.');
  if (span !== void 0 && span.to > now + CLOCKS_DIFFER_MILLISECONDS) throw new errors.s('bad-input', 'The window ends in the future. Set "to" or "result" to an earlier one.');
  const {target: target, sides: sides} = await reachTarget(inputs, {
   connect: connect,
   now: now
  });
  const sources = await connect.sources(gates.sources ?? []);
  const read = await readPastFigures(gates, past.rollout, {
   target: target,
   sides: sides,
   sources: sources,
   clock: pastTime,
   now: now
  });
  const replay = replayGates({
   plan: gates,
   rollout: past.rollout,
   missing: read.missing
  }, read.figures);
  const retention = span === void 0 ? [] : describeRetention(gates.sources ?? [], dialects, {
   ...span,
   now: now
  });
  const subject = {
   service: past.service,
   canary: past.canary.revision.label,
   stable: past.stable?.revision.label,
   notes: [ ...retention, ...read.notes ]
  };
  await log.group('Minute by minute (UTC)', () => {
   for (const minute of replay.minutes) log.line(describeMinute(minute));
   return Promise.resolve();
  });
  for (const line of [ ...replay.notReplayed.map(describeMissing), ...subject.notes ]) log.line(line);
  log.line(`${replay.judgment}: ${replay.reason}`);
  await summary.append(renderReplaySummary(replay, subject));
  return {
   outputs: {
    judgment: replay.judgment,
    reason: replay.reason,
    'failed-at': replay.failure === void 0 ? '' : new Date(replay.failure.at).toISOString(),
    result: JSON.stringify(toReplayResult(replay, subject))
   },
   ...isFailure(replay, inputs) ? {
    failure: replay.reason
   } : {}
  };
 }
 async function reachTarget({past: past, gates: gates}, {connect: connect, now: now}) {
  if (past.platform !== 'ecs') return {
   target: NOT_KEPT,
   sides: pastSides(past, {})
  };
  if (!needsEcs(gates, past)) return {
   target: NOT_KEPT,
   sides: pastSides(past, {})
  };
  return pastEvidence(past, gates, {
   ...await connect.ecs(),
   now: now
  });
 }
 const NOT_KEPT = {
  reason: 'The proxy counts its requests during a deployment, and the counts are not kept. Use a source, such as Prometheus.',
  isUnread: false
 };
 function describeMissing({gate: gate, reason: reason}) {
  return `${gate.name} was not replayed. ${reason}`;
 }
 function isFailure({judgment: judgment}, {failOn: failOn}) {
  if (failOn === 'never') return false;
  return judgment === 'fail' || failOn === 'inconclusive' && judgment === 'inconclusive';
 }
}),

/***/ 35254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => findUnhealthy,
  a: () => countHealth
 });
 const NOT_A_PROBLEM = [ 'healthy', 'draining', 'unused' ];
 function countHealth(targets) {
  const sick = targets.filter(({state: state}) => state === 'unhealthy' || state === 'unavailable');
  return {
   healthy: targets.filter(({state: state}) => state === 'healthy').length,
   unhealthy: sick.length,
   reasons: [ ...new Set(sick.map(({reason: reason, description: description}) => [ reason, description ].filter(Boolean).join(': '))) ]
  };
 }
 function findUnhealthy(targets) {
  return targets.flatMap(({target: target, state: state = 'healthy', reason: reason, description: description}) => {
   if (NOT_A_PROBLEM.includes(state)) return [];
   const said = [ description, reason && `(${reason})` ].filter(Boolean).join(' ');
   return [ {
    endpoint: target,
    reason: said === '' ? state : `${state}: ${said}`
   } ];
  });
 }
}),

/***/ 95253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => ecsEvidence
 });
 var _domain_gate_attribute_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31267);
 var _domain_gate_cloudwatch_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2260);
 var _domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35254);
 var _series_queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65384);
 function ecsEvidence(rollout, {metrics: metrics, router: router}) {
  const {request: request, state: state} = rollout;
  return {
   async measure({from: from, to: to, traffic: traffic, series: series, percentiles: percentiles}) {
    const {canaryGroup: canaryGroup, stableGroup: stableGroup} = state;
    if (canaryGroup === void 0) return;
    const wanted = [ ...series.map(_domain_gate_cloudwatch_metric_js__WEBPACK_IMPORTED_MODULE_0__.qk), ...percentiles.map(responseTime) ];
    const measured = await metrics.read({
     from: from,
     to: to,
     slowerThanMilliseconds: traffic?.slowerThanMilliseconds ?? [],
     targetGroups: traffic === void 0 ? [] : [ canaryGroup, stableGroup ].filter(group => group !== void 0),
     errorSource: (0, _domain_gate_attribute_errors_js__WEBPACK_IMPORTED_MODULE_1__.T)(request.gates.errorSource),
     series: wanted.flatMap(metric => (0, _series_queries_js__WEBPACK_IMPORTED_MODULE_2__.Nk)(metric, rollout))
    });
    const sides = wanted.map((_, index) => sidesOf(measured, index));
    return {
     canary: minutesOf(measured, canaryGroup),
     stable: minutesOf(measured, stableGroup),
     unsettled: measured.unsettled,
     series: sides.slice(0, series.length),
     percentiles: sides.slice(series.length)
    };
   },
   alarms: names => metrics.alarms(names),
   health: async () => state.canaryGroup === void 0 ? void 0 : (0, _domain_service_target_state_js__WEBPACK_IMPORTED_MODULE_3__.a)(await router.targets(state.canaryGroup))
  };
 }
 function responseTime(percentile) {
  return {
   kind: 'metric',
   namespace: 'AWS/ApplicationELB',
   name: 'TargetResponseTime',
   statistic: `p${percentile}`,
   dimensions: new Map([ [ 'TargetGroup', '{target-group}' ], [ 'LoadBalancer', '{load-balancer}' ] ])
  };
 }
 function minutesOf({traffic: traffic}, group) {
  const minutes = group === void 0 ? [] : traffic.get(group) ?? [];
  return minutes.map(({at: at, requests: requests, errors: errors, slow: slow}) => ({
   at: at,
   requests: requests,
   bad: errors,
   slow: slow
  }));
 }
 function sidesOf({series: series}, index) {
  return {
   canary: series[2 * index] ?? NOTHING,
   stable: series[2 * index + 1] ?? NOTHING
  };
 }
 const NOTHING = new Map;
}),

/***/ 65384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Nk: () => seriesQueriesOf,
  Vb: () => nameOf,
  Y3: () => seriesQuery
 });
 function seriesQuery(metric, {cluster: cluster, service: service, group: group, taskDefinition: taskDefinition}) {
  const of = {
   cluster: nameOf(cluster),
   service: nameOf(service),
   'task-definition': nameOf(taskDefinition)
  };
  return {
   metric: metric,
   targetGroup: group,
   of: of
  };
 }
 function seriesQueriesOf(metric, {request: request, state: state}) {
  const {canaryGroup: canaryGroup, stableGroup: stableGroup, stableTaskDefinition: stableTaskDefinition} = state;
  if (canaryGroup === void 0 || stableGroup === void 0 || stableTaskDefinition === void 0) return [];
  const {cluster: cluster, service: service, taskDefinition: taskDefinition} = request;
  return [ seriesQuery(metric, {
   cluster: cluster,
   service: service,
   group: canaryGroup,
   taskDefinition: taskDefinition
  }), seriesQuery(metric, {
   cluster: cluster,
   service: service,
   group: stableGroup,
   taskDefinition: stableTaskDefinition
  }) ];
 }
 function nameOf(arn) {
  return arn.slice(arn.lastIndexOf('/') + 1);
 }
})

};
