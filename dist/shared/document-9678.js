export const id = 9678;
export const ids = [9678,5785,8678,456,8166,6297,3904];
export const modules = {



};
