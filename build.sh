#!/usr/bin/env bash
# Everything that has to hold before a change goes in: restore, format, build, test, pack, and an app that takes the
# package. The same on a developer's machine and in CI.
#
#   ./build.sh           all of it
#   ./build.sh --fast    restore, build and test only
#   ./build.sh --long    all of it and the long checks
#
# With CI=true packages are restored exactly as the lock files say.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off

fast=false
long=false
for argument in "$@"; do
  case "$argument" in
    --fast) fast=true ;;
    --long) long=true ;;
    *) echo "build.sh: unknown option '$argument'; use --fast or --long" >&2; exit 2 ;;
  esac
done

configuration=Release
results="${STRETCHKIT_RESULTS:-artifacts/test-results}"
# Paths in symbols are the repository's, not the machine's. The same value for build and pack, so that nothing is
# built twice.
stable="-p:ContinuousIntegrationBuild=true"

step() { printf '\n== %s\n' "$1"; }

step restore
if [ "${CI:-}" = true ]; then
  dotnet restore StretchKit.sln --locked-mode
else
  dotnet restore StretchKit.sln
fi

if [ "$fast" = false ]; then
  step format
  dotnet format StretchKit.sln --verify-no-changes --no-restore
fi

step build
# Analyzers always run here, whatever the environment says to make everyday builds faster.
dotnet build StretchKit.sln -c "$configuration" --no-restore "$stable" -p:RunAnalyzers=true

step test
rm -rf "$results"
dotnet test StretchKit.sln -c "$configuration" --no-build --logger "trx;LogFilePrefix=tests" --results-directory "$results"

# An app takes the package as it is on disk; a version of its own for every pack keeps caches from hiding it.
pack() {
  local version feed content size
  version="0.1.0-ci.$(date -u +%Y%m%d%H%M%S)"
  feed=artifacts/packages
  rm -f "$feed"/StretchKit.*.nupkg "$feed"/StretchKit.*.snupkg

  step "pack $version"
  dotnet pack src/StretchKit/StretchKit.csproj -c "$configuration" --no-build "$stable" "-p:PackageVersion=$version" -o "$feed"

  size=$(wc -c < "$feed/StretchKit.$version.nupkg")
  [ "$size" -le 1500000 ] || { echo "the package has $size bytes; 1,500,000 is the limit" >&2; exit 1; }
  test -s "$feed/StretchKit.$version.snupkg" || { echo "the package has no symbols" >&2; exit 1; }

  step consumer
  tests/PackageConsumer/run.sh "$version"

  # The consumer's restore has unpacked the package, so its content is looked at there.
  content="tests/PackageConsumer/obj/packages/stretchkit/$version"
  for entry in README.md CHANGELOG.md LICENSE docs/intended-use.md docs/formats/catalog.md docs/recipes/embed-a-routine.md stretchkit.nuspec \
    schemas/catalog.schema.json schemas/profile.schema.json schemas/rules.schema.json lib/net10.0/StretchKit.dll lib/net10.0/StretchKit.xml lib/net8.0/StretchKit.dll lib/net8.0/StretchKit.xml; do
    test -s "$content/$entry" || { echo "the package has no $entry" >&2; exit 1; }
  done

  grep -q '<license type="expression">MIT</license>' "$content/stretchkit.nuspec" || { echo "the package states no licence" >&2; exit 1; }
  grep -q '<readme>README.md</readme>' "$content/stretchkit.nuspec" || { echo "the package shows no readme" >&2; exit 1; }
  echo "package: readme, licence, documentation, schemas, symbols, net10.0 and net8.0 are there"
}

long_checks() {
  step "the exact search against general solvers"
  dotnet run --project benchmarks/StretchKit.Benchmarks -c "$configuration" --no-build -- cross-check 1000

  step "the rules against their oracle"
  dotnet run --project benchmarks/StretchKit.Benchmarks -c "$configuration" --no-build -- differential 100000000

  step "mutants and broken files, all of them"
  STRETCHKIT_LONG=1 STRETCHKIT_WRITE_RESULTS=1 dotnet test tests/StretchKit.Tests -c "$configuration" --no-build --filter "FullyQualifiedName~Safety.Mutation|FullyQualifiedName~Fuzz"
}

if [ "$fast" = false ]; then
  pack
fi

if [ "$long" = true ]; then
  long_checks
fi

printf '\nbuild.sh: done\n'
