/** Text between double quotes, as most languages write it. */
export const double = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** Text between single quotes, as JavaScript, PHP and nginx write it. */
export const single = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
