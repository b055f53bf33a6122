#!/usr/bin/env bash
# Takes the packed StretchKit as an app does, on both builds of the library, and compares what they print byte for byte.
# Usage: tests/PackageConsumer/run.sh <version of the package in artifacts/packages>
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

version="${1:?name the version of the package}"
test -f "../../artifacts/packages/StretchKit.$version.nupkg" || { echo "artifacts/packages has no StretchKit $version" >&2; exit 1; }

# A cached package of the same version would hide what was packed just now. CI stands for locked restores, which an
# app that follows the newest package cannot have.
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
