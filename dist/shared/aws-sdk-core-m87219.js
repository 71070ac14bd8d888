export const modules = {

/***/ 8999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => AwsJson1_1Protocol
 });
 var _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87219);
 class AwsJson1_1Protocol extends _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__.p {
  constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
   super({
    defaultNamespace: defaultNamespace,
    errorTypeRegistries: errorTypeRegistries,
    serviceTarget: serviceTarget,
    awsQueryCompatible: awsQueryCompatible,
    jsonCodec: jsonCodec
   });
  }
  getShapeId() {
   return "aws.protocols#awsJson1_1";
  }
  getJsonRpcVersion() {
   return "1.1";
  }
  getDefaultContentType() {
   return "application/x-amz-json-1.1";
  }
 }
}),

/***/ 87219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  p: () => AwsJsonRpcProtocol
 });
 var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85715);
 var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55143);
 var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97446);
 var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36204);
 var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
 var _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24017);
 class AwsJsonRpcProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.M {
  serializer;
  deserializer;
  serviceTarget;
  codec;
  mixin;
  awsQueryCompatible;
  constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
   super({
    defaultNamespace: defaultNamespace,
    errorTypeRegistries: errorTypeRegistries
   });
   this.serviceTarget = serviceTarget;
   this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.p({
    timestampFormat: {
     useTrait: true,
     default: 7
    },
    jsonName: false
   });
   this.serializer = this.codec.createSerializer();
   this.deserializer = this.codec.createDeserializer();
   this.awsQueryCompatible = !!awsQueryCompatible;
   this.mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__.U(this.awsQueryCompatible);
  }
  async serializeRequest(operationSchema, input, context) {
   const request = await super.serializeRequest(operationSchema, input, context);
   if (!request.path.endsWith("/")) request.path += "/";
   request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
   request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
   if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
   if ((0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.L)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
   return request;
  }
  getPayloadCodec() {
   return this.codec;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
   const {awsQueryCompatible: awsQueryCompatible} = this;
   if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
   const errorIdentifier = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
   this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
   const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
   const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema);
   const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
   const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
   const exception = new ErrorCtor({});
   const output = {};
   const errorDeserializer = this.codec.createDeserializer();
   for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
   if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
   throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
    $fault: ns.getMergedTraits().error,
    message: message
   }, output), dataObject);
  }
 }
})

};
