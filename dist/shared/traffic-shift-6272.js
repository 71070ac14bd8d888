export const id = 6272;
export const ids = [6272];
export const modules = {

/***/ 70391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  AB: () => hasRoom,
  Gj: () => describeMadeRoom,
  J9: () => readPercents,
  TC: () => isRoomMade,
  mk: () => makeRoom
 });
 const MOST_PERCENT = 200;
 function hasRoom(configuration, {desiredCount: desiredCount, scheduling: scheduling}) {
  const {minimumPercent: minimumPercent, maximumPercent: maximumPercent} = readPercents(configuration, scheduling);
  const least = Math.ceil(desiredCount * minimumPercent / 100);
  const most = Math.floor(desiredCount * maximumPercent / 100);
  return desiredCount === 0 || least < desiredCount || most > desiredCount;
 }
 function readPercents(configuration, scheduling) {
  const isDaemon = scheduling === 'DAEMON';
  const percent = (name, otherwise) => {
   const value = configuration[name];
   return typeof value === 'number' ? value : otherwise;
  };
  return {
   minimumPercent: percent('minimumHealthyPercent', isDaemon ? 0 : 100),
   maximumPercent: percent('maximumPercent', isDaemon ? 100 : MOST_PERCENT)
  };
 }
 function makeRoom(configuration, counts) {
  if (hasRoom(configuration, counts)) return {};
  const {desiredCount: desiredCount, scheduling: scheduling} = counts;
  return scheduling === 'DAEMON' ? {
   minimumHealthyPercent: Math.floor((desiredCount - 1) * 100 / desiredCount)
  } : {
   maximumPercent: MOST_PERCENT
  };
 }
 function isRoomMade(current, before) {
  const {minimumHealthyPercent: minimum, maximumPercent: maximum} = current;
  const {minimumHealthyPercent: minimumBefore, maximumPercent: maximumBefore} = before;
  const isRaised = maximum === MOST_PERCENT && typeof maximumBefore === 'number' && maximumBefore < MOST_PERCENT;
  const isLowered = typeof minimum === 'number' && typeof minimumBefore === 'number' && minimum < minimumBefore;
  return isRaised || isLowered;
 }
 function describeMadeRoom(service, configuration, counts) {
  const [changed] = Object.entries(makeRoom(configuration, counts));
  if (changed === void 0) return;
  const {minimumPercent: minimumPercent, maximumPercent: maximumPercent} = readPercents(configuration, counts.scheduling);
  return `ECS cannot replace any task of service ${service} with minimumHealthyPercent ${minimumPercent} and maximumPercent ${maximumPercent}. During this rollback, ${changed.join(' is ')}.`;
 }
}),

/***/ 48780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Fw: () => MEMORY_TAG,
  JC: () => isAwaitingDecision,
  JX: () => recallMemory,
  QA: () => memoryKeys,
  W2: () => composeMemory,
  z8: () => composePausedTag
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79670);
 var _rollback_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63581);
 const MEMORY_TAG = 'deploy-kit:configuration-before';
 const PAUSED_TAG = `${MEMORY_TAG}-paused`;
 const VALUE_LENGTH = 256;
 const MOST_TAGS = 8;
 const STRATEGIES = [ 'ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY' ];
 const PERCENTS = [ 'minimumHealthyPercent', 'maximumPercent' ];
 function composeMemory({before: before, ...memory}) {
  const changed = Object.entries(before).filter(([name]) => isChanged(name, memory));
  const text = encode({
   ...memory,
   before: Object.fromEntries(changed)
  });
  const pieces = text.match(new RegExp(`.{1,${VALUE_LENGTH}}`, 'g')) ?? [];
  return pieces.length > MOST_TAGS ? void 0 : pieces.map((value, index) => ({
   key: keyOf(index),
   value: value
  }));
 }
 function composePausedTag(hookId) {
  return {
   key: PAUSED_TAG,
   value: hookId
  };
 }
 function isAwaitingDecision(tags, pauses) {
  const marked = tags.find(({key: key}) => key === PAUSED_TAG);
  return marked !== void 0 && pauses.some(({hookId: hookId}) => hookId === marked.value);
 }
 function memoryKeys(tags) {
  return tags.map(({key: key}) => key).filter(key => key.startsWith(MEMORY_TAG));
 }
 function recallMemory(tags, current) {
  const values = new Map(tags.map(({key: key, value: value}) => [ key, value ]));
  const pieces = [];
  for (let piece = values.get(MEMORY_TAG); piece !== void 0; piece = values.get(keyOf(pieces.length))) pieces.push(piece);
  const memory = pieces.length === 0 ? void 0 : decode(pieces.join(''));
  if (memory === void 0) return;
  const isOf = (0, _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.Tb)(current, memory.hookTimeoutsMinutes) || memory.back === true && (0, 
  _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.NP)(current) || memory.rolling === true && (0, 
  _rollback_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Wg)(current, memory.before);
  return isOf ? memory : void 0;
 }
 function keyOf(index) {
  return index === 0 ? MEMORY_TAG : `${MEMORY_TAG}-${index + 1}`;
 }
 function encode(memory) {
  const bytes = (new TextEncoder).encode(JSON.stringify(memory));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
 }
 function decode(text) {
  try {
   const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
   return readMemory(JSON.parse((new TextDecoder).decode(bytes)));
  } catch {
   return;
  }
 }
 function readMemory(value) {
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return;
  const {hookTimeoutsMinutes: hookTimeoutsMinutes, before: before, back: back, rolling: rolling} = value;
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(hookTimeoutsMinutes) || !(0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(before)) return;
  const minutes = hookTimeoutsMinutes.filter(each => typeof each === 'number');
  const kind = rolling === true ? {
   rolling: rolling
  } : {};
  const changed = Object.entries(before).filter(([name]) => isChanged(name, kind));
  if (minutes.length < hookTimeoutsMinutes.length || !changed.every(([name, member]) => hasForm(name, member))) return;
  return {
   hookTimeoutsMinutes: minutes,
   before: Object.fromEntries(changed),
   ...back === true ? {
    back: back
   } : {},
   ...kind
  };
 }
 function isChanged(name, {rolling: rolling}) {
  return _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.hn.includes(name) || rolling === true && PERCENTS.includes(name);
 }
 function hasForm(name, member) {
  switch (name) {
  case 'strategy':
   return typeof member === 'string' && STRATEGIES.includes(member);

  case 'bakeTimeInMinutes':
  case 'minimumHealthyPercent':
  case 'maximumPercent':
   return typeof member === 'number';

  case 'lifecycleHooks':
   return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(member) && member.every(_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv);

  default:
   return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(member);
  }
 }
}),

/***/ 79670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $s: () => composeConfiguration,
  C: () => readStrategy,
  Cl: () => isBakeAssumed,
  E9: () => isLeftByLostRun,
  Ht: () => withoutBreaker,
  NJ: () => composeRestore,
  NP: () => isReturn,
  Nc: () => composeReturn,
  O: () => OF_A_STRATEGY,
  Tb: () => sharesPause,
  am: () => withoutPauses,
  by: () => readHooks,
  hn: () => CHANGED_BY_A_ROLLOUT,
  nb: () => readPauseTimeoutMinutes
 });
 const OF_A_STRATEGY = [ 'strategy', 'bakeTimeInMinutes', 'canaryConfiguration', 'linearConfiguration', 'lifecycleHooks' ];
 const PAUSED_STAGES = [ 'PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT' ];
 const BREAKER = 'deploymentCircuitBreaker';
 const EARLY_SUCCESS = 'earlySuccessCriteria';
 const ROLLING_ONLY = [ BREAKER, EARLY_SUCCESS ];
 const ALARM_BAKE_MINUTES = 5;
 const CHANGED_BY_A_ROLLOUT = [ ...OF_A_STRATEGY, ...ROLLING_ONLY, 'alarms' ];
 function composeConfiguration(before, spec) {
  const others = readHooks(before).filter(hook => !isPause(hook));
  return {
   ...keepOthers(before),
   ...composeStrategy(spec.strategy),
   bakeTimeInMinutes: 0,
   lifecycleHooks: [ ...others.map(nameTarget), pauseHook(spec) ],
   [BREAKER]: {
    ...isMember(before[BREAKER]) ? before[BREAKER] : {},
    enable: true,
    rollback: true
   },
   ...turnOffEarlySuccess(before),
   ...spec.alarms === void 0 ? {} : {
    alarms: {
     alarmNames: spec.alarms,
     enable: spec.alarms.length > 0,
     rollback: spec.alarms.length > 0
    }
   }
  };
 }
 function withoutBreaker(configuration) {
  return Object.fromEntries(Object.entries(configuration).filter(([name]) => name !== BREAKER));
 }
 function readStrategy({strategy: strategy}) {
  return typeof strategy === 'string' ? strategy : 'ROLLING';
 }
 function composeReturn(before) {
  return {
   ...keepOthers(before),
   strategy: 'BLUE_GREEN',
   bakeTimeInMinutes: 0,
   lifecycleHooks: [],
   ...turnOffEarlySuccess(before)
  };
 }
 function isReturn({strategy: strategy, bakeTimeInMinutes: bakeTimeInMinutes, ...others}) {
  return strategy === 'BLUE_GREEN' && bakeTimeInMinutes === 0 && readHooks(others).length === 0;
 }
 function withoutPauses(configuration) {
  const others = readHooks(configuration).filter(hook => !isPause(hook));
  return {
   strategy: 'ROLLING',
   lifecycleHooks: others.map(nameTarget),
   ...bakeForAlarms(configuration)
  };
 }
 function keepOthers(before) {
  const kept = Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name) && !ROLLING_ONLY.includes(name));
  return Object.fromEntries(kept);
 }
 function turnOffEarlySuccess({[EARLY_SUCCESS]: criteria}) {
  return isMember(criteria) && criteria.enable === true ? {
   [EARLY_SUCCESS]: {
    ...criteria,
    enable: false
   }
  } : {};
 }
 function isLeftByLostRun(configuration) {
  return configuration.bakeTimeInMinutes === 0 && readHooks(configuration).some(isOurPause);
 }
 function composeRestore(before, current) {
  const added = name => name in current && !(name in before);
  return {
   ...'strategy' in before ? {} : {
    strategy: 'ROLLING'
   },
   ...added('lifecycleHooks') ? {
    lifecycleHooks: []
   } : {},
   ...added('alarms') ? {
    alarms: {
     alarmNames: [],
     enable: false,
     rollback: false
    }
   } : {},
   ...added(BREAKER) ? {
    [BREAKER]: {
     enable: false,
     rollback: false
    }
   } : {},
   ...added('bakeTimeInMinutes') ? bakeForAlarms(before) : {},
   ...withoutOtherShifts(before),
   ...'lifecycleHooks' in before ? {
    lifecycleHooks: readHooks(before).map(nameTarget)
   } : {}
  };
 }
 function withoutOtherShifts(before) {
  const {canaryConfiguration: canaryConfiguration, linearConfiguration: linearConfiguration, ...others} = before;
  return {
   ...others,
   ...before.strategy === 'CANARY' && canaryConfiguration !== void 0 ? {
    canaryConfiguration: canaryConfiguration
   } : {},
   ...before.strategy === 'LINEAR' && linearConfiguration !== void 0 ? {
    linearConfiguration: linearConfiguration
   } : {}
  };
 }
 function isBakeAssumed(before, current) {
  return 'bakeTimeInMinutes' in current && !('bakeTimeInMinutes' in before) && hasAlarms(before);
 }
 function bakeForAlarms(before) {
  return hasAlarms(before) ? {
   bakeTimeInMinutes: ALARM_BAKE_MINUTES
  } : {};
 }
 function hasAlarms({alarms: alarms}) {
  return isMember(alarms) && alarms.enable === true;
 }
 function sharesPause(configuration, timeoutsInMinutes) {
  return readHooks(configuration).some(hook => {
   const timeout = readTimeout(hook);
   return isOurPause(hook) && (timeout === void 0 || timeoutsInMinutes.includes(timeout));
  });
 }
 function readPauseTimeoutMinutes(configuration) {
  const pause = readHooks(configuration).find(isOurPause);
  return pause === void 0 ? void 0 : readTimeout(pause);
 }
 function readTimeout({timeoutConfiguration: timeoutConfiguration}) {
  const minutes = isMember(timeoutConfiguration) ? timeoutConfiguration.timeoutInMinutes : void 0;
  return typeof minutes === 'number' ? minutes : void 0;
 }
 function composeStrategy(strategy) {
  switch (strategy.kind) {
  case 'canary':
   return {
    strategy: 'CANARY',
    canaryConfiguration: {
     canaryPercent: strategy.percent,
     canaryBakeTimeInMinutes: 0
    }
   };

  case 'linear':
   return {
    strategy: 'LINEAR',
    linearConfiguration: {
     stepPercent: strategy.stepPercent,
     stepBakeTimeInMinutes: 0
    }
   };

  case 'blue-green':
   return {
    strategy: 'BLUE_GREEN'
   };
  }
 }
 function pauseHook({hookTimeoutMinutes: timeoutInMinutes, onTimeout: action = 'ROLLBACK'}) {
  return {
   targetType: 'PAUSE',
   lifecycleStages: PAUSED_STAGES,
   timeoutConfiguration: {
    timeoutInMinutes: timeoutInMinutes,
    action: action
   }
  };
 }
 function readHooks({lifecycleHooks: lifecycleHooks}) {
  return Array.isArray(lifecycleHooks) ? lifecycleHooks.filter(isMember) : [];
 }
 function isMember(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
 function isPause({targetType: targetType, hookTargetArn: hookTargetArn}) {
  return targetType === void 0 ? hookTargetArn === void 0 : targetType === 'PAUSE';
 }
 function nameTarget(hook) {
  return {
   targetType: isPause(hook) ? 'PAUSE' : 'AWS_LAMBDA',
   ...hook
  };
 }
 function isOurPause(hook) {
  const {lifecycleStages: stages} = hook;
  return isPause(hook) && Array.isArray(stages) && stages.toSorted().join() === PAUSED_STAGES.toSorted().join();
 }
}),

/***/ 63581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Dv: () => needsRollingReturn,
  Hx: () => ignoreAlarms,
  Jy: () => listRollingReturns,
  Wg: () => isRollingReturn,
  kF: () => describeIgnoredAlarms
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _service_replacement_room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70391);
 var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79670);
 function ignoreAlarms(configuration) {
  const {alarms: alarms} = configuration;
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(alarms) || alarms.enable !== true) return configuration;
  return {
   ...configuration,
   alarms: {
    ...alarms,
    enable: false,
    rollback: false
   }
  };
 }
 function composeRollingReturn(before, counts) {
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.O.includes(name)));
  const {deploymentCircuitBreaker: breaker} = kept;
  return {
   ...ignoreAlarms(kept),
   ...(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(breaker) ? {
    deploymentCircuitBreaker: {
     ...breaker,
     rollback: false
    }
   } : {},
   ...(0, _service_replacement_room_js__WEBPACK_IMPORTED_MODULE_2__.mk)(before, counts),
   ...asRolling(before)
  };
 }
 function asRolling(before) {
  return {
   strategy: 'ROLLING',
   ...'bakeTimeInMinutes' in before ? {
    bakeTimeInMinutes: 0
   } : {},
   ...(0, _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.by)(before).length === 0 ? {} : {
    lifecycleHooks: []
   }
  };
 }
 const WITHOUT_PAUSES = {
  bakeTimeInMinutes: 0,
  lifecycleHooks: []
 };
 function listRollingReturns(before, {counts: counts, own: own, stuckIn: stuckIn}) {
  const unstuck = stuckIn === void 0 ? {} : {
   strategy: 'ROLLING',
   ...WITHOUT_PAUSES
  };
  const needed = {
   ...(0, _service_replacement_room_js__WEBPACK_IMPORTED_MODULE_2__.mk)(before, counts),
   ...(0, _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.C)(before) === 'ROLLING' ? {} : asRolling(before),
   ...unstuck
  };
  return [ {
   configuration: {
    ...composeRollingReturn(before, counts),
    ...unstuck
   },
   name: 'the temporary deployment configuration'
  }, ...Object.keys(needed).length === 0 ? [] : [ {
   configuration: needed,
   name: `${Object.keys(needed).join(' and ')} alone`
  } ], stuckIn === void 0 ? {
   configuration: own,
   name: 'the deployment configuration of the service'
  } : {
   configuration: WITHOUT_PAUSES,
   name: `the strategy ${stuckIn} without pauses`
  } ];
 }
 function needsRollingReturn(before, counts) {
  return (0, _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.C)(before) !== 'ROLLING' || turnsBack(before) || !(0, 
  _service_replacement_room_js__WEBPACK_IMPORTED_MODULE_2__.AB)(before, counts);
 }
 function isRollingReturn(current, before) {
  const isRolling = (0, _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.C)(current) === 'ROLLING' && (0, 
  _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.by)(current).length === 0;
  const isSilenced = turnsBack(before) && !turnsBack(current);
  return isRolling && ((0, _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_1__.C)(before) !== 'ROLLING' || isSilenced || (0, 
  _service_replacement_room_js__WEBPACK_IMPORTED_MODULE_2__.TC)(current, before));
 }
 function describeIgnoredAlarms(service, {alarms: alarms}) {
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(alarms) || alarms.enable !== true) return;
  const names = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [];
  return `ECS ignores the deployment alarms of service ${service} (${names.join(', ')}) during this rollback.`;
 }
 function turnsBack({alarms: alarms, deploymentCircuitBreaker: breaker}) {
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(alarms) && alarms.enable === true || (0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(breaker) && isOnWithRollback(breaker);
 }
 function isOnWithRollback({enable: enable, rollback: rollback}) {
  return enable === true && rollback === true;
 }
})

};
