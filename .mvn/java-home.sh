#!/bin/sh
# Prints the home of a JDK 21 or newer: JAVA_HOME where it fits, else the newest on the PATH or in the usual places.
# Prints nothing when there is none.

# The major version of a Java home, or 0; read from its release file, which is quicker than asking java itself.
version_of() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || { echo 0; return; }
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  echo "${version:-0}"
}

best='' best_version=20
on_path=$(command -v java || true)
[ -n "$on_path" ] && on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
for candidate in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
  "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -n "$candidate" ] || continue
  version=$(version_of "$candidate")
  [ "$version" -ge 21 ] || continue
  # The one that was asked for goes before a newer one elsewhere.
  if [ "$candidate" = "${JAVA_HOME:-}" ]; then best=$candidate; break; fi
  if [ "$version" -gt "$best_version" ]; then best=$candidate best_version=$version; fi
done
echo "$best"
