#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Parkdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cluster.sh [--durable] COMMAND [ARGUMENT...]
#
# Runs COMMAND beside a throw-away PostgreSQL cluster and returns its exit status. The cluster is stopped and its
# folder removed when COMMAND ends, fails or is interrupted. COMMAND finds the cluster by
#
#   PARKDESK_TEST_PGHOST   folder of the unix socket; there is no TCP
#   PARKDESK_TEST_PGPORT   the number in the socket's name
#   PARKDESK_TEST_PGUSER   "postgres", a superuser of the cluster, without a password
#
# and libpq's own PGHOST, PGPORT and PGUSER say the same, so that `psql` and a child program that is given
# `postgresql:///name` find it too. Trust is safe: only the cluster's owner and root may enter the folder.
#
# A commit does not wait for the disk unless --durable is given (for benches, and for tests that kill).
set -eu

fail() {
    echo "cluster: $*" >&2
    exit 1
}

durable=no
if [ "${1-}" = --durable ]; then
    durable=yes
    shift
fi
[ $# -gt 0 ] || fail "usage: cluster.sh [--durable] COMMAND [ARGUMENT...]"

programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || fail "PostgreSQL is not installed"

# PostgreSQL refuses to run as root. The environment stays behind: nothing of the caller's may reach the server.
as_owner() {
    if [ "$(id -u)" = 0 ]; then
        (cd "$folder" && runuser -u postgres -- env -i LC_ALL=C.UTF-8 "PATH=$programs:/usr/bin:/bin" "$@")
    else
        (cd "$folder" && env -i LC_ALL=C.UTF-8 "PATH=$programs:/usr/bin:/bin" "$@")
    fi
}

child=
# shellcheck disable=SC2317  # the trap below calls it
finish() {
    status=$?
    trap - EXIT INT TERM HUP
    if [ -n "$child" ]; then
        kill "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    fi
    if [ -f "$folder/data/postmaster.pid" ]; then
        as_owner pg_ctl -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    fi
    rm -rf "$folder"
    exit "$status"
}

# Not under TMPDIR: the name of a unix socket is limited to 107 bytes.
# In memory when nobody waits for the disk anyway and there is room for it.
base=/tmp
if [ "$durable" = no ] && [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 1000000 ] 2>/dev/null; then
    base=/dev/shm
fi
folder=$(mktemp -d "$base/parkdesk-cluster.XXXXXX")
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
if [ "$(id -u)" = 0 ]; then
    chown postgres: "$folder"
fi

as_owner initdb -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync \
    >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; fail "initdb failed"; }

cat >>"$folder/data/postgresql.conf" <<END
listen_addresses = ''
unix_socket_directories = '$folder'
unix_socket_permissions = 0700
max_connections = 200
timezone = 'UTC'
END
if [ "$durable" = no ]; then
    cat >>"$folder/data/postgresql.conf" <<END
fsync = off
synchronous_commit = off
full_page_writes = off
END
fi

as_owner pg_ctl -D "$folder/data" -l "$folder/server.log" -w -t 60 start >/dev/null \
    || { cat "$folder/server.log" >&2; fail "the server did not start"; }

unset PGDATABASE PGPASSWORD PGSERVICE PGSSLMODE PGOPTIONS PGHOSTADDR
PARKDESK_TEST_PGHOST=$folder
PARKDESK_TEST_PGPORT=5432
PARKDESK_TEST_PGUSER=postgres
PGHOST=$PARKDESK_TEST_PGHOST
PGPORT=$PARKDESK_TEST_PGPORT
PGUSER=$PARKDESK_TEST_PGUSER
export PARKDESK_TEST_PGHOST PARKDESK_TEST_PGPORT PARKDESK_TEST_PGUSER PGHOST PGPORT PGUSER

# In the background, because a shell that waits for a command in front hears no signal until that command has ended.
"$@" &
child=$!
status=0
wait "$child" || status=$?
child=
exit "$status"
