#!/usr/bin/env bash
# write-issue.sh TITLE FILE: keeps one issue up to date. FILE begins with the mark by which the
# issue is found again; only an open one that a workflow of ours wrote is rewritten.
set -euo pipefail
title=$1 file=$2
mark=$(head -n 1 "$file")
[[ "$mark" =~ ^'<!-- '[a-z-]+' -->'$ ]] || { echo "$file does not begin with a mark."; exit 1; }
ours=".[] | select(.user.login == \"github-actions[bot]\" and .pull_request == null and ((.body // \"\") | startswith(\"$mark\"))) | .number"
issues=$(gh api --paginate "repos/$GH_REPO/issues?state=open&per_page=100" --jq "$ours")
issue=${issues%%$'\n'*}
if [ -n "$issue" ]; then
  gh issue edit "$issue" --title "$title" --body-file "$file"
else
  gh issue create --title "$title" --body-file "$file"
fi
