export const id = 8715;
export const ids = [8715];
export const modules = {

/***/ 68715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  fromTokenFile: () => fromTokenFile
 });
 var setCredentialFeature = __webpack_require__(30249);
 var CredentialsProviderError = __webpack_require__(31436);
 var externalDataInterceptor = __webpack_require__(8729);
 var external_node_fs_ = __webpack_require__(73024);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
 const fromWebToken = init => async awsIdentityProperties => {
  init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
  const {roleArn: roleArn, roleSessionName: roleSessionName, webIdentityToken: webIdentityToken, providerId: providerId, policyArns: policyArns, policy: policy, durationSeconds: durationSeconds} = init;
  let {roleAssumerWithWebIdentity: roleAssumerWithWebIdentity} = init;
  if (!roleAssumerWithWebIdentity) {
   const {getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity} = await Promise.all([ __webpack_require__.e(1166), __webpack_require__.e(8858) ]).then(__webpack_require__.bind(__webpack_require__, 28858));
   roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
    ...init.clientConfig,
    credentialProviderLogger: init.logger,
    parentClientConfig: {
     ...awsIdentityProperties?.callerClientConfig,
     ...init.parentClientConfig
    }
   }, init.clientPlugins);
  }
  return roleAssumerWithWebIdentity({
   RoleArn: roleArn,
   RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
   WebIdentityToken: webIdentityToken,
   ProviderId: providerId,
   PolicyArns: policyArns,
   Policy: policy,
   DurationSeconds: durationSeconds
  });
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js
 const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
 const ENV_ROLE_ARN = "AWS_ROLE_ARN";
 const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
 const fromTokenFile = (init = {}) => async awsIdentityProperties => {
  init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
  const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
  const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
  const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
  if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError.C("Web identity configuration not specified", {
   logger: init.logger
  });
  const credentials = await fromWebToken({
   ...init,
   webIdentityToken: externalDataInterceptor.Z?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, 
   external_node_fs_.readFileSync)(webIdentityTokenFile, {
    encoding: "ascii"
   }),
   roleArn: roleArn,
   roleSessionName: roleSessionName
  })(awsIdentityProperties);
  if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) (0, setCredentialFeature.g)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
  return credentials;
 };
}),

/***/ 8729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => externalDataInterceptor
 });
 var _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56333);
 var _readFile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82149);
 const externalDataInterceptor = {
  getFileRecord() {
   return _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj;
  },
  interceptFile(path, contents) {
   _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
   return _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a;
  },
  interceptToken(id, contents) {
   _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a[id] = contents;
  }
 };
})

};
