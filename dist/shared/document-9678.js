export const id = 9678;
export const ids = [9678,5785,8166];
export const modules = {



};
