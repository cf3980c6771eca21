// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/bookingoutlook.h"

#include "services/stays/availabilitystrip.h"
#include "ui/desk/freestrip.h"
#include "ui/shared/card.h"
#include "ui/shared/chargetext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int outlookPauseMs = 120;
/// With more of them the sum says enough.
constexpr int mostPriceLines = 1;

} // namespace

BookingOutlook::BookingOutlook(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lotId(lot)
    , m_title(new TextLabel({}, FontRole::SmallStrong))
    , m_fewest(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_strip(new FreeStrip)
    , m_price(new QGridLayout)
    , m_facts(new TextLabel({}, FontRole::Small, Tone::Quiet))
{
    setObjectName(u"bookingOutlook"_s);
    m_fewest->setObjectName(u"bookFewest"_s);
    m_facts->setObjectName(u"bookFacts"_s);
    m_facts->setWordWrap(true);
    m_price->setColumnStretch(0, 1);
    m_price->setHorizontalSpacing(8);
    m_price->setVerticalSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Hairline);
    column->addWidget(m_title);
    column->addWidget(m_fewest);
    column->addWidget(m_strip);
    column->addWidget(new Hairline);
    column->addLayout(m_price);
    column->addWidget(m_facts);
    m_pause.setSingleShot(true);
    m_pause.setInterval(outlookPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BookingOutlook::read);
    hide();
}

void BookingOutlook::clear()
{
    ++m_serial;
    m_pause.stop();
    m_span.reset();
    hide();
}

void BookingOutlook::ask(const QString &plate, const QString &vehicleType, const std::optional<TimeSpan> &span)
{
    if (!m_lot || vehicleType.isEmpty())
        return;
    m_span = span;
    m_strip->setWanted(span);
    if (!span) {
        m_strip->setStale(true);
        return;
    }
    m_question = {m_lotId, plate, vehicleType, *span};
    m_strip->setStale(true);
    m_pause.start();
}

void BookingOutlook::read()
{
    if (!m_span)
        return;
    const quint64 serial = ++m_serial;
    m_office.read<BookingPreview>(m_question).then(this, [this, serial](const Result<BookingPreview::Answer> &answer) {
        if (serial == m_serial && answer)
            take(*answer);
    });
    const AvailabilityStrip::Question strip {m_lotId, m_question.vehicleType, m_question.span.from};
    m_office.read<AvailabilityStrip>(strip).then(this, [this, serial](const Result<AvailabilityStrip::Answer> &answer) {
        if (serial != m_serial || !answer)
            return;
        m_strip->setStrip(*answer);
        sayFewest();
        show();
    });
}

void BookingOutlook::sayFewest()
{
    m_title->setText(tr("Free over the day: %1, %2", "vehicle, day")
                         .arg(vehicleNoun(m_question.vehicleType), dayText(m_question.span.from, *m_lot->zone)));
    const auto fewest = m_strip->fewest();
    const QLocale locale;
    m_fewest->setText(fewest ? tr("fewest in this time: %1 of %2, from %3")
                                   .arg(locale.toString(fewest->free), locale.toString(m_strip->total()),
                                        timeText(fewest->span.from, *m_lot->zone))
                             : QString());
    m_strip->setAccessibleDescription(m_fewest->text());
}

void BookingOutlook::addPriceLine(const QString &words, const QString &amount, bool sum)
{
    const int row = m_price->rowCount();
    auto *name = new TextLabel(words, sum ? FontRole::Strong : FontRole::Small);
    auto *figure = new TextLabel(amount, sum ? FontRole::Value : FontRole::Small);
    m_price->addWidget(name, row, 0);
    m_price->addWidget(figure, row, 1, Qt::AlignTrailing);
}

void BookingOutlook::take(const BookingPreview::Answer &answer)
{
    while (QLayoutItem *item = m_price->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (answer.charge) {
        if (answer.charge->lines.size() <= mostPriceLines) {
            for (const ChargeLine &line : answer.charge->lines)
                addPriceLine(chargeLineText(line), chargeLineAmount(line), false);
        }
        addPriceLine(tr("Expected price"), moneyText(answer.charge->amount), true);
    } else {
        addPriceLine(tr("The tariff has no price for that time"), u"–"_s, true);
    }
    QStringList facts;
    facts.append(
        tr("Held until %1, then given up", "time").arg(whenText(answer.heldUntil, m_question.span.from, *m_lot->zone)));
    facts.append(tr("%n other booking(s) in this time", nullptr, answer.booked));
    if (answer.visits)
        facts.append(tr("known: %n stay(s) here", nullptr, answer.visits->stays));
    m_facts->setText(facts.join(tr(" · ", "between facts")));
    Q_EMIT answered(answer);
    show();
}

} // namespace parkdesk
