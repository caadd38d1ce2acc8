#!/bin/sh
# Puts a built site in the place of the one that is served, or goes back to the release before. Linux (GNU coreutils,
# util-linux); needs the right to write below the root, and nothing else.
#   deploy/publish.sh [--root /srv/sabamori] [--force] [dist]
#   deploy/publish.sh [--root /srv/sabamori] --back
# A release is copied aside, forced to the disk, and gets its name in one step; then the link `current` is switched in
# one step. A kill, a full disk or a loss of power at any moment leaves the served release whole.
set -eu

KEPT=5
# A site has some sixty pages without any provider; fewer files are a part of one.
LEAST_FILES=100

case "${LC_ALL:-${LANG:-}}" in ja*) language=ja ;; *) language=en ;; esac
say() { if [ "$language" = ja ]; then echo "publish: $1"; else echo "publish: $2"; fi; }
fail() {
  say "$1" "$2" >&2
  exit "${3:-1}"
}

root=/srv/sabamori
dist=dist
back=
force=
while [ $# -gt 0 ]; do
  case "$1" in
    --root)
      [ $# -gt 1 ] || fail '--root のあとにフォルダーが要ります。' '--root needs a folder.' 2
      root=$2
      shift
      ;;
    --back) back=1 ;;
    --force) force=1 ;;
    -*) fail "$1 という指定はありません。[--root フォルダー] [--force] [dist] か --back を書いてください。" "there is no $1; write [--root folder] [--force] [dist], or --back." 2 ;;
    *) dist=$1 ;;
  esac
  shift
done
releases=$root/releases

count_files() { find "$1/" -type f | wc -l; }

# The release that is served; nothing where there is none.
served() { if [ -L "$root/current" ]; then basename "$(readlink "$root/current")"; fi; }

# Names begin with the time, so their order is that of publishing. One that is still copied, or half removed, ends in .part.
list_releases() { find "$releases" -mindepth 1 -maxdepth 1 -type d ! -name '*.part' -printf '%f\n' | sort; }

switch_to() {
  ln -sfn "releases/$1" "$root/next"
  mv -T "$root/next" "$root/current"
  sync -f "$root"
}

check_site() {
  for file in index.html 404.html _headers; do
    [ -s "$dist/$file" ] || fail "$dist/ に $file がありません。npm run build を最後まで実行してください。" "$dist/ lacks $file; let \"npm run build\" finish."
  done
  files=$(count_files "$dist")
  [ "$files" -ge "$LEAST_FILES" ] || fail "$dist/ にはファイルが${files}個しかありません（少なくとも${LEAST_FILES}個）。" "$dist/ has only $files files; expected at least $LEAST_FILES."
  if [ -z "$force" ] && [ -d "$root/current" ]; then
    before=$(count_files "$root/current")
    [ $((files * 2)) -ge "$before" ] || fail "$dist/ のファイルは${files}個で、公開中（${before}個）の半分もありません。正しければ --force を付けてください。" "$dist/ has $files files, less than half of the $before that are served; if that is right, add --force."
  fi
}

publish() {
  check_site
  rm -rf "$releases"/*.part
  name=$(date -u +%Y%m%dT%H%M%S.%NZ)
  part=$releases/$name.part
  if ! cp -a "$dist/." "$part" || [ "$(count_files "$part")" -ne "$files" ] || ! cmp -s "$dist/_headers" "$part/_headers"; then
    rm -rf "$part"
    fail "$dist/ を $releases に写せませんでした。公開中のサイトは変わっていません。ディスクの空きを確かめ、もう一度実行してください。" "$dist/ could not be copied to $releases; what is served is unchanged. See whether the disk has room, and run this again."
  fi
  sync -f "$part"
  mv -T "$part" "$releases/$name"
  switch_to "$name"
  say "$name を公開しました。戻すときは --back を付けます。" "$name is served now; --back goes back."
  list_releases | head -n "-$KEPT" | while read -r old; do
    [ "$old" = "$name" ] || { mv -T "$releases/$old" "$releases/$old.part" && rm -rf "$releases/$old.part"; }
  done
}

go_back() {
  now=$(served)
  before=$(list_releases | awk -v now="$now" '$0 == now { print last } { last = $0 }')
  [ -n "$before" ] || fail '前の公開は残っていません。' 'there is no release before.'
  switch_to "$before"
  say "$now から $before に戻しました。" "went back from $now to $before."
}

mkdir -p "$releases"
exec 9> "$root/.lock"
flock -n 9 || fail '別の公開が進んでいます。終わってから実行してください。' 'another publish is under way; run this when it has ended.'
if [ -n "$back" ]; then go_back; else publish; fi
