import { modules as shared0 } from './aws-sdk-core-m87219.js';
export const id = 8999;
export const ids = [8999];
export const modules = {
...shared0,



};
