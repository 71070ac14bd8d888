export const id = 1666;
export const ids = [1666];
export const modules = {



};
