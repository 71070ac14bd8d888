export const id = 5438;
export const ids = [5438,6458];
export const modules = {

/***/ 5438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecsTaskDefinitions: () => (/* binding */ ecsTaskDefinitions)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(212);
/* harmony import */ var _aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_task_definition_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);
/* harmony import */ var _domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7251);
/* harmony import */ var _domain_task_definition_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);
/* harmony import */ var _domain_task_definition_read_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7130);







/** Task definitions over the ECS API, as exact JSON both ways. */
function ecsTaskDefinitions(client, calls) {
    return {
        async find(reference) {
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.DescribeTaskDefinitionCommand({ taskDefinition: reference, include: ['TAGS'] });
            const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .keepExactJson */ .n)(command);
            try {
                await calls.read('ecs:DescribeTaskDefinition', options => client.send(command, options));
            }
            catch (error) {
                if (isUnknownDefinition(error))
                    return undefined;
                throw error;
            }
            return readRegistered(exact());
        },
        async register(definition) {
            // The SDK's own input only has to be accepted: our text is what is sent.
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.RegisterTaskDefinitionCommand({ family: '', containerDefinitions: [] });
            (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sendExactJson */ ._)(command, JSON.stringify(definition));
            const exact = (0,_aws_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .keepExactJson */ .n)(command);
            await calls.change('ecs:RegisterTaskDefinition', options => client.send(command, options));
            return readRegistered(exact());
        },
        async activeRevisions(family) {
            const arns = [];
            let nextToken;
            do {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.ListTaskDefinitionsCommand({
                    familyPrefix: family,
                    status: 'ACTIVE',
                    sort: 'DESC',
                    nextToken
                });
                const answer = await calls.read('ecs:ListTaskDefinitions', options => client.send(command, options));
                arns.push(...(answer.taskDefinitionArns ?? []));
                nextToken = answer.nextToken;
            } while (nextToken !== undefined);
            return arns;
        },
        async deregister(arn) {
            const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.DeregisterTaskDefinitionCommand({ taskDefinition: arn });
            await calls.change('ecs:DeregisterTaskDefinition', options => client.send(command, options));
        }
    };
}
/**
 * ECS has no error of its own for a definition that does not exist: it answers ClientException, `Unable to describe task
 * definition.`
 */
function isUnknownDefinition(error) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) || !['rejected', 'not-found'].includes(error.code))
        return false;
    return error.code === 'not-found' || (error.cause instanceof Error && /unable to describe/i.test(error.cause.message));
}
function readRegistered(text) {
    const answer = parseAnswer(text);
    const described = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer) && (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer.taskDefinition) ? answer.taskDefinition : {};
    const { taskDefinitionArn: arn, family, revision, status } = described;
    if (typeof arn !== 'string' || typeof family !== 'string' || typeof revision !== 'number' || !isStatus(status)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', 'ECS answered with a task definition without ARN, family, revision or status.');
    }
    const { definition } = (0,_domain_task_definition_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTaskDefinition */ .I)((0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer) ? (0,_domain_task_definition_read_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrapDescription */ .w)(answer) : {});
    return { arn, family, revision, status, definition };
}
function parseAnswer(text) {
    try {
        return (0,_domain_task_definition_parse_json_js__WEBPACK_IMPORTED_MODULE_3__.parseJson)(text, { kind: 'file', path: 'answer' }).value;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', `ECS answered with a task definition that cannot be read: ${reason}`, {
            cause: error
        });
    }
}
function isStatus(status) {
    return status === 'ACTIVE' || status === 'INACTIVE' || status === 'DELETE_IN_PROGRESS';
}
//# sourceMappingURL=ecs-task-definitions.js.map

/***/ }),

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sendExactJson),
/* harmony export */   n: () => (/* binding */ keepExactJson)
/* harmony export */ });
/**
 * Sends `json` as the request's body. The SDK serialises the fields it knows and drops the others; a task definition may
 * hold fields that are newer than the SDK, and numbers that must not change.
 */
function sendExactJson(command, json) {
    const middleware = next => args => {
        args.request.body = new TextEncoder().encode(json);
        return next(args);
    };
    command.middlewareStack.add(middleware, { step: 'build', priority: 'high', name: 'sendExactJson' });
    return command;
}
/** Keeps the response's body as text, beside what the SDK makes of it. Returns a function that reads it after `send`. */
function keepExactJson(command) {
    let text = '';
    const middleware = next => async (args) => {
        const result = await next(args);
        if (isReadable(result.response.body)) {
            const chunks = [];
            for await (const chunk of result.response.body)
                chunks.push(chunk);
            const body = Buffer.concat(chunks);
            text = body.toString('utf8');
            result.response.body = body;
        }
        return result;
    };
    command.middlewareStack.add(middleware, { step: 'deserialize', priority: 'low', name: 'keepExactJson' });
    return () => text;
}
function isReadable(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
//# sourceMappingURL=exact-json.js.map

/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * Whether `number` is just what the decimal `source` says. A double that prints back as the digits it was read from counts
 * (0.1 does); one that had to be rounded (9007199254740993) or is out of range (1e999) does not.
 */
function isExactNumber(source, number) {
    if (!Number.isFinite(number))
        return false;
    const said = readDecimal(source);
    const held = readDecimal(String(number));
    return said !== undefined && said.digits === held?.digits && said.exponent === held.exponent;
}
/** The sign and significant digits, and the power of ten of the last one; zero has neither. */
function readDecimal(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
    const all = whole + fraction;
    if (all === '')
        return undefined;
    const digits = all.replace(/^0+/, '').replace(/0+$/, '');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - all.replace(/0+$/, '').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9365);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1975);



/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
function parseJson(source, origin) {
    // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
    const text = source.replace(/^\uFEFF/, ' ');
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin, position: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) }, message);
    const root = parseRoot(text, fail);
    return {
        origin,
        value: toValue(root, text, fail),
        positionOf(path) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]);
            return node === undefined ? undefined : (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, node.offset);
        }
    };
}
function parseRoot(text, fail) {
    const errors = [];
    let root;
    try {
        root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
    const [first] = errors;
    if (first !== undefined)
        throw fail(first.offset, `this is not valid JSON: ${explain(first)}.`);
    if (root === undefined)
        throw fail(0, 'the text is empty; expected a JSON object.');
    return root;
}
const TOO_DEEP = 'the lists and objects are nested too deep.';
const REASONS = {
    InvalidSymbol: 'an unknown word; text needs double quotes',
    InvalidNumberFormat: 'a number has a wrong form',
    PropertyNameExpected: 'a member name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is missing',
    CloseBracketExpected: 'a closing bracket is missing',
    EndOfFileExpected: 'nothing may follow the end of the value',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
    UnexpectedEndOfNumber: 'a number is not complete',
    InvalidUnicode: 'a \\u escape is not complete',
    InvalidEscapeCharacter: 'a string has an unknown escape',
    InvalidCharacter: 'a string has a control character; write it as an escape'
};
function explain({ error }) {
    return REASONS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'a character does not belong here';
}
function toValue(root, text, fail) {
    try {
        return convert(root, text, fail);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
function convert(node, text, fail) {
    switch (node.type) {
        case 'object':
            return convertMembers(node, text, fail);
        case 'array':
            return (node.children ?? []).map(child => convert(child, text, fail));
        case 'number':
            if ((0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactNumber */ .z)(text.slice(node.offset, node.offset + node.length), node.value)) {
                return node.value;
            }
            throw fail(node.offset, 'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.');
        default:
            return node.value;
    }
}
function convertMembers(node, text, fail) {
    const members = new Map();
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (key === undefined || value === undefined)
            continue;
        const name = key.value;
        if (members.has(name))
            throw fail(key.offset, `the member "${name}" stands twice in this object; remove one of them.`);
        members.set(name, convert(value, text, fail));
    }
    // From entries: a member that is called __proto__ stays a member.
    return Object.fromEntries(members);
}
//# sourceMappingURL=parse-json.js.map

/***/ })

};
