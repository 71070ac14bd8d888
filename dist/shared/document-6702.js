export const id = 6702;
export const ids = [6702];
export const modules = {



};
