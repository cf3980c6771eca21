// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/amountwords.h"

#include "ui/desk/staylines.h"
#include "ui/shared/chargetext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int ruleWidth = 2;

struct AmountWords {
    Q_DECLARE_TR_FUNCTIONS(AmountWords)
};

/// The one rate of all lines; nothing when they differ or there is none.
std::optional<qint64> commonRate(const Price &price)
{
    std::optional<qint64> rate;
    for (const ChargeLine &line : price.charge.lines) {
        if (line.amount.isZero())
            continue;
        if (rate && *rate != line.taxRate)
            return std::nullopt;
        rate = line.taxRate;
    }
    return rate;
}

} // namespace

QList<Sentence> factSentences(const QuoteStay::Answer &quote)
{
    const Piece glyph = Piece::sign(vehicleGlyph(quote.vehicleType));
    const Piece type = Piece::plain(vehicleName(quote.vehicleType));
    const Piece ticket = Piece::plain(shownTicket(quote.ticket));
    if (quote.spot.isEmpty())
        return {Sentence(AmountWords::tr("%1 %2 · ticket %3"), {glyph, type, ticket})};
    const Piece spot = Piece::plain(quote.spot);
    return {Sentence(AmountWords::tr("%1 %2 · %3 · ticket %4"), {glyph, type, spot, ticket}),
            Sentence(AmountWords::tr("%1 %2 · %3"), {glyph, type, spot})};
}

QString taxText(const Price &price)
{
    if (price.dueTax.isZero())
        return {};
    const std::optional<qint64> rate = commonRate(price);
    return rate ? AmountWords::tr("Tax %1 included").arg(percentText(*rate)) : AmountWords::tr("Tax included");
}

QString lostTicketText(const Price &price)
{
    const auto &lines = price.charge.lines;
    if (std::any_of(lines.begin(), lines.end(),
                    [](const ChargeLine &line) { return line.kind == ChargeLineKind::LostTicket; }))
        return AmountWords::tr("Without its ticket: the tariff's price for that. It is noted as an exception.");
    if (price.lostTicket == LostTicket::No)
        return AmountWords::tr(
            "Without its ticket: the tariff has no price for that, so the stay costs what it costs.");
    return AmountWords::tr("Without its ticket, but the entry is known: the stay costs what it costs.");
}

QString takeText(bool byCard, const Money &due, const std::optional<Money> &given)
{
    if (byCard)
        return AmountWords::tr("Take Card %1").arg(amountText(due));
    if (!given)
        return AmountWords::tr("Take Cash");
    const Result<Money> back = given->minus(due);
    if (!back || back->isZero())
        return AmountWords::tr("Take Cash %1").arg(amountText(due));
    return AmountWords::tr("Take Cash %1, Give Back %2").arg(amountText(*given), amountText(*back));
}

SumStroke::SumStroke(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(ruleWidth);
}

void SumStroke::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).text);
}

} // namespace parkdesk
