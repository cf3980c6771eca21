// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/lotfields.h"

#include "domain/money.h"
#include "domain/zonerules.h"
#include "services/staff/passwordrules.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/placechoice.h"
#include "ui/shared/plan/lotpreview.h"
#include "ui/shared/plan/spotrows.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 244;
constexpr int lotColumnGap = 24;
constexpr int longestOfLot = 400;

void pointAt(FieldRow *row, const Error &error)
{
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace

LotFields::LotFields(const QByteArray &zone, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_zone(new ZoneChoice(zone))
    , m_spots(new SpotRows)
    , m_preview(new LotPreview)
    , m_nameRow(new FieldRow(tr("&Name"), m_name))
    , m_addressRow(new FieldRow(tr("&Address"), m_address, FieldRow::Place::Nowhere))
    , m_zoneRow(new FieldRow(tr("&Time zone"), m_zone))
    , m_rows(new QVBoxLayout)
{
    m_name->setObjectName(u"lotName"_s);
    m_address->setObjectName(u"lotAddress"_s);
    m_zone->setObjectName(u"zone"_s);
    m_rows->setSpacing(4);
    m_rows->addWidget(m_nameRow);
    m_rows->addWidget(m_addressRow);
    m_rows->addSpacing(4);
    m_rows->addWidget(m_zoneRow);
    m_rows->addWidget(assignmentRow());
    m_rows->addSpacing(4);
    m_rows->addWidget(m_spots);
    m_rows->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lotColumnGap);
    row->addLayout(m_rows, 1);
    row->addWidget(previewCard());
    setFocusProxy(m_name);
    connectParts();
    sayZone();
    m_preview->setPlan(m_spots->plan());
}

void LotFields::askMore(const QString &currency, const QString &desk)
{
    m_currency = new CurrencyChoice(currency);
    m_currency->setObjectName(u"lotCurrency"_s);
    m_currencyRow = new FieldRow(tr("&Currency"), m_currency);
    m_currencyRow->setHint(tr("Prices and receipts are in it."));
    m_desk = new QLineEdit(desk);
    m_desk->setObjectName(u"lotDesk"_s);
    m_desk->setMaxLength(longestOfLot);
    m_deskRow = new FieldRow(tr("&Desk"), m_desk);
    m_deskRow->setHint(tr("The till there, as it stands on receipts. Who logs in chooses it."));
    int at = m_rows->indexOf(m_zoneRow);
    m_rows->insertWidget(++at, m_currencyRow);
    m_rows->insertWidget(++at, m_deskRow);
    setTabOrder(m_zone, m_currency);
    setTabOrder(m_currency, m_desk);
    connect(m_currency, &QComboBox::editTextChanged, this, [this] {
        m_currencyRow->clearError();
        Q_EMIT edited();
    });
    connect(m_desk, &QLineEdit::textEdited, this, [this] {
        m_deskRow->clearError();
        Q_EMIT edited();
    });
}

QWidget *LotFields::assignmentRow()
{
    auto *box = new QWidget;
    m_assigned = new QRadioButton(tr("A&ssigned: the ticket names a spot"));
    m_assigned->setObjectName(u"assigned"_s);
    m_assigned->setChecked(true);
    m_freeChoice = new QRadioButton(tr("&Free choice: the driver picks any free one"));
    m_freeChoice->setObjectName(u"freeChoice"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_assigned);
    column->addWidget(m_freeChoice);
    box->setFocusProxy(m_assigned);
    return new FieldRow(tr("Spots"), box, FieldRow::Place::Nowhere);
}

QWidget *LotFields::previewCard()
{
    auto *card = new Card(tr("What you get"));
    card->setSunken(true);
    card->setFixedWidth(previewWidth);
    auto *words =
        new TextLabel(tr("Only a picture: spots can be added and changed later."), FontRole::Small, Tone::Quiet);
    words->setWordWrap(true);
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(m_preview, 1);
    card->body()->addWidget(words);
    return card;
}

void LotFields::connectParts()
{
    for (QLineEdit *field : {m_name, m_address}) {
        field->setMaxLength(longestOfLot);
        connect(field, &QLineEdit::textEdited, this, &LotFields::edited);
    }
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_zone, &QComboBox::editTextChanged, this, [this] {
        sayZone();
        Q_EMIT edited();
    });
    connect(m_assigned, &QRadioButton::toggled, this, &LotFields::edited);
    connect(m_spots, &SpotRows::edited, this, [this] {
        m_preview->setPlan(m_spots->plan());
        Q_EMIT edited();
    });
}

void LotFields::sayZone()
{
    m_zoneRow->clearError();
    const auto zone = ZoneRules::forZone(m_zone->zoneId().toUtf8());
    m_zoneRow->setHint(zone ? tr("now %1 there").arg(timeText(m_clock.now(), **zone)) : QString());
}

QString LotFields::name() const
{
    return m_name->text().trimmed();
}

int LotFields::spots() const
{
    return m_spots->plan().total;
}

Done LotFields::checkMore() const
{
    if (m_currency == nullptr)
        return {};
    static_cast<void>(TRY(Currency::fromCode(m_currency->code())));
    static_cast<void>(TRY(readName(m_desk->text(), Field::Desk)));
    return {};
}

bool LotFields::check()
{
    for (FieldRow *row : {m_nameRow, m_addressRow, m_zoneRow, m_currencyRow, m_deskRow}) {
        if (row != nullptr)
            row->clearError();
    }
    if (const auto name = readName(m_name->text(), Field::Name); !name)
        pointAt(m_nameRow, name.error());
    else if (const auto address = readText(m_address->text(), Field::Address); !address)
        pointAt(m_addressRow, address.error());
    else if (const auto zone = ZoneRules::forZone(m_zone->zoneId().toUtf8()); !zone)
        pointAt(m_zoneRow, zone.error());
    else if (const Done more = checkMore(); !more)
        static_cast<void>(showError(more.error()));
    else
        return m_spots->check();
    return false;
}

void LotFields::fill(AddLot::Command &lot) const
{
    lot.name = name();
    lot.address = m_address->text().trimmed();
    lot.timezone = m_zone->zoneId();
    if (m_currency != nullptr) {
        lot.currency = m_currency->code();
        lot.deskName = m_desk->text().trimmed();
    }
    lot.assigned = m_assigned->isChecked();
    lot.rows = m_spots->rows();
}

FieldRow *LotFields::rowOf(Field field) const
{
    switch (field) {
    case Field::Name:
    case Field::Lot: return m_nameRow;
    case Field::Address: return m_addressRow;
    case Field::TimeZone: return m_zoneRow;
    case Field::Currency: return m_currencyRow;
    case Field::Desk: return m_deskRow;
    default: return nullptr;
    }
}

bool LotFields::showError(const Error &error)
{
    if (FieldRow *row = rowOf(error.field)) {
        pointAt(row, error);
        return true;
    }
    const bool ofSpots =
        error.field == Field::Pattern || error.field == Field::Spots || error.field == Field::VehicleType;
    if (ofSpots)
        m_spots->showError(error);
    return ofSpots;
}

} // namespace parkdesk
