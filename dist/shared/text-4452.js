export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 17043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ requireCluster),
/* harmony export */   mO: () => (/* binding */ requireServiceReference),
/* harmony export */   rU: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html; a service may be named by its ARN.
const SERVICE = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,255}$/;
const PLAIN_SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
/** The name or ARN of a cluster. Anything else is refused, so that it is never logged as a name. */
function requireCluster(value) {
    return requireMatching(value, 'cluster', CLUSTER);
}
/** The name of a service. */
function requireService(value) {
    return requireMatching(value, 'service', PLAIN_SERVICE);
}
/** The name or ARN of a service. */
function requireServiceReference(value) {
    return requireMatching(value, 'service', SERVICE);
}
function requireMatching(value, name, form) {
    if (form.test(value))
        return value;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `expected a name with letters, digits, - and _ (at most 255), got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(value)}.`);
}
//# sourceMappingURL=ecs-names.js.map

/***/ }),

/***/ 78678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


/** Marks in a word what was quoted or escaped, and so means just that. No text of a command holds it. */
const QUOTED = '\u0000';
/**
 * What only a shell understands, in the unquoted text of a word. Not in the middle of a word: addresses hold `&`, connection strings `;`,
 * and programs take patterns such as `*.js` themselves.
 */
const SHELL_SYNTAX = [/^(?:\d{0,2}|&)[<>]{1,2}(?:&\d)?/, /&&|\|\|/, /^[;|&]/, /[;|&]$/, /\$[\w{(@?*#$!]/, /`/];
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
/** A member of a JSON object, whose quotes are gone. */
const JSON_MEMBER = '{\u0000:';
/** Reads a command: a JSON list of strings, or words as a POSIX shell splits and unquotes them. Undefined when absent. */
function readCommand(inputs, name) {
    // Not `text`, which trims: a command may end in an escaped blank.
    const text = inputs.block(name);
    if (text === undefined)
        return undefined;
    return text.trimStart().startsWith('[') ? readList(text, name) : splitWords(text, name);
}
function readList(text, name) {
    const list = tryJson(text);
    if (Array.isArray(list) && list.every(item => typeof item === 'string'))
        return list;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, 'it starts with "[" but is not a JSON list of strings. Expected one such as ["npm", "start"].');
}
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// One part of a word: between single quotes, between double quotes, an escaped character, plain characters.
const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/y;
/**
 * Splits into words by the quoting rules of POSIX (single quotes, double quotes, backslash), without any expansion: there is
 * no shell. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text, name) {
    const words = [];
    let word;
    /** The word with `QUOTED` for its quoted parts. */
    let bare = '';
    const finish = () => {
        if (word === undefined)
            return;
        refuseShellSyntax(bare, { name, position: words.length });
        words.push(word);
        word = undefined;
        bare = '';
    };
    PART.lastIndex = 0;
    while (PART.lastIndex < text.length) {
        const part = PART.exec(text);
        if (part === null)
            throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, 'a quote is not closed, or a backslash ends the command.');
        const [, single, double, escaped, plain, blank] = part;
        // A backslash at the end of a line joins it with the next.
        if (escaped === '\n')
            continue;
        if (blank !== undefined) {
            finish();
            continue;
        }
        bare += plain ?? QUOTED;
        // Inside double quotes, a backslash escapes only these, and itself stays before anything else.
        word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescape) ?? escaped ?? plain ?? '');
    }
    finish();
    return words;
}
function unescape(_, character) {
    return character === '\n' ? '' : character;
}
function refuseShellSyntax(bare, { name, position }) {
    const variable = position === 0 ? ASSIGNMENT.exec(bare)?.[1] : undefined;
    if (variable !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, `this command runs without a shell, so ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(variable)} is not expanded. Set the variable in "environment-variables", or write sh -c "…".`);
    if (bare.includes(JSON_MEMBER))
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, "the double quotes of a JSON argument would be removed. Put the argument in single quotes: '{…}'.");
    const found = SHELL_SYNTAX.map(form => form.exec(bare)?.[0]).find(part => part !== undefined);
    if (found !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(name, explainOperator(found.replace(/^(\$).*/, '$1')));
}
function explainOperator(operator) {
    return `this command runs without a shell, so ${operator} would be passed as an argument. Write sh -c "…", or quote it to pass it literally.`;
}
//# sourceMappingURL=command-words.js.map

/***/ }),

/***/ 28792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTaskDefinitionSource),
/* harmony export */   n: () => (/* binding */ parseTaskDefinitionSource)
/* harmony export */ });
/* harmony import */ var _service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17043);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
const ARN = /^arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[A-Za-z0-9_-]{1,255}(?::[1-9]\d*)?$/;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
const REVISION = /^[A-Za-z0-9_-]{1,255}:[1-9]\d*$/;
/**
 * Reads an input that takes any of them: an ARN, `family:revision`, `family`, or else a file. A file whose name would read as a
 * family is given with its folder: `./app`.
 */
function parseTaskDefinitionSource(input, text) {
    if (text.startsWith('arn:'))
        return { kind: 'registered', input, reference: requireArn(input, text) };
    if (FAMILY.test(text) || REVISION.test(text))
        return { kind: 'registered', input, reference: text };
    return { kind: 'file', input, path: text };
}
/**
 * Reads the inputs that have one source each; the first that is given wins: file, ARN, family, service. Throws `bad-input` where none is
 * given.
 */
function readTaskDefinitionSource(inputs) {
    const path = inputs.text('task-definition');
    const arn = inputs.text('task-definition-arn');
    const family = readFamily(inputs);
    const service = inputs.text('service');
    if (path !== undefined)
        return { kind: 'file', input: 'task-definition', path };
    if (arn !== undefined) {
        return { kind: 'registered', input: 'task-definition-arn', reference: requireArn('task-definition-arn', arn) };
    }
    if (family !== undefined)
        return { kind: 'registered', input: 'task-definition-family', reference: family };
    if (service !== undefined)
        return {
            kind: 'service',
            cluster: (0,_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCluster */ ._H)(inputs.required('cluster')),
            service: (0,_service_ecs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireServiceReference */ .mO)(service)
        };
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('task-definition', 'no task definition is set. Set a file here, or "task-definition-arn", "task-definition-family" or "service".');
}
function readFamily(inputs) {
    const family = inputs.text('task-definition-family');
    const revision = inputs.wholeNumber('task-definition-revision', { from: 1, to: Number.MAX_SAFE_INTEGER });
    if (family === undefined) {
        if (revision === undefined)
            return undefined;
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('task-definition-revision', 'a revision requires its family. Set "task-definition-family" too.');
    }
    if (!FAMILY.test(family)) {
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('task-definition-family', 'expected a family: up to 255 letters, digits, hyphens and underscores.');
    }
    return revision === undefined ? family : `${family}:${revision}`;
}
function requireArn(input, text) {
    if (ARN.test(text))
        return text;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)(input, 'expected the ARN of a task definition, such as arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7.');
}
//# sourceMappingURL=task-definition-source.js.map

/***/ })

};
