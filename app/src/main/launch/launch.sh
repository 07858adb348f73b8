# shellcheck shell=sh
# How Demarche is started, whether from its sources or from a distribution. Scripts read this; they
# set launch_home, the directory of this file, and before find_java what that says.

readonly failure=70 # what the program itself says when it cannot work at all
readonly java_least=17
readonly main_class=org.demarche.app.Main

say() {
  printf 'demarche: %s\n' "$*" >&2
}

fail() {
  say "$@"
  exit "$failure"
}

# --- Java ---------------------------------------------------------------------------------------

java_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME/bin/java"
  command -v java || true
  for directory in /opt/homebrew/opt /usr/local/opt; do
    printf '%s\n' "$directory/openjdk@17/bin/java" "$directory/openjdk/bin/java"
  done
}

# Prints version and home of a Java, on two lines.
probe_java() {
  "$1" -XshowSettings:properties -version 2>&1 |
    awk -F ' = ' '/ java\.specification\.version = / { version = $2 } / java\.home = / { home = $2 }
      END { print version; print home }'
}

# Sets java_home. Asking a Java for its version takes as long as starting it, so the answer is kept in
# the file java_kept; compiler says whether one that cannot compile will do.
find_java() {
  key="${JAVA_HOME:-} $(command -v java || true)"
  key="$key $({ cksum "${JAVA_HOME:-}/bin/java" "$(command -v java)" 2>/dev/null || true; } | cksum)"
  if [ -r "$java_kept" ]; then
    { IFS= read -r known && IFS= read -r java_home; } <"$java_kept" || known=
    if [ "$known" = "$key" ] && [ -x "$java_home/bin/java" ]; then
      return
    fi
  fi
  found=
  while IFS= read -r candidate; do
    [ -x "$candidate" ] || continue
    probed=$(probe_java "$candidate") || continue
    version=${probed%%
*}
    java_home=${probed#*
}
    case ${version%%.*} in
      '' | *[!0-9]*) continue ;;
    esac
    if [ "${version%%.*}" -ge "$java_least" ] && { [ "$compiler" = no ] || [ -x "$java_home/bin/javac" ]; }; then
      keep_java
      return
    fi
    found="$found
  found: Java $version in $java_home"
    [ "$compiler" = no ] || [ -x "$java_home/bin/javac" ] || found="$found, without a compiler"
  done <<END
$(java_candidates)
END
  no_java "$found"
}

keep_java() {
  directory=$(dirname "$java_kept")
  mkdir -p "$directory" 2>/dev/null && [ -w "$directory" ] || return 0
  printf '%s\n' "$key" "$java_home" >"$java_kept.$$"
  mv "$java_kept.$$" "$java_kept"
}

# --- Running ------------------------------------------------------------------------------------

# What the program cannot find out by itself: which streams are screens, how wide, in what encoding.
find_screens() {
  screens=
  columns=
  live=
  [ ! -t 1 ] || screens=out
  [ ! -t 2 ] || screens=${screens:+$screens,}err
  if [ -n "$screens" ]; then
    descriptor=1
    [ ! -t 2 ] || descriptor=2
    size=$(stty size <&"$descriptor" 2>/dev/null || true)
    size=${size#* }
    case $size in
      '' | 0 | *[!0-9]*) ;;
      *) columns=$size ;;
    esac
  fi
  if [ -t 2 ] && [ "${TERM:-dumb}" != dumb ]; then
    live=yes
  fi
  charset=$(locale charmap 2>/dev/null || true)
}

# In a plain C locale Java cannot open files whose names have other than ASCII letters.
open_locale() {
  case $charset in
    ANSI_X3.4-1968) [ "$(uname -s)" != Linux ] || export LC_ALL=C.UTF-8 ;;
  esac
}

# Becomes a Java that codes a report and keeps the classes this has loaded in a file, for the starts to
# come. What stands behind the two starts the program; to be called in a process of its own.
archive_classes() {
  sample=$1
  archive=$2
  shift 2
  exec "$java_home/bin/java" "@$launch_home/java.options" -XX:+UseParallelGC \
    -XX:ArchiveClassesAtExit="$archive" "$@" code "$sample" >/dev/null 2>&1 </dev/null
}

# Tells whether Java can use a file as archive of classes: with one that was cut off it would crash. What
# stands behind starts the program.
archive_fits() {
  archive=$1
  shift
  "$java_home/bin/java" "@$launch_home/java.options" -Xshare:on -XX:SharedArchiveFile="$archive" \
    -XX:ErrorFile=/dev/null -XX:-CreateCoredumpOnCrash "$@" --version >/dev/null 2>&1
}

# Becomes Java, with the archive of classes where there is one. The arguments start the program, and end
# with its own.
become_java() {
  set -f
  # shellcheck disable=SC2086 # options are separated by spaces
  set -- ${DEMARCHE_JAVA_OPTS:-} "$@"
  set +f
  [ -z "$charset" ] || set -- -Ddemarche.charset="$charset" "$@"
  [ -z "$columns" ] || set -- -Ddemarche.columns="$columns" "$@"
  set -- -Ddemarche.screens="$screens" "$@"
  [ ! -s "$classes" ] || set -- -XX:SharedArchiveFile="$classes" "$@"
  case ${DEMARCHE_JAVA_OPTS:-} in
    *-XX:+Use*GC*) ;; # Java takes one choice of collector only
    *) set -- -XX:+UseParallelGC "$@" ;;
  esac
  open_locale
  exec "$java_home/bin/java" "@$launch_home/java.options" "$@"
}
