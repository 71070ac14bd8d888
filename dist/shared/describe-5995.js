export const id = 5995;
export const ids = [5995];
export const modules = {



};
