#!/usr/bin/env bash
# Takes the packed StretchKit as an app does, on both builds of the library, and compares what they print byte for byte:
# built as usual, trimmed (net10.0), and compiled ahead of time (net8.0).
# Usage: tests/PackageConsumer/run.sh <version of the package in artifacts/packages>
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

version="${1:?name the version of the package}"
test -f "../../artifacts/packages/StretchKit.$version.nupkg" || { echo "artifacts/packages has no StretchKit $version" >&2; exit 1; }

# A cached package of the same version would hide what was packed just now. CI stands for locked restores, which an
# app that follows the newest package cannot have.
on_ci="${CI:-}"
rm -rf obj bin
unset CI

for framework in net10.0 net8.0; do
  dotnet build PackageConsumer.csproj -c Release --nologo -v quiet "-p:ConsumerFramework=$framework" "-p:StretchKitVersion=$version"
  dotnet "bin/Release/$framework/PackageConsumer.dll" > "bin/$framework.txt" 2> "bin/$framework.log"
  cat "bin/$framework.log"
done

grep -q 'Version=v10.0' bin/net10.0.log
grep -q 'Version=v8.0' bin/net8.0.log
cmp bin/net10.0.txt bin/net8.0.txt
test -d "obj/packages/stretchkit/$version"
echo "consumer: both builds print the same $(wc -c < bin/net10.0.txt) bytes"

# Small apps. Compiling ahead of time needs clang; where CI=true it has to be there.
for framework in net10.0 net8.0; do
  if [ "$framework" = net8.0 ] && ! command -v clang > /dev/null; then
    [ "$on_ci" = true ] && { echo "clang is missing" >&2; exit 1; }
    echo "consumer: not compiled ahead of time, because clang is missing here"
    continue
  fi

  dotnet publish PackageConsumer.csproj -c Release --nologo -v quiet --self-contained --use-current-runtime "-p:Small=true" "-p:UseAppHost=true" \
    "-p:ConsumerFramework=$framework" "-p:StretchKitVersion=$version" -o "bin/small/$framework"
  "bin/small/$framework/PackageConsumer" > "bin/small/$framework.txt" 2> "bin/small/$framework.log"
  cmp bin/net10.0.txt "bin/small/$framework.txt"
  echo "consumer: the small app of $framework prints the same: $(cat "bin/small/$framework.log")"
done
