export const modules = {

/***/ 19791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  w: () => explainNetwork
 });
 const START = /CannotPull\w*|ResourceInitializationError/;
 const NO_ANSWER = /i\/o timeout|timed? ?out|deadline exceeded|dial tcp|no route to host|connection (?:refused|reset)|no such host|request canceled while waiting|network (?:connectivity|is unreachable)/i;
 function explainNetwork(said) {
  if (!START.test(said) || !NO_ANSWER.test(said)) return;
  return 'The task could not reach the network. Check that its subnets have a NAT gateway, a public IP address or VPC endpoints, and that its security groups allow HTTPS out; see docs/egress.md.';
 }
}),

/***/ 14361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => readTaskFailure
 });
 const IMAGE_PULL = /CannotPull(?:ECR)?Container|CannotPullImage/;
 const IMAGE_GONE = /not found|manifest unknown|does not exist|no such image|denied|unauthorized|no basic auth|invalid reference|not match the specified platform|no matching manifest/i;
 const PULL_TROUBLE = /toomanyrequests|rate limit|timeout|timed out|canceled|connection|EOF|no space left/i;
 const SECRET = /unable to (?:pull|retrieve) secret|secrets? or registry auth|asm fetching secret|ssm fetching|ParameterNotFound/i;
 const SECRET_GONE = /ResourceNotFoundException|AccessDenied|not authorized|can't find|cannot find|invalid parameters?|ParameterNotFound|did not contain|not found/i;
 const UNHEALTHY = /failed (?:ELB|container|\w+) ?health checks?|health checks? failed/i;
 const ON_PURPOSE = /^Scaling activity initiated by|^Task stopped by user|deployment rollback|^Service .* is being deleted/i;
 const FAILED_STOP_CODES = [ 'TaskFailedToStart', 'EssentialContainerExited' ];
 function readTaskFailure(task) {
  if (task.lastStatus !== 'STOPPED' && task.stopCode === void 0) return;
  const said = task.stoppedReason ?? '';
  if (ON_PURPOSE.test(said) && !UNHEALTHY.test(said)) return;
  const containers = task.containers.filter(container => (container.exitCode ?? 0) !== 0 || container.reason !== void 0);
  const text = [ said, ...containers.map(container => container.reason ?? '') ].filter(part => part !== '').join(' ');
  const kind = readKind(text, task.stopCode);
  if (kind === void 0) return;
  return {
   instance: task.arn,
   kind: kind,
   decides: decides(kind, text),
   reason: said === '' ? task.stopCode ?? 'no reason given' : said,
   stoppedAt: task.stoppedAt,
   containers: containers.map(({name: name, exitCode: exitCode, reason: reason}) => ({
    name: name,
    exitCode: exitCode,
    reason: reason
   }))
  };
 }
 function readKind(text, stopCode) {
  if (IMAGE_PULL.test(text)) return 'image-pull';
  if (SECRET.test(text)) return 'missing-secret';
  if (UNHEALTHY.test(text)) return 'unhealthy';
  if (stopCode === void 0 || !FAILED_STOP_CODES.includes(stopCode)) return;
  return stopCode === 'TaskFailedToStart' ? 'not-started' : 'crashed';
 }
 function decides(kind, text) {
  if (kind === 'image-pull') return IMAGE_GONE.test(text) && !PULL_TROUBLE.test(text) ? 'at-once' : 'when-repeated';
  return kind === 'missing-secret' && SECRET_GONE.test(text) ? 'at-once' : 'when-repeated';
 }
}),

/***/ 44962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  BS: () => taskId,
  UR: () => readTaskContainers,
  go: () => explainMissingLog,
  wG: () => logStreamName
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 function explainMissingLog({name: name, log: log}) {
  if (log !== void 0) return;
  return `Container ${name} has no awslogs configuration with a group and a stream prefix, so its output is not available.`;
 }
 function readTaskContainers(definition) {
  const containers = definition.containerDefinitions;
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(containers)) return [];
  return containers.flatMap(container => {
   const name = text(container, [ 'name' ]);
   if (name === void 0) return [];
   return [ {
    name: name,
    isEssential: (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(container, [ 'essential' ]) !== false,
    log: readLog(container)
   } ];
  });
 }
 function logStreamName(log, container, taskArn) {
  return `${log.streamPrefix}/${container}/${taskId(taskArn)}`;
 }
 function taskId(taskArn) {
  return taskArn.slice(taskArn.lastIndexOf('/') + 1);
 }
 function readLog(container) {
  if ((0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(container, [ 'logConfiguration', 'logDriver' ]) !== 'awslogs') return;
  const options = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(container, [ 'logConfiguration', 'options' ]);
  const group = text(options, [ 'awslogs-group' ]);
  const streamPrefix = text(options, [ 'awslogs-stream-prefix' ]);
  if (group === void 0 || streamPrefix === void 0) return;
  return {
   group: group,
   streamPrefix: streamPrefix,
   region: text(options, [ 'awslogs-region' ])
  };
 }
 function text(value, path) {
  const found = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) ? (0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, path) : void 0;
  return typeof found === 'string' && found !== '' ? found : void 0;
 }
})

};
