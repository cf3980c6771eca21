// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/drivers/registerdriver.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/drivers/driverspage.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/listtable.h"
#include "ui/shared/textlabel.h"

#include <QAbstractButton>

namespace parkdesk::test {

/// What the tests of the page of drivers do and look at.
class DriversPageHands {
protected:
    static void open(DriversPage &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static DriverId add(PageOffice &office, const QString &name, const QString &mail = {}, const QString &phone = {},
                        const QString &plate = {})
    {
        RegisterDriver::Command command;
        command.fields.name = name;
        command.fields.mail = mail;
        command.fields.phone = phone;
        if (!plate.isEmpty())
            command.vehicles = {{plate, QStringLiteral("car")}};
        return must(answerOf(office.office().run<RegisterDriver>(QUuid::createUuid(), command))).driver;
    }
    [[nodiscard]] static DriverDetail::Answer detail(PageOffice &office, DriverId driver)
    {
        return must(answerOf(office.office().read<DriverDetail>({driver})));
    }
    static void visit(PageOffice &office, const QString &plate)
    {
        office.enter(plate);
        office.clock().advance(minutes(60));
        office.payAndLeave(plate);
    }
    template <typename Widget = QWidget>
    [[nodiscard]] static Widget *part(const DriversPage &page, const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        if (widget == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] static QString words(const DriversPage &page, const QString &name)
    {
        return part<TextLabel>(page, name)->text();
    }
    [[nodiscard]] static int rows(const DriversPage &page, const QString &table)
    {
        return part<ListTable>(page, table)->model()->rowCount();
    }
    [[nodiscard]] static QString cell(const DriversPage &page, const QString &table, int row, int column)
    {
        return part<ListTable>(page, table)->model()->index(row, column).data().toString();
    }
    static void type(const DriversPage &page, const QString &field, const QString &text)
    {
        auto *edit = part(page, field);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(edit, text);
    }
    static void press(const DriversPage &page, const QString &button)
    {
        auto *pressed = part<QAbstractButton>(page, button);
        QVERIFY2(pressed->isVisible() && pressed->isEnabled(), qPrintable(button));
        pressed->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pressed, Qt::Key_Space);
    }
    [[nodiscard]] static QString errorAt(const DriversPage &page, const QString &field)
    {
        const auto rows = page.findChildren<FieldRow *>();
        for (const FieldRow *row : rows) {
            if (row->input()->objectName() == field)
                return row->error();
        }
        return QStringLiteral("no such field");
    }
};

} // namespace parkdesk::test
