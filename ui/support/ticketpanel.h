// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/office.h"
#include "services/support/ticketdetail.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/filechoice.h"

class QLineEdit;
class QPlainTextEdit;

namespace parkdesk {

class EmptyState;
class FieldRow;
class KeyButton;
class PhotoStrip;
class Segmented;
class Tag;
class TalkView;
class TextLabel;

/// One ticket: who, which visit, what was said, its photos, and the field for what is said next.
class TicketPanel : public Card {
    Q_OBJECT

public:
    explicit TicketPanel(Office &office, QWidget *parent = nullptr);

    void setZone(const Zone &zone);
    void setFileChoice(FileChoice choice);
    /// An invalid one: nothing is chosen. What was typed for another ticket is kept for it while this page lives.
    void show(SupportTicketId ticket);
    void refresh();
    [[nodiscard]] SupportTicketId ticket() const { return m_ticket; }
    void focusAnswer();
    /// Nothing of anybody is left.
    void forget();
    void take();
    void closeOrOpen();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const parkdesk::Error &error);
    void driverAsked(parkdesk::DriverId driver, const QString &number);
    void stayAsked(parkdesk::StayId stay);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *factRows();
    [[nodiscard]] QLayout *deedRow();
    [[nodiscard]] QLayout *answerRow();
    void nameParts();
    void connectParts();
    void tell();
    void tellPeople();
    void tellStay();
    void tellAnswer();
    void send();
    void link();
    void unlink();
    template <UseCase U>
    void ask(const typename U::Command &command, const QString &sentence);
    [[nodiscard]] static QString photoWords(const Error &error);
    void ended(const Error &error);

    Office &m_office;
    Zone m_zone;
    SupportTicketId m_ticket;
    std::optional<TicketDetail::Answer> m_detail;
    QHash<SupportTicketId, QString> m_drafts;
    EmptyState *m_nothing;
    QWidget *m_body;
    Tag *m_state;
    KeyButton *m_who;
    TextLabel *m_reach;
    KeyButton *m_stay;
    QLineEdit *m_stayText;
    FieldRow *m_stayRow;
    KeyButton *m_link;
    KeyButton *m_unlink;
    TextLabel *m_owner;
    KeyButton *m_take;
    KeyButton *m_close;
    TalkView *m_talk;
    PhotoStrip *m_photos;
    Segmented *m_voice;
    QPlainTextEdit *m_text;
    TextLabel *m_where;
    TextLabel *m_error;
    KeyButton *m_send;
    CommandNumber m_number;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace parkdesk
