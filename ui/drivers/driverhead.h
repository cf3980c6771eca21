// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/office.h"
#include "ui/shared/card.h"

class QBoxLayout;

namespace parkdesk {

class KeyButton;
class Tag;
class TextLabel;

/// Who a driver is, what they did here, and what can be done with the account.
class DriverHead : public Card {
    Q_OBJECT

public:
    enum class Deed { Edit, Code, Suspend, Reactivate, Merge, Export, Erase };

    explicit DriverHead(Office &office, QWidget *parent = nullptr);

    void show(const DriverDetail::Answer &driver, const ZoneRules &zone);
    void forget();
    /// While one of them is under way.
    void setBusy(bool busy);
    void takeFocus();

Q_SIGNALS:
    void asked(parkdesk::DriverHead::Deed deed);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Figure {
        TextLabel *title;
        TextLabel *value;
    };
    QLayout *nameRow();
    QLayout *deedRow();
    [[nodiscard]] Figure addFigure(QBoxLayout &row, const QString &name, const QString &title);
    KeyButton *addDeed(QBoxLayout &row, Deed deed, const QString &name, const QString &text, bool quiet);
    void showContact(const DriverDetail::Answer &driver);
    void showFigures(const DriverDetail::Answer &driver);
    void showPossible();

    Office &m_office;
    DriverState m_state = DriverState::Erased;
    bool m_hasMail = false;
    bool m_busy = false;
    TextLabel *m_name;
    Tag *m_tag;
    TextLabel *m_note;
    TextLabel *m_contact;
    TextLabel *m_words; ///< why it is suspended, what colleagues noted
    Figure m_stays {};
    Figure m_paid {};
    Figure m_open {};
    QList<std::pair<Deed, KeyButton *>> m_deeds;
};

} // namespace parkdesk
