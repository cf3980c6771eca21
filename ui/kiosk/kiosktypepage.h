// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskfield.h"
#include "ui/kiosk/kioskpad.h"
#include "ui/kiosk/kioskpage.h"

namespace parkdesk {

/// A page on which one thing is typed. What is typed is kept by the visit alone.
class KioskTypePage : public KioskPage {
    Q_OBJECT

public:
    struct Shape {
        KioskField::Kind field;
        KioskPad::Kind pad;
        QString KioskVisit::*value;
        int longest;
    };

    KioskTypePage(KioskRoom &room, const QString &name, const Shape &shape);

protected:
    /// \a label is what the field is called; below the question and its lead.
    void addField(const QString &label, const QString &placeholder = {});
    [[nodiscard]] QString &value() { return visit().*m_shape.value; }
    [[nodiscard]] KioskField &field() { return *m_field; }
    /// \a text as it goes into the value; empty when it has no place there.
    [[nodiscard]] virtual QString accepted(const QString &text) const { return text; }
    virtual void onEdited() { }
    void refuse(const Error &error) override;

    void type(const QString &text) override;
    void erase() override;

private:
    Shape m_shape;
    KioskField *m_field = nullptr;
};

} // namespace parkdesk
