// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"
#include "services/verify/verifyoffice.h"
#include "storage/connection.h"
#include "tests/fuzz/keystorm.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QTemporaryDir>

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
};

namespace {

/// The window on a file of its own, so that another connection can look at what it left there.
class StormWindow {
public:
    StormWindow()
        : m_office(PageOffice::Content::Office, m_database.url(), TestDatabase::options())
        , m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_window(m_office.context(), m_settings, QString())
    {
        m_window.show();
        m_window.activateWindow();
        m_window.begin();
        if (!QTest::qWaitFor([this] { return m_window.state() == MainWindow::State::LogIn; }))
            qFatal("the window did not open");
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] PageOffice &office() { return m_office; }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }

    /// Back to work after a lock or a log-out; the clock goes on, so that no wait after wrong passwords stands in the
    /// way.
    int comeBack(KeyStorm &storm)
    {
        m_office.clock().advance(minutes(2));
        int keys = storm.press(Qt::Key_Escape);
        if (m_window.state() == MainWindow::State::LogIn) {
            keys += storm.press(Qt::Key_A, Qt::ControlModifier) + storm.type(PageOffice::login);
            keys += storm.press(Qt::Key_Return);
        }
        keys += storm.press(Qt::Key_A, Qt::ControlModifier) + storm.type(PageOffice::password);
        return keys + storm.press(Qt::Key_Return);
    }

    /// What a clerk does all day: the plate of what stands here, the amount, Enter.
    int takePayment(KeyStorm &storm)
    {
        const QStringList inside = texts();
        if (inside.isEmpty())
            return 0;
        int keys = storm.press(Qt::Key_F2) + storm.press(Qt::Key_Escape) + storm.press(Qt::Key_Escape);
        keys += storm.type(inside.at(storm.below(static_cast<int>(inside.size())))) + storm.press(Qt::Key_Return);
        QTest::qWait(400); // until Enter counts
        if (storm.below(2) == 0)
            keys += storm.type(u"50"_s);
        return keys + storm.press(Qt::Key_Return);
    }

    /// Plates and codes of what stands here or is booked.
    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        const DeskBoard::Answer board = must(answerOf(m_office.office().read<DeskBoard>({m_office.lot()})));
        for (const DeskBoard::ParkedRow &row : board.parked)
            texts << row.plate.toLower() << row.ticket << row.plate.left(4).toLower();
        for (const DeskBoard::DueRow &row : board.due)
            texts << row.plate.toLower() << row.ticket;
        texts.removeAll(QString());
        return texts;
    }

private:
    TestDatabase m_database;
    QTemporaryDir m_folder;
    PageOffice m_office;
    WindowSettings m_settings;
    MainWindow m_window;
};

QString wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words.append(finding.check);
    return words.join(u' ');
}

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

void TstKeyStorm::aStormOfKeysAndScans()
{
    const int wanted = numberFrom("PARKDESK_FUZZ_KEYS", 5000);
    const auto seed = static_cast<quint32>(numberFrom("PARKDESK_FUZZ_SEED", 20261122));
    StormWindow storm;
    KeyStorm keys(storm.window(), seed);
    int pressed = 0;
    for (int gesture = 0; pressed < wanted; ++gesture) {
        if (storm.window().state() != MainWindow::State::Office) {
            pressed += storm.comeBack(keys);
            QTRY_VERIFY2(storm.window().state() != MainWindow::State::Starting, qPrintable(keys.lastKeys()));
            QTest::qWait(5);
        }
        pressed += gesture % 100 == 99 ? storm.takePayment(keys) : keys.gesture();
        if (keys.below(3) == 0)
            QTest::qWait(keys.below(4));
        if (gesture % 40 == 0)
            storm.office().clock().advance(minutes(3));
        if (gesture % 200 == 0)
            keys.setTexts(storm.texts());
        QVERIFY2(QApplication::activeModalWidget() == nullptr, qPrintable(keys.lastKeys()));
        if (!storm.window().isVisible())
            storm.window().show(); // it was quit through the menu or the list of commands
    }
    QTest::qWait(300); // what was asked last is answered
    const auto connection = storm.database().open();
    PriceBook prices;
    const OfficeProof proof = must(verifyOffice(*connection, prices));
    QVERIFY2(proof.findings.isEmpty(), qPrintable(wordsOf(proof.findings)));
    const RawDatabase raw(storm.database());
    // The storm did work, and every journalled amount is a payment.
    QVERIFY(raw.number(u"SELECT count(*) FROM journal WHERE kind = 'enter'"_s) > wanted / 2500);
    QVERIFY(raw.number(u"SELECT count(*) FROM journal WHERE kind = 'pay'"_s) > 0);
    qInfo("%d keys, seed %u: %lld deeds, %lld charges proven", pressed, seed,
          static_cast<long long>(raw.number(u"SELECT count(*) FROM journal"_s)), static_cast<long long>(proof.charges));
}

PARKDESK_TEST(TstKeyStorm)

#include "tst_keystorm.moc"
