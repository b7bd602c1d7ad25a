export const chromiumArgs: string[];
export const startTimeout: number;
