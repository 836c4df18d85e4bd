/** How the status of a project begins that was not done when its paper was written. */
export const notDone =
  /^(?:about to|cancelled|due|event cancelled|in development|no money|on hold|planned|start moved|to be)\b/i;
