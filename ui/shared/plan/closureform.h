// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/closespots.h"
#include "services/office.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

#include <QTimer>

class QLineEdit;

namespace parkdesk {

class FieldMessage;
class FieldRow;
class KeyButton;
class TextLabel;

/// Closes spots, a zone, a level or a lot for a while: why, from when, until when, and who is in the way. Enter closes,
/// Esc leaves.
class ClosureForm : public Card {
    Q_OBJECT

public:
    explicit ClosureForm(Office &office, QWidget *parent = nullptr);

    /// \a what names it in words ("A-04"); the times are asked for.
    void open(const ClosureRequest &request, const QString &what, const Zone &zone);
    /// Opens again what was closed, without asking; reopened() or refused() follows.
    void reopen(ClosureId closure);

Q_SIGNALS:
    /// \a what as it was opened with.
    void closed(const parkdesk::CloseSpots::Outcome &outcome, const QString &what);
    void reopened(int places);
    void dismissed();
    /// What was asked for before the form was left or opened anew, or by reopen().
    void refused(const parkdesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLineEdit *newField(const QString &name);
    [[nodiscard]] std::optional<ClosureRequest> wanted();
    [[nodiscard]] bool readTime(QLineEdit &field, FieldRow &row, std::optional<Instant> &time) const;
    void preview();
    void showPreview(const QList<AffectedStay> &affected);
    void act();
    void showError(const Error &error);

    Office &m_office;
    Zone m_zone;
    ClosureRequest m_request;
    QString m_what;
    QLineEdit *m_reason;
    QLineEdit *m_from;
    QLineEdit *m_until;
    FieldRow *m_reasonRow;
    FieldRow *m_fromRow;
    FieldRow *m_untilRow;
    FieldMessage *m_message;
    TextLabel *m_affected;
    KeyButton *m_do;
    KeyButton *m_back;
    QTimer m_typing;
    CommandNumber m_number;
    CommandNumber m_reopenNumber;
    int m_serial = 0;
    int m_opening = 0;
    bool m_busy = false;
};

/// "2 bookings move, 1 loses its spot, 1 vehicle leaves first": who is in the way of a closure; empty for nobody.
[[nodiscard]] QString affectedWords(const QList<AffectedStay> &affected);

} // namespace parkdesk
