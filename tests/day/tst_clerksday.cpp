// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/verify/verifyoffice.h"
#include "storage/connection.h"
#include "tests/day/workday.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A simulated working day: 400 vehicles at two desks, with typing errors, bounced keys, scans while money is being
/// taken, and every odd case several times. On PostgreSQL each desk is a program of its own; a SQLite file belongs to
/// one program, so there they are two windows of it. In the evening the office's data are whole, and vehicles and
/// money are those that the clerks remember.
class TstClerksDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void fourHundredVehicles();
};

namespace {

QString wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words.append(finding.check);
    return words.join(u' ');
}

} // namespace

void TstClerksDay::fourHundredVehicles()
{
    WorkDay day;
    day.work();
    const auto connection = day.database().open();
    PriceBook prices;
    const OfficeProof proof = must(verifyOffice(*connection, prices));
    QVERIFY2(proof.findings.isEmpty(), qPrintable(wordsOf(proof.findings)));
    // What the clerks remember is what the office knows.
    QCOMPARE(day.office().parkedCount(), 2); // the trucks
    const RawDatabase raw(day.database());
    QCOMPARE(raw.number(u"SELECT coalesce(sum(amount), 0) FROM payment"_s), day.book().money);
    for (auto deed = day.book().deeds.begin(); deed != day.book().deeds.end(); ++deed) {
        qInfo("%s: %d", qPrintable(deed.key()), deed.value());
        QVERIFY2(deed.value() >= 3, qPrintable(deed.key()));
    }
    // How long it was is a matter of the machine and of this build; bench_day compares it with its limit.
    qInfo(
        "T2: the event loop was away %.1f ms at most, and at most %.1f ms in 99.9 %% of %lld beats; its own work took "
        "%.1f ms at most",
        day.meter().longest(), day.meter().within(0.999), static_cast<long long>(day.meter().lateness().size()),
        day.meter().mostWork());
    QVERIFY(day.meter().lateness().size() > WorkDay::vehicles);
}

PARKDESK_TEST(TstClerksDay)

#include "tst_clerksday.moc"
