// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/supporttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

namespace {

struct SupportWords {
    Q_DECLARE_TR_FUNCTIONS(SupportWords)
};

} // namespace

QString ticketCategoryWords(TicketCategory category)
{
    switch (category) {
    case TicketCategory::Question: return SupportWords::tr("Question");
    case TicketCategory::Damage: return SupportWords::tr("Damage");
    case TicketCategory::LostProperty: return SupportWords::tr("Lost property");
    case TicketCategory::KeysHeld: return SupportWords::tr("Keys held");
    case TicketCategory::Complaint: return SupportWords::tr("Complaint");
    }
    return {};
}

TagCell ticketStateTag(TicketState state)
{
    switch (state) {
    case TicketState::Open: return {TagKind::Soon, Glyph::Came, SupportWords::tr("open")};
    case TicketState::Waiting: return {TagKind::Plain, Glyph::Clock, SupportWords::tr("waiting")};
    case TicketState::Closed: return {TagKind::Plain, Glyph::Tick, SupportWords::tr("closed")};
    }
    return {};
}

QString answerMailWords(MailState state)
{
    switch (state) {
    case MailState::Waiting:
    case MailState::Sending: return SupportWords::tr("mail waits");
    case MailState::Sent: return SupportWords::tr("mail is sent");
    case MailState::Failed:
    case MailState::Bounced: return SupportWords::tr("mail did not arrive");
    case MailState::Cancelled: return SupportWords::tr("mail was dropped");
    }
    return {};
}

QString starSigns(int stars)
{
    return QString(stars, u'★') + QString(mostStars - stars, u'☆');
}

QString ratingWords(const Rating &rating)
{
    if (rating.count == 0)
        return SupportWords::tr("No reviews yet");
    const QString average =
        QLocale().toString(rating.tenths() / 10) + QLocale().decimalPoint() + QLocale().toString(rating.tenths() % 10);
    return SupportWords::tr("%1 of 5 by %n review(s)", nullptr, static_cast<int>(rating.count)).arg(average);
}

} // namespace parkdesk
