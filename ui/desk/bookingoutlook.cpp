// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/bookingoutlook.h"

#include "services/changefeed.h"
#include "ui/desk/amountwords.h"
#include "ui/desk/chargelines.h"
#include "ui/desk/freestrip.h"
#include "ui/desk/neighbourlist.h"
#include "ui/shared/card.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int outlookPauseMs = 180;
constexpr int factLabelWidth = 104;

/// A charge that nobody owes yet, in the form of a price.
Price expectedPrice(const Charge &charge)
{
    Price price;
    price.charge = charge;
    price.due = charge.amount;
    price.paid = Money(0, charge.amount.currency());
    price.dueTax = Money(0, charge.amount.currency());
    for (const ChargeLine &line : charge.lines)
        price.dueTax = price.dueTax.plus(line.taxAmount).value_or(price.dueTax);
    return price;
}

} // namespace

BookingOutlook::BookingOutlook(Office &office, LotId lot, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_lotId(lot)
    , m_day(new QWidget)
    , m_beside(new QWidget)
    , m_title(new TextLabel({}, FontRole::Strong))
    , m_fewest(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_closedSign(new StripSign(StripSign::Kind::Closed, tr("closed")))
    , m_strip(new FreeStrip)
    , m_lines(new ChargeLines)
    , m_expected(new TextLabel(u"–"_s, FontRole::Title))
    , m_tax(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_held(new TextLabel(u"–"_s))
    , m_code(new TextLabel(tr("made when you book"), FontRole::Body, Tone::Quiet))
    , m_others(new Card(tr("Booked at the same time")))
    , m_neighbours(new NeighbourList)
{
    buildDay();
    buildBeside();
    m_pause.setSingleShot(true);
    m_pause.setInterval(outlookPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BookingOutlook::read);
    connect(&office.feed(), &ChangeFeed::changed, this, [this] {
        if (m_span && m_beside->isVisible())
            m_pause.start(); // others book as well
    });
}

void BookingOutlook::buildDay()
{
    m_day->setObjectName(u"bookingOutlook"_s);
    m_fewest->setObjectName(u"bookFewest"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::rowGap);
    head->addWidget(m_title);
    head->addWidget(m_fewest, 1);
    head->addWidget(new StripSign(StripSign::Kind::Wanted, tr("your time")));
    head->addWidget(m_closedSign);
    m_closedSign->hide();
    auto *column = new QVBoxLayout(m_day);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(head);
    column->addWidget(m_strip, 1);
    column->addStretch();
}

Card *BookingOutlook::priceCard()
{
    m_expected->setObjectName(u"bookExpected"_s);
    auto *card = new Card(tr("Price"));
    card->setNote(tr("today's tariff holds for the booking"));
    auto *sum = new QHBoxLayout;
    sum->addWidget(new TextLabel(tr("Expected"), FontRole::Value));
    sum->addStretch();
    sum->addWidget(m_expected);
    m_tax->setWordWrap(true);
    card->body()->setSpacing(4);
    card->body()->addWidget(m_lines);
    card->body()->addWidget(new SumStroke);
    card->body()->addLayout(sum);
    card->body()->addWidget(m_tax);
    return card;
}

Card *BookingOutlook::driverCard()
{
    m_held->setObjectName(u"bookHeld"_s);
    auto *card = new Card(tr("What the driver gets"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(0);
    grid->setColumnMinimumWidth(0, factLabelWidth);
    const std::pair<QString, TextLabel *> facts[] = {{tr("Held until"), m_held},
                                                     {tr("Code"), m_code},
                                                     {tr("Paper"), new TextLabel(tr("booking slip with QR code"))}};
    for (const auto &[name, value] : facts) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(name, FontRole::Body, Tone::Quiet), row, 0);
        grid->addWidget(value, row, 1);
    }
    card->body()->addLayout(grid);
    return card;
}

void BookingOutlook::buildBeside()
{
    m_others->body()->addWidget(m_neighbours, 1);
    auto *column = new QVBoxLayout(m_beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(priceCard());
    column->addWidget(driverCard());
    column->addWidget(m_others, 1);
}

void BookingOutlook::clear()
{
    ++m_serial;
    m_pause.stop();
    m_span.reset();
    m_neighbours->clear();
    m_others->setNote({});
    m_fewest->clear();
    m_held->setText(u"–"_s);
    m_expected->setText(u"–"_s);
    m_tax->clear();
    m_lines->hide();
}

void BookingOutlook::setStale()
{
    m_strip->setStale(true);
    m_neighbours->setStale(true);
    m_expected->setTone(Tone::Quiet);
    m_held->setTone(Tone::Quiet);
}

void BookingOutlook::ask(const QString &plate, const QString &vehicleType, const std::optional<TimeSpan> &span)
{
    if (!m_lot || vehicleType.isEmpty())
        return;
    m_span = span;
    m_strip->setWanted(span);
    setStale();
    if (!span)
        return;
    m_question = {m_lotId, plate, vehicleType, *span};
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
        m_closedSign->setVisible(m_strip->showsClosed());
        sayFewest();
    });
}

void BookingOutlook::sayFewest()
{
    m_title->setText(tr("Free over the day: %1, %2", "vehicle, day")
                         .arg(vehicleNoun(m_question.vehicleType), dayText(m_question.span.from, *m_lot->zone)));
    const auto fewest = m_strip->fewest();
    const QLocale locale;
    QString words;
    if (fewest)
        words = tr("fewest in this time: %1 of %2, from %3")
                    .arg(locale.toString(fewest->free), locale.toString(m_strip->total()),
                         timeText(fewest->span.from, *m_lot->zone));
    else if (m_strip->showsClosed())
        words = tr("closed in this time");
    m_fewest->setText(words);
    m_fewest->setTone(!fewest && !words.isEmpty() ? Tone::Warning : Tone::Quiet);
    m_strip->setAccessibleDescription(words);
}

void BookingOutlook::sayPrice(const std::optional<Charge> &charge)
{
    m_lines->setVisible(charge.has_value());
    m_expected->setTone(Tone::Normal);
    if (!charge) {
        m_expected->setText(u"–"_s);
        m_tax->setText(tr("The tariff has no price for that time"));
        return;
    }
    const Price price = expectedPrice(*charge);
    m_lines->setPrice(price);
    m_expected->setText(moneyText(charge->amount));
    const QString tax = taxText(price);
    m_tax->setText(
        tax.isEmpty()
            ? tr("final price when leaving")
            : tr("%1 %2 · final price when leaving", "tax and its amount").arg(tax, amountText(price.dueTax)));
}

void BookingOutlook::take(const BookingPreview::Answer &answer)
{
    sayPrice(answer.charge);
    m_held->setTone(Tone::Normal);
    m_held->setText(
        tr("%1, then given up", "time").arg(whenText(answer.heldUntil, m_question.span.from, *m_lot->zone)));
    m_others->setNote(QLocale().toString(answer.booked));
    m_neighbours->setNeighbours(answer.neighbours, m_question.span.from, m_lot->zone);
    Q_EMIT answered(answer);
}

} // namespace parkdesk
