// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/mail/listmail.h"
#include "services/office.h"
#include "ui/shared/commandnumber.h"

#include <QWidget>

class QLineEdit;

namespace parkdesk {

class Banner;
class Card;
class EmptyState;
class FieldRow;
class KeyButton;
class ListTable;
class Segmented;
class TagRows;
class TextLabel;

/// The outbox: what failed, waits and went, and beside it the mail that is chosen, why it did not go and what to do.
/// To whom is shown masked, and what a mail says is not shown at all.
class OutboxCard : public QWidget {
    Q_OBJECT

public:
    explicit OutboxCard(Office &office, QWidget *parent = nullptr);

    void setZone(const Zone &zone);
    /// \a quietUntil: reminders and statements wait until then.
    void setOutbox(const ListMail::Answer &outbox, std::optional<Instant> quietUntil);
    void applyRole();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const parkdesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Part { All, Failed, Waiting, Sent };
    [[nodiscard]] Card *listCard();
    [[nodiscard]] Card *sideCard();
    void addFacts();
    [[nodiscard]] static bool isIn(Part part, MailState state);
    [[nodiscard]] QString whenWords(const ListMail::Row &mail) const;
    [[nodiscard]] QString momentText(std::optional<Instant> at) const;
    [[nodiscard]] const ListMail::Row *chosen() const;
    void fill();
    void showChosen();
    void showVerdict(const ListMail::Row &mail);
    void tryAgain();
    void drop();
    template <UseCase U>
    void ask(const typename U::Command &command, const QString &sentence);

    Office &m_office;
    Zone m_zone;
    ListMail::Answer m_outbox;
    std::optional<Instant> m_quietUntil;
    TagRows *m_rows;
    Segmented *m_parts;
    TextLabel *m_counts;
    ListTable *m_table;
    EmptyState *m_empty;
    Card *m_list = nullptr;
    Card *m_side = nullptr;
    Banner *m_verdict;
    std::vector<TextLabel *> m_facts;
    std::vector<QWidget *> m_factRows;
    QLineEdit *m_to;
    FieldRow *m_toRow;
    KeyButton *m_again;
    KeyButton *m_drop;
    qint64 m_shown = 0;
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
