// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskscale.h"

#include <QWidget>

class QGridLayout;

namespace parkdesk {

/// The kiosk's own keyboard; the system's is never shown.
class KioskPad : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Plate, ///< ten digits, the letters in their order, one key for whatever stands between
        Digits,
        Mail, ///< as on a typewriter, with what addresses need
        Name, ///< the same with blank, hyphen and apostrophe
        Words, ///< the same with digits and what ends a sentence
    };

    /// \a low: as few rows as fit the lower part of the screen.
    KioskPad(const KioskScale &scale, Kind kind, bool low, QWidget *parent = nullptr);

Q_SIGNALS:
    void typed(const QString &text);
    void erased();

private:
    void addKey(QGridLayout &grid, int row, int column, int span, const QString &shown, const QString &typedText);
    void addDelete(QGridLayout &grid, int row, int column, int span);
    void fillPlate(QGridLayout &grid, bool flat);
    void fillDigits(QGridLayout &grid, bool flat);
    [[nodiscard]] double keyHeight() const;
    void fillRows(QGridLayout &grid, const QStringList &rows, const QStringList &last);

    KioskScale m_scale;
    bool m_low;
};

} // namespace parkdesk
