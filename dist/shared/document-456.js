export const id = 456;
export const ids = [456,5785,8166,3904];
export const modules = {



};
