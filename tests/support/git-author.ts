/** The settings with which git is an editor's: nothing of whoever runs the tests changes what it does. */
export const gitAuthor = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'An editor',
  GIT_AUTHOR_EMAIL: 'editor@oldminster.example',
  GIT_COMMITTER_NAME: 'An editor',
  GIT_COMMITTER_EMAIL: 'editor@oldminster.example',
} as const;
