// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdf.h"
#include "paper/slips.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A slip as a file.
class TstPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheText();
    void pageIsAsHighAsTheSlip();
    void unwritableFileIsRefused();
};

namespace {

QueueSlip queue()
{
    QueueSlip slip;
    slip.head = {u"City North"_s, {u"Waiting for a spot"_s}};
    slip.caption = u"Number"_s;
    slip.number = u"3"_s;
    slip.plate = u"KA 19 P 4456"_s;
    slip.type = u"Car"_s;
    slip.since = u"since 18:40"_s;
    slip.code = u"4K2M9-XQ3TH-7"_s;
    slip.note = u"We call the number. Valid today."_s;
    return slip;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s did not run", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void TstPdf::holdsTheText()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"slip.pdf"_s);
    must(writePdf(slipOf(queue()), u"Queue 3"_s, file));
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    for (const QString &line : {u"City North"_s, u"Waiting for a spot"_s, u"KA 19 P 4456"_s, u"since 18:40"_s,
                                u"4K2M9-XQ3TH-7"_s, u"We call the number. Valid today."_s})
        QVERIFY2(text.simplified().contains(line), qPrintable(text));
    QVERIFY(outputOf(u"pdfinfo"_s, {file}).contains(u"Queue 3"_s));
}

void TstPdf::pageIsAsHighAsTheSlip()
{
    const Slip slip = slipOf(queue());
    const QPageLayout page = pageOf(slip);
    QCOMPARE(qRound(page.fullRect(QPageLayout::Millimeter).width()), 80);
    QCOMPARE(qRound(page.paintRect(QPageLayout::Millimeter).width()), 72);
    QVERIFY(qAbs(page.fullRect(QPageLayout::Millimeter).height() - slip.height() / 8.0) < 0.3);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"slip.pdf"_s);
    must(writePdf(slip, {}, file));
    const QString facts = outputOf(u"pdfinfo"_s, {file});
    QVERIFY2(facts.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(facts));
    QVERIFY2(facts.contains(u"Page size:       22"_s), qPrintable(facts)); // 80 mm are 227 points
}

void TstPdf::unwritableFileIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"no such folder/slip.pdf"_s);
    COMPARE_REFUSED(writePdf(slipOf(queue()), {}, file), ErrorCode::FileFailed, Field::None);
    QVERIFY(!QFile::exists(file));
}

PARKDESK_TEST(TstPdf)
#include "tst_pdf.moc"
