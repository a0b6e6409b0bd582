/** Whether a language is written from right to left. */
export const isRightToLeft = (lang: string): boolean =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang);
