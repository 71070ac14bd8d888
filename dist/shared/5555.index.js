export const id = 5555;
export const ids = [5555];
export const modules = {

/***/ 25555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrPublicLogins: () => (/* binding */ ecrPublicLogins)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29821);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_image_registry_registry_login_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19161);



/** Wherever the images are used: https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html */
const REGION = 'us-east-1';
/** Logins for ECR Public. Beside `ecr-public:GetAuthorizationToken` the role needs `sts:GetServiceBearerToken`. */
function ecrPublicLogins(settings, calls) {
    return {
        async login(addresses) {
            const client = calls.listenTo(new _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_1__/* .ECRPUBLICClient */ .Rr({ ...settings, region: REGION }));
            const answer = await calls.read('ecr-public:GetAuthorizationToken', options => client.send(new _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_1__/* .GetAuthorizationTokenCommand */ .Eu({}), options));
            const { authorizationToken, expiresAt } = answer.authorizationData ?? {};
            const login = (0,_domain_image_registry_registry_login_token_js__WEBPACK_IMPORTED_MODULE_2__/* .readLoginToken */ .x)(authorizationToken);
            if (login === undefined) {
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', 'ecr-public:GetAuthorizationToken answered without a login.');
            }
            return addresses.map(({ host }) => ({ ...login, host, expiresAt: expiresAt?.getTime() }));
        }
    };
}
//# sourceMappingURL=ecr-public-logins.js.map

/***/ })

};
