// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "ui/shared/card.h"

class QLineEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class TextLabel;

/// The one place where a tariff is published: from when, what stands on the sign, and why it may not yet.
class PublishCard : public Card {
    Q_OBJECT

public:
    explicit PublishCard(QWidget *parent = nullptr);

    /// \a why is empty when it may be published; \a hasOne when a version is in force already.
    void begin(const QStringList &sign, const QString &why, Instant now, const Zone &zone, bool hasOne);
    /// The examples turned while it is open.
    void setWhy(const QString &why);
    void showError(const QString &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void publishAsked(parkdesk::Instant from, std::optional<parkdesk::Instant> until);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void showGate(const QString &why);
    [[nodiscard]] bool readTimes();
    void showTimes();

    QLineEdit *m_from;
    QLineEdit *m_until;
    FieldRow *m_fromRow;
    FieldRow *m_untilRow;
    TextLabel *m_sign;
    TextLabel *m_why;
    KeyButton *m_publish;
    Instant m_now;
    Instant m_start;
    std::optional<Instant> m_end;
    Zone m_zone;
    QString m_gate; ///< what of the tariff stands against it
    bool m_busy = false;
};

} // namespace parkdesk
