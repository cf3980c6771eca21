// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/extendpanel.h"

#include "services/stays/quotestay.h"
#include "ui/desk/stayreports.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timeinput.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int priceDelayMs = 120;

/// When the stay was to end: of its places, else as booked.
Instant endOf(const DescribeStay::Answer &stay, Instant now)
{
    if (stay.stay.state == StayState::Reserved && stay.stay.booked)
        return stay.stay.booked->until;
    return stay.claimed ? stay.claimed->until : now;
}

/// As a person would type it: "2026-11-22 18:30".
QString typedTime(Instant at, const ZoneRules &zone)
{
    return zone.toText(at).left(16).replace(u'T', u' ');
}

} // namespace

ExtendPanel::ExtendPanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent)
    : StayPanel(tr("Extend"), stay, office, parent)
    , m_end(endOf(stay, office.clock().now()))
    , m_until(newLine(u"extendUntil"_s))
    , m_row(new FieldRow(tr("&Until"), m_until))
    , m_possible(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_priceName(new TextLabel(tr("To pay when it leaves then"), FontRole::Body, Tone::Quiet))
    , m_price(new TextLabel({}, FontRole::Value))
{
    setObjectName(u"extendPanel"_s);
    setNote(tr("until %1 so far").arg(whenText(m_end, office.clock().now(), zone())));
    m_row->setMessageLines(2);
    addRow(m_row);
    body()->addLayout(presetRow());
    m_possible->setObjectName(u"extendPossible"_s);
    m_possible->hide();
    body()->addWidget(m_possible, 0, Qt::AlignLeading);
    m_price->setObjectName(u"extendPrice"_s);
    body()->addLayout(priceRow());
    addDeed(tr("Extend"), Glyph::Extend, u"extendNow"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(priceDelayMs);
    connect(&m_pause, &QTimer::timeout, this, &ExtendPanel::askPrice);
    connect(m_until, &QLineEdit::textChanged, this, &ExtendPanel::sayTime);
    m_until->setText(tr("+1 h"));
}

QLayout *ExtendPanel::presetRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    addPreset(row, tr("+30 min"), u"extendHalf"_s, QKeyCombination(Qt::ALT, Qt::Key_1), [] { return tr("+30 min"); });
    addPreset(row, tr("+1 h"), u"extendHour"_s, QKeyCombination(Qt::ALT, Qt::Key_2), [] { return tr("+1 h"); });
    auto *rows = new QVBoxLayout;
    rows->setSpacing(metric::rowGap);
    rows->addLayout(row);
    addPreset(rows, tr("End of day"), u"extendDay"_s, QKeyCombination(Qt::ALT, Qt::Key_3),
              [this] { return endOfDay(); });
    return rows;
}

QLayout *ExtendPanel::priceRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, metric::rowGap, 0, 0);
    row->addWidget(m_priceName);
    row->addStretch();
    row->addWidget(m_price);
    return row;
}

void ExtendPanel::addPreset(QLayout *row, const QString &words, const QString &name, const QKeySequence &key,
                            const std::function<QString()> &text)
{
    auto *button = new KeyButton(words);
    button->setObjectName(name);
    button->setKey(key);
    row->addWidget(button);
    connect(button, &KeyButton::clicked, this, [this, text] {
        m_until->setText(text());
        m_until->setFocus(Qt::OtherFocusReason);
    });
}

/// The last minute of the day on which the stay was to end, or of today.
QString ExtendPanel::endOfDay() const
{
    const Instant now = office().clock().now();
    return typedTime(std::max(m_end, now), zone()).left(10) + u" 23:59"_s;
}

QWidget *ExtendPanel::firstField() const
{
    return m_until;
}

Result<Instant> ExtendPanel::time() const
{
    const Instant now = office().clock().now();
    // "+1 h" is meant on top of what the vehicle has; an hour of the clock is the next one.
    const bool more = m_until->text().trimmed().startsWith(u'+');
    return readPersonTime(m_until->text(), more ? std::max(m_end, now) : now, zone()).map_error([](Error error) {
        error.field = Field::Until;
        return error;
    });
}

void ExtendPanel::sayTime()
{
    m_row->clearError();
    m_possible->hide();
    const Instant now = office().clock().now();
    const auto until = time();
    ++m_asked;
    m_price->clear();
    m_priceName->hide();
    if (!until) {
        m_row->setHint(tr("18:30, +2 h, tomorrow 9, 22.11. 18:30"));
        return;
    }
    const QString when = whenText(*until, now, zone());
    m_row->setHint(*until >= m_end ? tr("%1, %2 longer").arg(when, durationText(*until - m_end))
                                   : tr("%1, %2 shorter").arg(when, durationText(m_end - *until)));
    if (described().stay.state == StayState::Parked)
        m_pause.start();
}

void ExtendPanel::askPrice()
{
    const auto until = time();
    if (!until)
        return;
    QuoteStay::Question question {key()};
    question.exitAt = *until;
    office().read<QuoteStay>(question).then(this, [this, asked = m_asked](const Result<QuoteStay::Answer> &quote) {
        if (asked != m_asked || !quote)
            return;
        m_price->setText(leftToRight(moneyText(quote->price.due)));
        m_priceName->show();
    });
}

void ExtendPanel::act()
{
    const auto until = time();
    if (!until) {
        showError(until.error());
        return;
    }
    run<ExtendStay>({key(), *until}, [this](const ExtendStay::Outcome &outcome) {
        return extendedReport(outcome, who(), {described().lot, office().clock().now()});
    });
}

FieldRow *ExtendPanel::rowOf(Field field) const
{
    return field == Field::Until ? m_row : nullptr;
}

void ExtendPanel::showError(const Error &error)
{
    if (error.code != ErrorCode::SpotTaken || !error.details.contains("possible_until"_L1)) {
        StayPanel::showError(error);
        return;
    }
    const Instant possible {error.details.value("possible_until"_L1).toInteger()};
    const QString when = whenText(possible, office().clock().now(), zone());
    m_row->setError(tr("A booking needs this spot and cannot go elsewhere. Until %1 is possible.").arg(when));
    m_possible->setText(tr("Until %1").arg(when));
    m_possible->show();
    disconnect(m_possible, &KeyButton::clicked, this, nullptr);
    connect(m_possible, &KeyButton::clicked, this, [this, possible] {
        m_until->setText(typedTime(possible, zone()));
        m_until->setFocus(Qt::OtherFocusReason);
    });
    m_until->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
