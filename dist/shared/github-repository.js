export const id = 4023;
export const ids = [4023];
export const modules = {



};
