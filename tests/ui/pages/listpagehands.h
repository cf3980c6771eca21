// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/entervehicle.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/shared/listtable.h"

namespace parkdesk::test {

/// What the tests of pages with lists do and look at.
class ListPageHands {
protected:
    /// A page in a window of its own, driven by keys.
    template <typename Page>
    static void open(Page &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    static void press(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget() != nullptr ? page.focusWidget() : &page, key, modifiers);
    }

    [[nodiscard]] static ListTable *tableOf(QWidget &page, const QString &name)
    {
        return page.findChild<ListTable *>(name);
    }

    [[nodiscard]] static QString cell(const ListTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    [[nodiscard]] static QString currentPlate(const ListTable &table, int column)
    {
        return cell(table, table.currentIndex().row(), column);
    }

    static StayId enterUntil(PageOffice &office, const QString &plate, Duration length)
    {
        EnterVehicle::Command command;
        command.lot = office.lot();
        command.plate = plate;
        command.until = office.clock().now() + length;
        return must(answerOf(office.office().run<EnterVehicle>(QUuid::createUuid(), command))).stay;
    }
};

} // namespace parkdesk::test
