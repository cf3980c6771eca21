// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskscale.h"

#include <QWidget>

class QGridLayout;

namespace parkdesk {

class TouchKey;

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
        Secret, ///< what passwords are made of: one key changes all others to capitals and signs, and back
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
    void fillSecret(QGridLayout &grid, bool flat);
    /// A key that types another sign while the pad is shifted.
    void addSign(QGridLayout &grid, int row, int column, int span, QChar sign);
    void addShift(QGridLayout &grid, int row, int column, int span);
    void shift();
    [[nodiscard]] double keyHeight() const;
    void fillRows(QGridLayout &grid, const QStringList &rows, const QStringList &last);

    KioskScale m_scale;
    bool m_low;
    QList<TouchKey *> m_signs;
    TouchKey *m_shift = nullptr;
    bool m_shifted = false;
};

} // namespace parkdesk
