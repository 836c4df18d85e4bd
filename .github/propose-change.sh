#!/bin/bash
# Opens a pull request with the files that a workflow made: CHANGE is their folder. NUMBER is the issue
# they were proposed in; without one they come from refresh.yml, which may also change site.yaml.
set -euo pipefail
record='^content/[a-z-]+(/[a-z0-9-]+){1,2}\.(mdx|yaml)$'
if [ -n "${NUMBER:-}" ]; then
  [[ "$NUMBER" =~ ^[1-9][0-9]{0,8}$ ]] || { echo "The number of the issue is no number."; exit 1; }
  branch="change-$NUMBER"
else
  branch="refresh"
  record="$record|^content/site\.yaml$"
fi

if [ -f "$CHANGE/refused.md" ]; then
  gh issue comment "$NUMBER" --body-file "$CHANGE/refused.md"
  exit 0
fi

# Only plain files of content/, whatever the archive holds.
while IFS= read -r file; do
  [[ "$file" =~ $record ]] || { echo "$file is no record."; exit 1; }
done < "$CHANGE/paths"
if tar --list --verbose --file "$CHANGE/content.tar" | grep -qv '^-'; then
  echo "The archive holds more than plain files."; exit 1
fi
tar --extract --file "$CHANGE/content.tar" --no-same-permissions --files-from "$CHANGE/paths"

git switch --quiet --create "$branch"
git add --pathspec-from-file="$CHANGE/paths"
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --file "$CHANGE/title"
gh auth setup-git
git push --quiet --force origin "$branch"
open=$(gh pr list --head "$branch" --state open --json number --jq '.[].number')
if [ -n "$open" ]; then
  gh pr edit "$branch" --title "$(cat "$CHANGE/title")" --body-file "$CHANGE/review.md"
else
  gh pr create --head "$branch" --title "$(cat "$CHANGE/title")" --body-file "$CHANGE/review.md"
fi
# A file that a person has still to add starts the checks by itself.
if [ -f "$CHANGE/awaits.md" ]; then
  gh issue comment "$NUMBER" --body-file "$CHANGE/awaits.md"
else
  gh workflow run test.yml --ref "$branch"
fi
