// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/scanfilter.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstScanFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsScansFromTyping_data();
    void tellsScansFromTyping();
    void heldKeysComeOutInTime();
    void prefixCatchesSlowScans();
    void unknownAfterPrefixIsShown();
    void sameCodeTwiceCountsOnce();
    void otherKeysKeepTheirOrder();
    void whatGoesTakesItsKeysBefore();
    void heldDownKeyIsTyping();
    void echoingFieldShowsTypingAtOnce();
    void scanIntoAnEchoingFieldLeavesNothing();

private:
    void type(const QString &text, qint64 gap);
    void press(Qt::Key key) { QTest::keyClick(m_edit.get(), key); }

    qint64 m_now = 1000;
    bool m_echoing = false;
    std::unique_ptr<ScanFilter> m_filter;
    std::unique_ptr<QLineEdit> m_edit;
    std::unique_ptr<QSignalSpy> m_scans;
};

void TstScanFilter::init()
{
    ScanFilter::Options options;
    options.now = [this] { return m_now; };
    options.isCode = [](const QString &text) { return text.contains(u'-') || text.size() >= 8; };
    options.echoing = [this] { return m_echoing ? m_edit.get() : nullptr; };
    m_filter = std::make_unique<ScanFilter>(options);
    m_edit = std::make_unique<QLineEdit>();
    m_scans = std::make_unique<QSignalSpy>(m_filter.get(), &ScanFilter::scanned);
    qApp->installEventFilter(m_filter.get());
    m_echoing = false;
}

void TstScanFilter::cleanup()
{
    m_scans.reset();
    m_filter.reset();
    m_edit.reset();
}

void TstScanFilter::type(const QString &text, qint64 gap)
{
    for (const QChar sign : text) {
        m_now += gap;
        QTest::keyClick(m_edit.get(), sign.toLatin1());
    }
    m_now += gap;
}

void TstScanFilter::tellsScansFromTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<bool>("isScan");
    QTest::newRow("scanner") << u"4K2M9-XQ3TH-7"_s << qint64 {8} << true;
    QTest::newRow("slow scanner") << u"4K2M9-XQ3TH-7"_s << qint64 {30} << true;
    QTest::newRow("just too slow") << u"4K2M9-XQ3TH-7"_s << qint64 {31} << false;
    QTest::newRow("person") << u"4K2M9-XQ3TH-7"_s << qint64 {120} << false;
    QTest::newRow("too short") << u"A-123"_s << qint64 {8} << false;
    QTest::newRow("shortest") << u"A-1234"_s << qint64 {8} << true;
    QTest::newRow("no code of ours") << u"HELLO1"_s << qint64 {8} << false;
    QTest::newRow("one letter all along") << u"--------"_s << qint64 {8} << false;
}

void TstScanFilter::tellsScansFromTyping()
{
    QFETCH(QString, text);
    QFETCH(qint64, gap);
    QFETCH(bool, isScan);
    const QSignalSpy entered(m_edit.get(), &QLineEdit::returnPressed);
    type(text, gap);
    press(Qt::Key_Return);
    QCOMPARE(m_scans->count(), isScan ? 1 : 0);
    QCOMPARE(m_edit->text(), isScan ? QString() : text);
    QCOMPARE(entered.count(), isScan ? 0 : 1);
    if (isScan)
        QCOMPARE(m_scans->first().first().toString(), text);
}

void TstScanFilter::heldKeysComeOutInTime()
{
    type(u"ka"_s, 5);
    QCOMPARE(m_edit->text(), QString());
    m_filter->releaseIfDue();
    QCOMPARE(m_edit->text(), QString());
    m_now += 35;
    // The filter's own timer does it too.
    QTRY_COMPARE(m_edit->text(), u"ka"_s);
}

void TstScanFilter::prefixCatchesSlowScans()
{
    press(Qt::Key_F13);
    type(u"4K2M9-XQ3TH-7"_s, 60);
    QCOMPARE(m_edit->text(), QString());
    press(Qt::Key_Tab);
    QCOMPARE(m_scans->count(), 1);
    QCOMPARE(m_edit->text(), QString());
}

void TstScanFilter::unknownAfterPrefixIsShown()
{
    const QSignalSpy unknown(m_filter.get(), &ScanFilter::unknownScanned);
    press(Qt::Key_F13);
    type(u"40123"_s, 8);
    press(Qt::Key_Return);
    QCOMPARE(m_scans->count(), 0);
    QCOMPARE(unknown.count(), 1);
    QCOMPARE(unknown.first().first().toString(), u"40123"_s);
    QCOMPARE(m_edit->text(), QString());
}

void TstScanFilter::sameCodeTwiceCountsOnce()
{
    for (const qint64 pause : {qint64 {0}, qint64 {1500}, qint64 {2100}}) {
        m_now += pause;
        type(u"4K2M9-XQ3TH-7"_s, 8);
        press(Qt::Key_Return);
        QCOMPARE(m_edit->text(), QString());
    }
    QCOMPARE(m_scans->count(), 2);
    type(u"7777-AB"_s, 8);
    press(Qt::Key_Return);
    QCOMPARE(m_scans->count(), 3);
}

void TstScanFilter::otherKeysKeepTheirOrder()
{
    type(u"abc"_s, 5);
    press(Qt::Key_Backspace);
    type(u"d"_s, 5);
    press(Qt::Key_Home);
    type(u"x"_s, 5);
    press(Qt::Key_End);
    QCOMPARE(m_edit->text(), u"xabd"_s);
}

void TstScanFilter::heldDownKeyIsTyping()
{
    for (int i = 0; i < 8; ++i) {
        m_now += 10;
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, i > 0);
        QCoreApplication::sendEvent(m_edit.get(), &repeat);
    }
    QCOMPARE(m_edit->text(), u"aaaaaaaa"_s);
    QCOMPARE(m_scans->count(), 0);
}

void TstScanFilter::echoingFieldShowsTypingAtOnce()
{
    m_echoing = true;
    type(u"K"_s, 120);
    QCOMPARE(m_edit->text(), u"K"_s);
    type(u"A1"_s, 120);
    QCOMPARE(m_edit->text(), u"KA1"_s);
    type(u"23"_s, 10); // two fingers at once: the second one comes after the usual time
    QCOMPARE(m_edit->text(), u"KA12"_s);
    m_now += 40;
    m_filter->releaseIfDue();
    QCOMPARE(m_edit->text(), u"KA123"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_scans->count(), 0);
}

void TstScanFilter::scanIntoAnEchoingFieldLeavesNothing()
{
    m_echoing = true;
    m_edit->setText(u"KA12"_s);
    m_edit->setSelection(2, 2);
    m_now += 500;
    type(u"4K2M9-XQ3TH-7"_s, 8);
    press(Qt::Key_Return);
    QCOMPARE(m_scans->count(), 1);
    QCOMPARE(m_scans->first().first().toString(), u"4K2M9-XQ3TH-7"_s);
    QCOMPARE(m_edit->text(), u"KA12"_s);
    QCOMPARE(m_edit->selectedText(), u"12"_s);
}

namespace {

/// Something that hears its field.
class HearingForm : public QWidget {
public:
    explicit HearingForm(QStringList &heard)
    {
        // A proxy that has the focus and goes before its field, as those of rows do.
        auto *row = new QWidget(this);
        auto *field = new QLineEdit(row);
        row->setFocusProxy(field);
        connect(field, &QLineEdit::textChanged, this, [this, &heard](const QString &text) {
            heard.append(dynamic_cast<HearingForm *>(static_cast<QObject *>(this)) != nullptr ? text : u"gone"_s);
        });
    }
};

} // namespace

void TstScanFilter::whatGoesTakesItsKeysBefore()
{
    QStringList heard;
    auto *form = new HearingForm(heard);
    form->show();
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *field = form->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_7);
    QCOMPARE(heard, QStringList());
    form->deleteLater();
    QCoreApplication::sendPostedEvents(form, QEvent::DeferredDelete);
    QCOMPARE(heard, QStringList {u"7"_s});
}

PARKDESK_TEST(TstScanFilter)
#include "tst_scanfilter.moc"
