# Read by the scripts beside it. Reads the installation's settings, which are a file of shell assignments:
#
#   BACKUP_FOLDER=/mnt/backup/borgerblikket   # another machine's disk; holds base/ and wal/
#   BACKUP_SEAL='age -r age1…'                # encrypts what it reads; what is kept is personal data
#   BACKUP_OPEN='age -d -i /etc/…/key'        # undoes it; needed where the database writes its log, too
#   PSQL='psql -U postgres'                   # how the database is asked; needed by base-backup and check only
#
# Works in bash 3.2.

tell() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }

stop() {
    local code=$1
    shift
    tell "$@"
    exit "$code"
}

read_settings() {
    [ -r "$1" ] || stop 200 "cannot read the settings $1"
    BACKUP_FOLDER='' BACKUP_SEAL='' BACKUP_OPEN='' PSQL=psql
    # shellcheck disable=SC1090
    . "$1"
    [ -n "$BACKUP_FOLDER" ] && [ -n "$BACKUP_SEAL" ] && [ -n "$BACKUP_OPEN" ] ||
        stop 200 "BACKUP_FOLDER, BACKUP_SEAL and BACKUP_OPEN must be set in $1 (cat seals nothing, where the disk itself is encrypted)"
    [ -d "$BACKUP_FOLDER" ] || stop 200 "$BACKUP_FOLDER is not there; is the disk mounted?"
}

seal() { bash -c "$BACKUP_SEAL"; }
open_sealed() { bash -c "$BACKUP_OPEN"; }

# On the disk before its name says that it is there. Where sync takes no file, it takes them all.
settle() { sync "$1" 2>/dev/null || sync; }

checksum() { if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d' ' -f1; }
