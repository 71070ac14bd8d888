export const id = 6173;
export const ids = [6173];
export const modules = {

/***/ 27405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  U: () => readCommand
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 const QUOTED = '\0';
 const SHELL_SYNTAX = [ /^(?:\d{0,2}|&)[<>]{1,2}(?:&\d)?/, /&&|\|\|/, /^[;|&]/, /[;|&]$/, /^[#(]/, /^~\//, /\$[\w{(@?*#$!]/, /`/ ];
 const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
 const JSON_MEMBER = '{\0:';
 function readCommand(inputs, name) {
  const text = inputs.block(name);
  if (text === void 0) return;
  return text.trimStart().startsWith('[') ? readList(text, name) : splitWords(text, name);
 }
 function readList(text, name) {
  const list = tryJson(text);
  if (Array.isArray(list) && list.every(item => typeof item === 'string')) return list;
  throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'it starts with "[" but is not a JSON list of strings. Expected one such as ["npm", "start"].');
 }
 function tryJson(text) {
  try {
   return JSON.parse(text);
  } catch {
   return;
  }
 }
 const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/y;
 function splitWords(text, name) {
  const words = [];
  let word;
  let bare = '';
  const finish = () => {
   if (word === void 0) return;
   refuseShellSyntax(bare, {
    name: name,
    position: words.length
   });
   words.push(word);
   word = void 0;
   bare = '';
  };
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
   const part = PART.exec(text);
   if (part === null) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, 'a quote is not closed, or a backslash ends the command.');
   const [, single, double, escaped, plain, blank] = part;
   if (escaped === '\n') continue;
   if (blank !== void 0) {
    finish();
    continue;
   }
   bare += plain ?? QUOTED;
   word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescape) ?? escaped ?? plain ?? '');
  }
  finish();
  return words;
 }
 function unescape(_, character) {
  return character === '\n' ? '' : character;
 }
 function refuseShellSyntax(bare, {name: name, position: position}) {
  const variable = position === 0 ? ASSIGNMENT.exec(bare)?.[1] : void 0;
  if (variable !== void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `this command runs without a shell, so ${(0, 
  _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.AB)(variable)} is not expanded. Set the variable in "environment-variables", or write sh -c "…".`);
  if (bare.includes(JSON_MEMBER)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, "the double quotes of a JSON argument would be removed. Put the argument in single quotes: '{…}'.");
  const found = SHELL_SYNTAX.map(form => form.exec(bare)?.[0]).find(part => part !== void 0);
  if (found !== void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, explainOperator(found.replace(/^(\$).*/, '$1')));
 }
 function explainOperator(operator) {
  return `this command runs without a shell, so ${operator} would be passed as an argument. Write sh -c "…", or quote it to pass it literally.`;
 }
}),

/***/ 17043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _H: () => requireCluster,
  mO: () => requireServiceReference,
  rU: () => requireService
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 const SERVICE = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,255}$/;
 const PLAIN_SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
 const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
 function requireCluster(value) {
  return requireMatching(value, 'cluster', CLUSTER);
 }
 function requireService(value) {
  return requireMatching(value, 'service', PLAIN_SERVICE);
 }
 function requireServiceReference(value) {
  return requireMatching(value, 'service', SERVICE);
 }
 function requireMatching(value, name, form) {
  if (form.test(value)) return value;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, `expected a name with letters, digits, - and _ (at most 255)${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.I0)(value)}.`);
 }
}),

/***/ 28792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => readTaskDefinitionSource,
  n: () => parseTaskDefinitionSource
 });
 var _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
 const ARN = /^arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[A-Za-z0-9_-]{1,255}(?::[1-9]\d*)?$/;
 const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
 const REVISION = /^[A-Za-z0-9_-]{1,255}:[1-9]\d*$/;
 function parseTaskDefinitionSource(input, text) {
  if (text.startsWith('arn:')) return {
   kind: 'registered',
   input: input,
   reference: requireArn(input, text)
  };
  if (FAMILY.test(text) || REVISION.test(text)) return {
   kind: 'registered',
   input: input,
   reference: text
  };
  return {
   kind: 'file',
   input: input,
   path: text
  };
 }
 function readTaskDefinitionSource(inputs) {
  const path = inputs.text('task-definition');
  const arn = inputs.text('task-definition-arn');
  const family = readFamily(inputs);
  const service = inputs.text('service');
  if (path !== void 0) return {
   kind: 'file',
   input: 'task-definition',
   path: path
  };
  if (arn !== void 0) return {
   kind: 'registered',
   input: 'task-definition-arn',
   reference: requireArn('task-definition-arn', arn)
  };
  if (family !== void 0) return {
   kind: 'registered',
   input: 'task-definition-family',
   reference: family
  };
  if (service !== void 0) return {
   kind: 'service',
   cluster: (0, _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__._H)(inputs.required('cluster')),
   service: (0, _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__.mO)(service)
  };
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('task-definition', 'no task definition is set. Set a file here, or "task-definition-arn", "task-definition-family" or "service".');
 }
 function readFamily(inputs) {
  const family = inputs.text('task-definition-family');
  const revision = inputs.wholeNumber('task-definition-revision', {
   from: 1,
   to: Number.MAX_SAFE_INTEGER
  });
  if (family === void 0) {
   if (revision === void 0) return;
   throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('task-definition-revision', 'a revision requires its family. Set "task-definition-family" too.');
  }
  if (!FAMILY.test(family)) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)('task-definition-family', 'expected a family: up to 255 letters, digits, hyphens and underscores.');
  return revision === void 0 ? family : `${family}:${revision}`;
 }
 function requireArn(input, text) {
  if (ARN.test(text)) return text;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.A)(input, 'expected the ARN of a task definition, such as arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7.');
 }
})

};
