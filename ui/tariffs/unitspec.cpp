// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/unitspec.h"

#include "ui/tariffs/jsonedit.h"

#include <QCoreApplication>

#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] std::map<UnitKind, UnitSpec> allSpecs()
{
    return {
        {UnitKind::RateLine, rateLineSpec()},
        {UnitKind::Window, windowSpec()},
        {UnitKind::OtherTime, otherTimeSpec()},
        {UnitKind::TableBasis, tableBasisSpec()},
        {UnitKind::Cap, capSpec()},
        {UnitKind::Grace, graceSpec()},
        {UnitKind::Offer, offerSpec()},
        {UnitKind::OfferChoice, offerChoiceSpec()},
        {UnitKind::Condition, conditionSpec()},
        {UnitKind::Trigger, triggerSpec()},
        {UnitKind::Extra, extraSpec()},
        {UnitKind::Sum, sumSpec()},
        {UnitKind::Vehicle, vehicleSpec()},
        {UnitKind::DefaultTable, defaultTableSpec()},
        {UnitKind::Terms, termsSpec()},
        {UnitKind::Discount, discountSpec()},
        {UnitKind::DiscountChoice, discountChoiceSpec()},
        {UnitKind::LostTicket, lostTicketSpec()},
        {UnitKind::NamedAmount, namedAmountSpec()},
        {UnitKind::Tax, taxSpec()},
        {UnitKind::Rounding, roundingSpec()},
        {UnitKind::CashRounding, cashRoundingSpec()},
        {UnitKind::OpenStay, openStaySpec()},
        {UnitKind::ExitGrace, exitGraceSpec()},
        {UnitKind::Demand, demandSpec()},
        {UnitKind::DemandStep, demandStepSpec()},
        {UnitKind::SplitAtChange, splitAtChangeSpec()},
        {UnitKind::TariffName, tariffNameSpec()},
        {UnitKind::Calendar, calendarSpec()},
        {UnitKind::CalendarEvent, calendarEventSpec()},
        {UnitKind::OpeningHours, openingHoursSpec()},
        {UnitKind::Example, exampleSpec()},
        {UnitKind::ShownDiscount, shownDiscountSpec()},
        {UnitKind::OtherStay, otherStaySpec()},
    };
}

} // namespace

const UnitSpec &unitSpec(UnitKind kind)
{
    static const std::map<UnitKind, UnitSpec> specs = allSpecs();
    return specs.at(kind);
}

QString tariffWords(const char *words)
{
    return QCoreApplication::translate("TariffWords", words);
}

void patchNode(JsonNode &node, const JsonNode &patch)
{
    if (!patch.is(JsonNode::Type::Object) || !node.is(JsonNode::Type::Object)) {
        node = patch;
        return;
    }
    for (const auto &[written, value] : patch.members) {
        const bool onlyIfMissing = written.startsWith(u'?');
        const QString key = onlyIfMissing ? written.mid(1) : written;
        const QString pointer = pointerTo({}, key);
        JsonNode *old = nodeAt(node, pointer);
        if (onlyIfMissing && old != nullptr)
            continue;
        if (value.is(JsonNode::Type::Null))
            dropNode(node, pointer);
        else if (old != nullptr && value.is(JsonNode::Type::Object))
            patchNode(*old, value);
        else
            putNode(node, pointer, value);
    }
}

} // namespace parkdesk
