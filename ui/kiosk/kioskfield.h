// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskscale.h"

#include <QWidget>

class QPainter;

namespace parkdesk {

/// What somebody types at the kiosk, for the eye: it has no clipboard, no menu and no selection. Keys reach the page.
class KioskField : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Plate, ///< mono, in groups
        Code, ///< mono, as a ticket shows it
        Words, ///< a name, a mail address
        Lines, ///< sentences, which break into lines
        Secret, ///< dots
    };

    KioskField(const KioskScale &scale, const QString &name, const QString &label, Kind kind,
               QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setRefused(bool refused);
    /// In grey while nothing is typed.
    void setPlaceholder(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
    void paintLines(QPainter &painter, const QRect &room);

    KioskScale m_scale;
    QString m_label;
    Kind m_kind;
    QString m_text;
    QString m_placeholder;
    bool m_refused = false;
};

} // namespace parkdesk
