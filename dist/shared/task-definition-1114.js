import { modules as shared0 } from './document-m60828.js';
import { modules as shared1 } from './task-definition-m61820.js';
export const id = 1114;
export const ids = [1114,828];
export const modules = {
...shared0,
...shared1,

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  readRegistered: () => readRegistered
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _domain_document_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60828);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
 var _clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61820);
 var _read_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8295);
 function readRegistered(text) {
  const answer = parseAnswer(text);
  const described = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(answer) && (0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(answer.taskDefinition) ? answer.taskDefinition : {};
  const {taskDefinitionArn: arn, family: family, revision: revision, status: status} = described;
  if (typeof arn !== 'string' || typeof family !== 'string' || typeof revision !== 'number' || !isStatus(status)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.s('platform-error', 'ECS returned a task definition without ARN, family, revision or status.');
  const {definition: definition} = (0, _clean_js__WEBPACK_IMPORTED_MODULE_3__.I)((0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(answer) ? (0, _read_definition_js__WEBPACK_IMPORTED_MODULE_4__.w)(answer) : {});
  return {
   arn: arn,
   family: family,
   revision: revision,
   status: status,
   definition: definition
  };
 }
 function parseAnswer(text) {
  try {
   return (0, _domain_document_parse_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(text, {
    kind: 'file',
    path: 'answer'
   }).value;
  } catch (error) {
   const reason = error instanceof Error ? error.message : String(error);
   throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.s('platform-error', `ECS returned a task definition that cannot be read: ${reason}`, {
    cause: error
   });
  }
 }
 function isStatus(status) {
  return status === 'ACTIVE' || status === 'INACTIVE' || status === 'DELETE_IN_PROGRESS';
 }
})

};
