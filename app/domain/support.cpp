// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/support.h"

#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

QString ticketCategoryName(TicketCategory category)
{
    switch (category) {
    case TicketCategory::Question: return u"question"_s;
    case TicketCategory::Damage: return u"damage"_s;
    case TicketCategory::LostProperty: return u"lost_property"_s;
    case TicketCategory::KeysHeld: return u"keys_held"_s;
    case TicketCategory::Complaint: return u"complaint"_s;
    }
    return {};
}

std::optional<TicketCategory> ticketCategoryFromName(const QString &name)
{
    for (const TicketCategory category : allTicketCategories) {
        if (ticketCategoryName(category) == name)
            return category;
    }
    return std::nullopt;
}

QString ticketStateName(TicketState state)
{
    switch (state) {
    case TicketState::Open: return u"open"_s;
    case TicketState::Waiting: return u"waiting"_s;
    case TicketState::Closed: return u"closed"_s;
    }
    return {};
}

std::optional<TicketState> ticketStateFromName(const QString &name)
{
    for (const TicketState state : allTicketStates) {
        if (ticketStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString ticketVoiceName(TicketVoice voice)
{
    switch (voice) {
    case TicketVoice::Driver: return u"driver"_s;
    case TicketVoice::Office: return u"office"_s;
    case TicketVoice::Note: return u"note"_s;
    }
    return {};
}

QString supportNumberText(qint64 number)
{
    return u"S-%1"_s.arg(number);
}

std::optional<qint64> supportNumberFromText(const QString &text)
{
    static const QRegularExpression form(u"^(?:[sS]-?)?([0-9]{4,12})$"_s);
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

} // namespace parkdesk
