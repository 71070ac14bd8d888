export const modules = {

/***/ 64201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  eo: () => NO_CHANGES,
  gm: () => isEmptyChange,
  A2: () => readTaskDefinitionChanges,
  s8: () => refuseUnchanged
 });
 var quote_safe = __webpack_require__(44195);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/changes.js
 const EXCLUSIVE_FIELDS = [ 'environment', 'secrets', 'docker-labels' ];
 var command_words = __webpack_require__(27405);
 var image_reference = __webpack_require__(15117);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/container-images.js
 function readContainerImages(inputs) {
  const image = inputs.text('image');
  const single = image === void 0 ? [] : [ readEntry('image', `=${image}`) ];
  const lines = inputs.list('images').filter(line => !line.startsWith('#'));
  return [ ...single, ...lines.map(line => readEntry('images', line.includes('=') ? line : `=${line}`)) ];
 }
 const ENDS_EARLY = /(?:^|[:@])$/;
 function readEntry(input, line) {
  const separator = line.indexOf('=');
  const container = line.slice(0, separator).trim();
  const image = line.slice(separator + 1).trim();
  const whose = container === '' ? 'the image' : `the image of container ${(0, quote_safe.AB)(container)}`;
  if ((0, image_reference.cc)(image)) throw (0, errors.A)(input, `${whose} is a tag or digest without a repository. To keep the repository, write ":" before a tag and "@" before a digest.`);
  if (!(0, image_reference.mn)(image)) {
   if (ENDS_EARLY.test(image)) throw (0, errors.A)(input, `${whose} is empty, or has no tag or digest after ":" or "@". Check the variable or output that it comes from: GitHub drops outputs of a job that contain a masked value.`);
   throw (0, errors.A)(input, `${whose} is not an image reference; expected registry/repository:tag or …@sha256:digest.`);
  }
  return {
   container: container || void 0,
   image: image,
   place: {
    origin: {
     kind: 'input',
     input: input
    }
   }
  };
 }
 var role_arn = __webpack_require__(84771);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js
 function readTaskDefinitionChanges(inputs) {
  return {
   containers: inputs.list('container-name'),
   images: readContainerImages(inputs),
   environment: [ ...fileText(inputs, 'environment-file'), ...inlineText(inputs, 'environment-variables') ],
   secrets: [ ...fileText(inputs, 'secrets-file'), ...inlineText(inputs, 'secrets') ],
   dockerLabels: inlineText(inputs, 'docker-labels'),
   exclusive: readExclusive(inputs),
   command: (0, command_words.U)(inputs, 'command'),
   logDriver: inputs.text('log-configuration-log-driver'),
   logOptions: inlineText(inputs, 'log-configuration-options'),
   cpu: inputs.text('cpu'),
   memory: inputs.text('memory'),
   taskRoleArn: (0, role_arn.jG)(inputs, 'task-role-arn'),
   executionRoleArn: (0, role_arn.jG)(inputs, 'execution-role-arn'),
   tags: inlineText(inputs, 'tags'),
   overlays: [ ...fileText(inputs, 'overlay-file'), ...inlineText(inputs, 'overlay') ]
  };
 }
 function refuseUnchanged({containers: containers, images: images, ...changes}) {
  const {environment: environment, secrets: secrets, dockerLabels: dockerLabels, exclusive: exclusive, command: command, logDriver: logDriver, logOptions: logOptions} = changes;
  const lists = [ environment, secrets, dockerLabels, exclusive, command ?? [], logOptions ];
  const isForAll = lists.some(list => list.length > 0) || logDriver !== void 0;
  if (isForAll || images.some(({container: container}) => container === void 0)) return;
  const unchanged = containers.find(name => !images.some(({container: container}) => container === name));
  if (unchanged === void 0) return;
  throw (0, errors.A)('image', `"container-name" is ${(0, quote_safe.AB)(unchanged)}, but no input changes that container. Set its image, or remove "container-name". If the image is an output of another job, note that GitHub drops outputs that contain a masked value.`);
 }
 const NO_CHANGES = {
  containers: [],
  images: [],
  environment: [],
  secrets: [],
  dockerLabels: [],
  exclusive: [],
  command: void 0,
  logDriver: void 0,
  logOptions: [],
  cpu: void 0,
  memory: void 0,
  taskRoleArn: void 0,
  executionRoleArn: void 0,
  tags: [],
  overlays: []
 };
 function isEmptyChange(changes) {
  const said = Object.values({
   ...changes,
   containers: []
  });
  return said.every(change => change === void 0 || change.length === 0);
 }
 function inlineText(inputs, input) {
  const text = inputs.block(input);
  return text === void 0 ? [] : [ {
   kind: 'input',
   input: input,
   text: text
  } ];
 }
 function fileText(inputs, input) {
  const path = inputs.text(input);
  return path === void 0 ? [] : [ {
   kind: 'file',
   input: input,
   path: path
  } ];
 }
 function readExclusive(inputs) {
  return inputs.list('exclusive').map(name => {
   const field = EXCLUSIVE_FIELDS.find(known => known === name);
   if (field === void 0) throw (0, errors.A)('exclusive', `expected a list of ${EXCLUSIVE_FIELDS.join(', ')}.`);
   return field;
  });
 }
}),

/***/ 84771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  jG: () => requireRoleArn,
  ws: () => isRoleReference
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/;
 const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
 function isRoleArn(text) {
  return ROLE_ARN.test(text);
 }
 function isRoleReference(text) {
  return isRoleArn(text) || ROLE_NAME.test(text);
 }
 function requireRoleArn(inputs, name) {
  const arn = inputs.text(name);
  if (arn === void 0 || isRoleArn(arn)) return arn;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'expected the ARN of an IAM role, such as arn:aws:iam::123456789012:role/my-role.');
 }
})

};
