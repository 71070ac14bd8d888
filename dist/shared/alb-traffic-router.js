import { modules as shared0 } from './aws-m51955.js';
export const id = 1955;
export const ids = [1955];
export const modules = {
...shared0,



};
