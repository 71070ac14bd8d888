export const id = 1461;
export const ids = [1461,3842,8678,3904];
export const modules = {



};
