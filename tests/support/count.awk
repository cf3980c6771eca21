# SPDX-FileCopyrightText: 2026 The Parkdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds up the "Totals:" lines of Qt Test in CTest's log files. A CTest entry without such a line (a script, or a ring
# that crashed, ran out of time or was not built) counts as one test. A skipped test counts as neither passed nor failed: a test that
# is skipped on PostgreSQL alone makes the two databases unequal, and that is a failure.

# CTest writes this before the entry, and then that it passed.
/^Unable to find executable: / {
    notFound = 1
}

/^[0-9]+\/[0-9]+ Testing: / {
    entry = $3
    entryNotFound = notFound
    notFound = 0
    entryPassed = entryFailed = entryTotals = 0
}

/^Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/ {
    entryPassed += $2
    entryFailed += $4
    skipped += $6
    ++entryTotals
}

/^Test (Passed|Failed)\.$/ {
    good = $2 == "Passed." && !entryNotFound
    if (good && entryTotals == 0)
        entryPassed = 1
    if (!good && entryFailed == 0)
        entryFailed = 1
    passed += entryPassed
    failed += entryFailed
    if (entry ~ /\.sqlite$/)
        sqlite += entryPassed + entryFailed
    if (entry ~ /\.postgresql$/)
        postgresql += entryPassed + entryFailed
}

END {
    if (skipped > 0)
        printf "%d skipped\n", skipped
    printf "On SQLite %d tests, on PostgreSQL %d tests\n", sqlite, postgresql
    if (postgresql < sqlite) {
        print "FAILED: fewer tests ran on PostgreSQL than on SQLite"
        ++failed
    }
    printf "%d passed, %d failed\n", passed, failed
    exit failed > 0
}
