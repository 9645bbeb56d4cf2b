#!/bin/sh
# Packs "dist/Bilingual Reader.app" as a disk image. Untried so far: it was written without a Mac.
# The program is not signed; the first start takes a click with the right button and Open.
set -eu
cd "$(dirname "$0")/../.."
version=$(python3 -c "import reader; print(reader.__version__)")
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "dist/Bilingual Reader.app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname "Bilingual Reader" -srcfolder "$staging" -ov -format UDZO \
    "dist/bilingual-reader-$version-macos-$(uname -m).dmg"
