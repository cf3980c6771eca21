// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace parkdesk {

/// Every time zone that is a place, to be typed or chosen.
class ZoneChoice : public QComboBox {
    Q_OBJECT

public:
    /// \a chosen stands there first when it is a zone we know, else UTC.
    explicit ZoneChoice(const QByteArray &chosen, QWidget *parent = nullptr);

    /// What stands there, known or not.
    [[nodiscard]] QString zoneId() const;
};

/// Every currency that some country uses now, to be typed or chosen.
class CurrencyChoice : public QComboBox {
    Q_OBJECT

public:
    /// \a chosen stands there first; empty or unknown: that of this computer's country.
    explicit CurrencyChoice(const QString &chosen = {}, QWidget *parent = nullptr);

    /// What stands there, known or not.
    [[nodiscard]] QString code() const;
};

} // namespace parkdesk
