// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/pageoffice.h"
#include "ui/desk/amountpanel.h"
#include "ui/desk/boxwork.h"
#include "ui/desk/deskpage.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/toast.h"

#include <QLineEdit>

namespace parkdesk::test {

/// The desk in a window of its own, driven by real keys into that window and read by object names.
class DeskWindow {
public:
    DeskWindow(Office &office, LotId lot)
        : m_office(office)
        , m_lot(lot)
        , m_page(office, lot)
    {
        m_page.resize(1158, 668);
        m_page.show();
        m_page.activateWindow();
        m_page.focusBox();
        if (!QTest::qWaitFor([this] { return box()->hasFocus() && !line().isEmpty(); }))
            qFatal("the desk did not open");
    }

    [[nodiscard]] DeskPage &page() { return m_page; }
    [[nodiscard]] QLineEdit *box() { return m_page.findChild<QLineEdit *>(QStringLiteral("box")); }
    [[nodiscard]] QLineEdit *cash() { return m_page.findChild<QLineEdit *>(QStringLiteral("cash")); }
    [[nodiscard]] AmountPanel *panel() { return m_page.findChild<AmountPanel *>(); }
    [[nodiscard]] QString line() { return m_page.findChild<NoticeLine *>(QStringLiteral("line"))->text(); }
    [[nodiscard]] Toast *toast() { return m_page.findChild<Toast *>(); }
    /// Where a key of this window goes.
    [[nodiscard]] QWidget *focus() { return m_page.focusWidget(); }

    void type(const QString &text)
    {
        QTest::keyClicks(focus(), text);
        m_keys += static_cast<int>(text.size());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        ++m_keys;
    }
    /// Keys since the last call.
    [[nodiscard]] int takeKeyCount() { return std::exchange(m_keys, 0); }
    [[nodiscard]] bool waitForPanel()
    {
        return QTest::qWaitFor([this] { return panel()->isReady(); });
    }

    /// Waits until nothing more comes of the keys that were pressed; false when the desk is busy for ever.
    [[nodiscard]] bool settles()
    {
        catchUp(m_office, m_lot);
        const auto *work = m_page.findChild<BoxWork *>();
        return QTest::qWaitFor([work] { return !work->isBusy(); });
    }

private:
    Office &m_office;
    LotId m_lot;
    DeskPage m_page;
    int m_keys = 0;
};

} // namespace parkdesk::test
