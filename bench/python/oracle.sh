#!/bin/sh
# bench/python/oracle.sh DIR...: every .py file below the folders, and 10,000 mutants of them, parsed by us and by CPython; prints how many trees are equal.
# The local python3 is one oracle; CPython 3.14 is the other when CRPBOT_PYODIDE=DIR names a folder (npm install --prefix DIR pyodide@314.0.7).
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
oracle=$root/tests/Crpbot.Code.Tests/Python/Oracle
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
find "$@" -name '*.py' -type f > "$work/files"
mkdir "$work/mutants"
python3 "$oracle/mutate.py" "$work/files" "$work/mutants" 10000 > "$work/mutated"
dotnet build "$root/bench/python" -c Release -v q --nologo
ours() { dotnet "$root/bench/python/bin/Release/net10.0/python.dll" "$@" || true; }
old=$(python3 -c 'import sys; print("" if sys.version_info >= (3, 12) else "old")')
echo "files, $(python3 --version):"
python3 "$oracle/digest_files.py" "$work/files" "$work/digests"
ours compare "$work/digests" $old
if [ -n "${CRPBOT_PYODIDE:-}" ]; then
    for list in files mutated; do
        echo "$list, CPython 3.14:"
        node "$oracle/digest_pyodide.mjs" "$CRPBOT_PYODIDE" "$work/$list" "$work/digests"
        ours compare "$work/digests"
    done
fi
ours mutate "$work/files" 10000
