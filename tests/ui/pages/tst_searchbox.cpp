// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/pastoffice.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/desk/suggestions.h"
#include "ui/search/searchpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/windowtable.h"
#include "ui/stays/staypage.h"

#include <QLineEdit>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Past visits from the box of the desk and from the field at the top, by real keys into the whole window.
class TstSearchBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void budgetEight();
    void fieldLeadsToThePage();
};

namespace {

/// Logged in at the desk, with two vehicles of earlier days.
struct PastWindow : ShellWindow {
    PastWindow()
        : ShellWindow(PageOffice::Content::Office)
    {
        addPastStay(office(), u"KA 19 P 4456"_s);
        addPastStay(office(), u"MH 04 FA 7781"_s);
        if (!reaches(MainWindow::State::LogIn))
            qFatal("the window did not open");
        logIn();
        if (!reaches(MainWindow::State::Office))
            qFatal("nobody was let in");
    }
};

} // namespace

/// Budget 8: a past visit by four characters takes five keys, from any page.
void TstSearchBox::budgetEight()
{
    PastWindow shell;
    shell.press(Qt::Key_5, Qt::ControlModifier); // somewhere else
    int keys = 0;
    shell.press(Qt::Key_F2);
    ++keys;
    shell.type(u"4456"_s);
    keys += 4;
    const auto shown = [&shell]() -> const Suggestion * {
        auto *list = shell.find<Suggestions>(u"suggestions"_s);
        if (list == nullptr || !list->isVisible())
            return nullptr;
        for (const Suggestion &row : list->rows()) {
            if (row.plate == u"KA 19 P 4456")
                return &row;
        }
        return nullptr;
    };
    QTRY_VERIFY(shown() != nullptr);
    QCOMPARE(keys, 5);
    QVERIFY(shown()->detail.contains(u"1"_s)); // how often and when
    QVERIFY(shown()->stay.isValid());
    // And its page by two more: the mark and Right.
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Right);
    QTRY_VERIFY(shell.find<StayPage>(u"stayPage"_s) != nullptr && shell.find<StayPage>(u"stayPage"_s)->isVisible());
}

void TstSearchBox::fieldLeadsToThePage()
{
    PastWindow shell;
    shell.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(shell.focusName(), u"commandField"_s);
    shell.type(u"fa77"_s);
    shell.press(Qt::Key_Down); // from the way to the desk to that to the page
    shell.press(Qt::Key_Return);
    QTRY_COMPARE(shell.focusName(), u"searchText"_s);
    QCOMPARE(shell.find<QLineEdit>(u"searchText"_s)->text(), u"fa77"_s);
    QTRY_COMPARE(shell.find<TextLabel>(u"searchCount"_s)->text(), u"1 stay(s) found"_s);
    shell.press(Qt::Key_Return);
    QCOMPARE(shell.focusName(), u"searchTable"_s);
    const int row = shell.find<WindowTable>(u"searchTable"_s)->currentIndex().row();
    QCOMPARE(row, 1); // below its day
    shell.press(Qt::Key_Return);
    QTRY_VERIFY(shell.find<StayPage>(u"stayPage"_s)->isVisible());
    shell.press(Qt::Key_Escape);
    QTRY_COMPARE(shell.focusName(), u"searchTable"_s);
    QCOMPARE(shell.find<WindowTable>(u"searchTable"_s)->currentIndex().row(), row);
}

PARKDESK_TEST(TstSearchBox)
#include "tst_searchbox.moc"
