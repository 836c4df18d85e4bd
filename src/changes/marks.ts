/** The mark by which the comment on a pull request is found again, so that there is only one. */
export const commentMark = '<!-- content-changes -->';

/** The mark by which the weekly issue is found again. */
export const issueMark = '<!-- facts-to-confirm -->';
