export const id = 8678;
export const ids = [8678,3904];
export const modules = {



};
