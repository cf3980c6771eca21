// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/deskjobs.h"
#include "tests/fuzz/stormoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QMessageBox>

#include <numeric>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Random keys and scans at the whole window of a desk. Whatever is pressed: no crash, no modal box, no wrong money,
/// and the office's data stay whole.
class TstKeyStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void aStormOfKeysAndScans();
    void plantedFaultsAreSeen();
};

namespace {

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// The storm over one office.
class Storm {
public:
    explicit Storm(quint32 seed)
        : m_keys(m_office.window(), seed)
        , m_jobs(m_keys, [this] { return m_office.window().state() == MainWindow::State::Office; })
    {
    }

    /// Until at least so many keys were pressed in all; false when a modal box stopped it.
    [[nodiscard]] bool blow(int wanted)
    {
        for (int job = 0; m_pressed < wanted; ++job) {
            if (m_office.window().state() != MainWindow::State::Office)
                comeBack();
            if (job % 8 == 0)
                m_office.tell(m_keys, m_jobs);
            if (job % 10 == 0)
                m_office.pass(minutes(3));
            m_pressed += m_jobs.next();
            if (QApplication::activeModalWidget() != nullptr)
                return false;
            if (!m_office.window().isVisible())
                m_office.window().show(); // it was quit through the menu or the list of commands
        }
        return m_office.settles();
    }

    [[nodiscard]] int pressed() const { return m_pressed; }
    /// For whoever looks for the reason.
    [[nodiscard]] QString sight() const
    {
        return u"busy: %1; modal: %2; keys: %3"_s.arg(m_office.busy().join(u", "_s),
                                                      QApplication::activeModalWidget() != nullptr ? u"yes"_s : u"no"_s,
                                                      m_keys.lastKeys());
    }
    [[nodiscard]] StormOffice &office() { return m_office; }

private:
    void comeBack()
    {
        m_pressed += m_office.comeBack(m_keys);
        (void)QTest::qWaitFor([this] { return m_office.window().state() == MainWindow::State::Office; }, 500);
    }

    StormOffice m_office;
    KeyStorm m_keys;
    DeskJobs m_jobs;
    int m_pressed = 0;
};

} // namespace

void TstKeyStorm::aStormOfKeysAndScans()
{
    const int wanted = numberFrom("PARKDESK_FUZZ_KEYS", 1000);
    const bool isLong = wanted >= 50'000;
    const auto seed = static_cast<quint32>(numberFrom("PARKDESK_FUZZ_SEED", 20261122));
    Storm storm(seed);
    QVERIFY2(storm.blow(wanted), qPrintable(storm.sight()));
    QCOMPARE(storm.office().faults(), QStringList());
    // The storm did work, of every kind, and not in the lists and at the lock.
    const QMap<QString, int> deeds = storm.office().deeds();
    const int done = std::accumulate(deeds.begin(), deeds.end(), 0);
    qInfo("%d keys, seed %u: %d deeds of %d kinds", storm.pressed(), seed, done, static_cast<int>(deeds.size()));
    for (auto deed = deeds.begin(); deed != deeds.end(); ++deed)
        qInfo("%6d %s", deed.value(), qPrintable(deed.key()));
    QVERIFY(done * (isLong ? 33 : 60) >= wanted);
    QVERIFY(deeds.size() >= (isLong ? 10 : 6));
}

void TstKeyStorm::plantedFaultsAreSeen()
{
    Storm storm(7);
    for (int keys = 500; storm.office().deeds().value(u"pay"_s) == 0; keys += 500)
        QVERIFY2(storm.blow(keys), qPrintable(storm.sight()));
    QCOMPARE(storm.office().faults(), QStringList());

    const RawDatabase raw(storm.office().database());
    const auto plant = [&](const QString &fault, const QString &remedy) {
        raw.executeUnguarded({fault});
        const QStringList seen = storm.office().faults();
        raw.executeUnguarded({remedy});
        return seen;
    };
    const QString onePayment = u"WHERE id = (SELECT min(id) FROM payment)"_s;
    QVERIFY(!plant(u"UPDATE payment SET amount = amount + 50 "_s + onePayment,
                   u"UPDATE payment SET amount = amount - 50 "_s + onePayment)
                 .isEmpty());
    const QString oneCharge = u"WHERE id = (SELECT charge_id FROM payment ORDER BY id LIMIT 1)"_s;
    QVERIFY(!plant(u"UPDATE charge SET amount = amount + 50 "_s + oneCharge,
                   u"UPDATE charge SET amount = amount - 50 "_s + oneCharge)
                 .isEmpty());
    QCOMPARE(storm.office().faults(), QStringList());

    QMessageBox box(&storm.office().window());
    box.open();
    QVERIFY(!storm.office().faults().isEmpty());
    QVERIFY(!storm.blow(storm.pressed() + 1));
}

PARKDESK_TEST(TstKeyStorm)

#include "tst_keystorm.moc"
