export const modules = {

/***/ 23242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  V: () => formatDiff
 });
 var quote_safe = __webpack_require__(44195);
 var document_document = __webpack_require__(15785);
 var image_reference = __webpack_require__(15117);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/diff/shown-fields.js
 const TASK = {
  family: 'scalar',
  cpu: 'word',
  memory: 'word',
  networkMode: 'word',
  taskRoleArn: 'scalar',
  executionRoleArn: 'scalar',
  pidMode: 'word',
  ipcMode: 'word',
  enableFaultInjection: 'scalar',
  requiresCompatibilities: 'scalars',
  'runtimePlatform.cpuArchitecture': 'word',
  'runtimePlatform.operatingSystemFamily': 'word',
  'ephemeralStorage.sizeInGiB': 'scalar',
  'proxyConfiguration.type': 'word',
  'proxyConfiguration.containerName': 'scalar'
 };
 const CONTAINER = {
  name: 'scalar',
  image: 'image',
  cpu: 'word',
  memory: 'word',
  memoryReservation: 'scalar',
  essential: 'scalar',
  privileged: 'scalar',
  readonlyRootFilesystem: 'scalar',
  interactive: 'scalar',
  pseudoTerminal: 'scalar',
  disableNetworking: 'scalar',
  startTimeout: 'scalar',
  stopTimeout: 'scalar',
  versionConsistency: 'word',
  links: 'scalars',
  portMappings: {
   objectsOf: [ 'containerPort', 'hostPort', 'protocol', 'name', 'appProtocol', 'containerPortRange' ]
  },
  dependsOn: {
   objectsOf: [ 'containerName', 'condition' ]
  },
  mountPoints: {
   objectsOf: [ 'sourceVolume', 'containerPath', 'readOnly' ]
  },
  volumesFrom: {
   objectsOf: [ 'sourceContainer', 'readOnly' ]
  },
  resourceRequirements: {
   objectsOf: [ 'type', 'value' ]
  },
  'ulimits.*.softLimit': 'scalar',
  'ulimits.*.hardLimit': 'scalar',
  'healthCheck.interval': 'scalar',
  'healthCheck.timeout': 'scalar',
  'healthCheck.retries': 'scalar',
  'healthCheck.startPeriod': 'scalar',
  'restartPolicy.enabled': 'scalar',
  'restartPolicy.ignoredExitCodes': 'scalars',
  'restartPolicy.restartAttemptPeriod': 'scalar',
  'linuxParameters.initProcessEnabled': 'scalar',
  'linuxParameters.sharedMemorySize': 'scalar',
  'linuxParameters.maxSwap': 'scalar',
  'linuxParameters.swappiness': 'scalar',
  'linuxParameters.capabilities.add': 'scalars',
  'linuxParameters.capabilities.drop': 'scalars',
  'firelensConfiguration.type': 'word',
  'logConfiguration.logDriver': 'word',
  'logConfiguration.options.awslogs-group': 'scalar',
  'logConfiguration.options.awslogs-region': 'word',
  'logConfiguration.options.awslogs-stream-prefix': 'scalar',
  'logConfiguration.options.awslogs-create-group': 'word',
  'logConfiguration.options.mode': 'word',
  'logConfiguration.options.max-buffer-size': 'word'
 };
 const VOLUME = {
  configuredAtLaunch: 'scalar',
  'efsVolumeConfiguration.fileSystemId': 'scalar',
  'efsVolumeConfiguration.transitEncryption': 'word',
  'efsVolumeConfiguration.authorizationConfig.iam': 'word',
  'dockerVolumeConfiguration.scope': 'word',
  'dockerVolumeConfiguration.autoprovision': 'scalar',
  'dockerVolumeConfiguration.driver': 'word'
 };
 function isShownValue(path, value) {
  const field = shownField(path);
  if (field === void 0) return false;
  if (field === 'image') return typeof value === 'string' && (0, image_reference.o_)(value) !== void 0;
  if (field === 'scalar') return isScalar(value);
  if (field === 'word') return typeof value === 'string' ? isWord(value) : isScalar(value);
  if (!(0, document_document.Lv)(value)) return false;
  if (field === 'scalars') return value.every(isScalar);
  return value.every(entry => (0, document_document.Gv)(entry) && Object.entries(entry).every(([name, inner]) => field.objectsOf.includes(name) && isScalar(inner)));
 }
 function shownField([top = '', name, ...rest]) {
  if (top === 'containerDefinitions' && name !== void 0) return find(CONTAINER, withoutNames(rest));
  if (top === 'volumes' && name !== void 0) return find(VOLUME, rest);
  return find(TASK, [ top, ...name === void 0 ? [] : [ name ], ...rest ]);
 }
 function find(fields, path) {
  const key = path.join('.');
  const isPlain = path.every(name => !name.includes('.'));
  return isPlain && Object.hasOwn(fields, key) ? fields[key] : void 0;
 }
 function withoutNames([member = '', ...rest]) {
  return member === 'ulimits' && rest.length > 1 ? [ member, '*', ...rest.slice(1) ] : [ member, ...rest ];
 }
 function isScalar(value) {
  return typeof value === 'string' ? isName(value) : !(0, document_document.Lv)(value) && !(0, 
  document_document.Gv)(value);
 }
 function isName(text) {
  if (/:\/\/|[\n@]/.test(text)) return false;
  if (/^arn:aws[a-z-]*:[\w:/+=,.-]+$/.test(text) || /^[a-z]{1,8}-[0-9a-f]{8,17}$/.test(text)) return true;
  return !text.split(/[^A-Za-z0-9]+/).some(quote_safe.zC);
 }
 function isWord(text) {
  return /^[\w .-]{0,40}$/.test(text) && !text.split(/[^A-Za-z0-9]+/).some(quote_safe.zC);
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/diff/format-diff.js
 const LONGEST_VALUE = 200;
 function formatDiff(differences, {values: values}) {
  return differences.map(difference => {
   const isShown = values === 'shown' || sides(difference).every(value => isShownValue(difference.path, value));
   return `${sign(difference)} ${nameField(difference.path, values)}: ${isShown ? show(difference) : describe(difference)}`;
  }).join('\n');
 }
 function nameField(path, values) {
  return path.map(name => values === 'masked' && isDoubtful(name) ? '***' : quote(name)).join('.');
 }
 function isDoubtful(name) {
  return name.includes('://') || name.split(/[^A-Za-z0-9]+/).some(quote_safe.zC);
 }
 function quote(name) {
  return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name);
 }
 function sign({before: before, after: after}) {
  if (before === void 0) return '+';
  return after === void 0 ? '-' : '~';
 }
 function describe(difference) {
  const {before: before, after: after} = difference;
  const change = before === void 0 ? 'added' : after === void 0 ? 'removed' : 'changed';
  const lists = sides(difference);
  return lists.every(document_document.Lv) ? `(${change}, ${countItems(lists)})` : `(${change})`;
 }
 function countItems(lists) {
  return `${lists.map(({length: length}) => length).join(' → ')} ${lists.at(-1)?.length === 1 ? 'item' : 'items'}`;
 }
 function show(difference) {
  return sides(difference).map(clip).join(' → ');
 }
 function sides({before: before, after: after}) {
  return [ before, after ].filter(value => value !== void 0);
 }
 function clip(value) {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
 }
})

};
