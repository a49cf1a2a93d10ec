/** Goes into every comparison: raised whenever the same texts may give another result. */
export const ENGINE_VERSION = '0.10.0';
