/** S3's url encoding is that of forms: a space is `+`, and a plus `%2B`. */
export const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));
