#!/usr/bin/env bash
# Measures what an editor waits for who pushes to a plain server: the seconds from `git push` to the new text in the page that nginx
# serves. All of it runs on this machine: the repository, its hook, nginx on the loopback.
#
#   push.sh BULLETIN ARTICLE [EDITS]
#
# BULLETIN is copied, ARTICLE a Markdown file below it. `cold` is the first push of all, with nothing kept from an
# earlier build; `warm` is each of 3 (or EDITS) edits of that article afterwards. VESTNIK_JAR names the jar.
set -euo pipefail
bulletin=$(cd "${1:?usage: push.sh BULLETIN ARTICLE [EDITS]}" && pwd)
article=${2:?usage: push.sh BULLETIN ARTICLE [EDITS]}
edits=${3:-3}
jar=${VESTNIK_JAR:-$(cd "$(dirname "$0")/../cli/target" && pwd)/vestnik.jar}
export LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Desk GIT_AUTHOR_EMAIL=desk@bulletin.example GIT_COMMITTER_NAME=Desk GIT_COMMITTER_EMAIL=desk@bulletin.example
PATH=$PATH:/usr/sbin

top=$(mktemp -d)
nginx_pid=
trap '[ -z "$nginx_pid" ] || kill "$nginx_pid"; rm -rf "$top"' EXIT
mkdir "$top/b" "$top/nginx"
cp -r "$bulletin/content" "$top/b"
[ ! -d "$bulletin/templates" ] || cp -r "$bulletin/templates" "$top/b"
cd "$top/b"
java -jar "$jar" new host server >/dev/null
cp "$jar" .vestnik/vestnik.jar
sh .vestnik/server/install "$top/srv" >/dev/null
git init -q -b main
git remote add server "$top/srv/repository.git"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
sed -e "s/listen 80;/listen 127.0.0.1:$port;/" -e '/listen \[::\]/d' "$top/srv/host/nginx.conf" >"$top/nginx/site.conf"
module=$(compgen -G '/usr/lib*/nginx/modules/ngx_http_brotli_static_module.so' | head -n 1 || true)
{
  [ -z "$module" ] || echo "load_module $module;"
  [ "$(id -u)" != 0 ] || echo "user root;"
  echo "daemon off; pid nginx.pid; error_log error.log; events { } http { client_body_temp_path t1; proxy_temp_path t2;" \
    "fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5; include site.conf; }"
} >"$top/nginx/nginx.conf"
nginx -p "$top/nginx/" -c "$top/nginx/nginx.conf" -e error.log &
nginx_pid=$!

# push MARK: adds it to the article, pushes, and reads the page that shows it. Looking for the page's name is no part of what is told.
push() {
  printf '\n%s\n' "$1" >>"$article"
  git add --all
  git commit -qm "$1"
  local start pushed page found end
  start=$(date +%s%N)
  { time git push -q server main >"$top/push.log" 2>&1; } 2>"$top/cpu" || { cat "$top/push.log" >&2; exit 1; }
  pushed=$(date +%s%N)
  page=$(cd "$top/srv/current" && grep -rl --include='*.html' -- "$1" . | head -n 1)
  found=$(date +%s%N)
  curl --fail --silent "http://127.0.0.1:$port/${page#./}" | grep -- "$1" >/dev/null
  end=$(date +%s%N)
  echo "$1: $(((pushed - start + end - found) / 1000000)) ms, of the processors $(cat "$top/cpu") s"
}

TIMEFORMAT='%U + %S'
push cold-push
for i in $(seq "$edits"); do push "warm-push-$i"; done
