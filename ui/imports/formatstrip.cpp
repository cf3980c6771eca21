// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/formatstrip.h"

#include "ui/imports/importwords.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimeZone>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QList<QStringConverter::Encoding> encodings {QStringConverter::Utf8, QStringConverter::Latin1,
                                                   QStringConverter::Utf16LE, QStringConverter::Utf16BE};

} // namespace

FormatStrip::FormatStrip(QWidget *parent)
    : Card({}, parent)
    , m_line(new QHBoxLayout)
{
    setObjectName(u"formatStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_line->setSpacing(metric::pageMargin);
    m_separator = addBox(u"separator"_s, tr("Separator"), 9);
    for (const auto &[words, sign] : {std::pair {tr("comma"), u','}, std::pair {tr("semicolon"), u';'},
                                      std::pair {tr("tab"), u'\t'}, std::pair {tr("bar"), u'|'}})
        m_separator->addItem(words, QString(QChar(sign)));
    m_encoding = addBox(u"encoding"_s, tr("Encoding"), 8);
    m_encoding->addItem(u"UTF-8"_s, 0);
    m_encoding->addItem(u"Latin-1"_s, 1);
    m_encoding->addItem(u"UTF-16"_s, 2);
    m_encoding->addItem(u"UTF-16 BE"_s, 3);
    m_times = addBox(u"times"_s, tr("Date and time"), 14);
    for (const TimeForm form : {TimeForm::YearFirst, TimeForm::DayFirst, TimeForm::MonthFirst, TimeForm::UnixSeconds,
                                TimeForm::UnixMilliseconds})
        m_times->addItem(leftToRight(timeFormWords(form)), timeFormName(form));
    m_decimals = addBox(u"decimals"_s, tr("Decimals"), 8);
    m_decimals->addItem(u"1,234.50"_s, decimalFormName(DecimalForm::Point));
    m_decimals->addItem(u"1.234,50"_s, decimalFormName(DecimalForm::Comma));
    for (QComboBox *box : {m_separator, m_encoding, m_decimals})
        m_ofStays.append(box->parentWidget());
    m_zone = addBox(u"zone"_s, tr("Time zone"), 14);
    m_lot = addBox(u"lotOfAll"_s, tr("Lot of rows that name none"), 14);
    m_ofStays.append(m_lot->parentWidget());
    m_currency = addBox(u"currency"_s, tr("Currency"), 6);
    m_ofDatabase.append(m_currency->parentWidget());
    m_line->addStretch();
    body()->addLayout(m_line);
}

QComboBox *FormatStrip::addBox(const QString &name, const QString &title, int chars)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new TextLabel(title, FontRole::Small, Tone::Quiet);
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(chars);
    label->setBuddy(box);
    column->addWidget(label);
    column->addWidget(box);
    m_line->addWidget(cell);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_touched.insert(box);
        Q_EMIT changed();
    });
    return box;
}

void FormatStrip::setLots(const QList<Lot> &lots)
{
    const QString lot = m_lot->currentData().toString();
    m_lot->clear();
    m_lot->addItem(tr("none"), QString());
    QStringList zones;
    QStringList currencies;
    for (const Lot &each : lots) {
        m_lot->addItem(each.name, each.name);
        zones.append(QString::fromLatin1(each.zone->id()));
        currencies.append(each.currency.code());
    }
    m_lot->setCurrentIndex(qMax(m_lot->findData(lot), 0));
    if (m_zone->count() > 0)
        return;
    zones.removeDuplicates();
    currencies.removeDuplicates();
    m_zone->addItem(tr("that of the lot"), QString());
    for (const QString &zone : std::as_const(zones))
        m_zone->addItem(zone, zone);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (const QString id = QString::fromLatin1(zone); id.contains(u'/') && !zones.contains(id))
            m_zone->addItem(id, id);
    }
    for (const QString &code : {u"EUR"_s, u"INR"_s, u"USD"_s, u"GBP"_s, u"JPY"_s, u"CHF"_s}) {
        if (!currencies.contains(code))
            currencies.append(code);
    }
    for (const QString &code : std::as_const(currencies))
        m_currency->addItem(code, code);
}

void FormatStrip::setOfStays(bool ofStays)
{
    for (QWidget *cell : std::as_const(m_ofStays))
        cell->setVisible(ofStays);
    for (QWidget *cell : std::as_const(m_ofDatabase))
        cell->setVisible(!ofStays);
    if (!ofStays)
        chooseFirstZone();
}

void FormatStrip::chooseFirstZone()
{
    if (m_zone->currentIndex() == 0 && m_zone->count() > 1)
        m_zone->setCurrentIndex(1);
}

void FormatStrip::showSight(const StayFileSight &sight)
{
    m_separator->setCurrentIndex(m_separator->findData(QString(sight.dialect.separator)));
    m_encoding->setCurrentIndex(qMax<int>(0, static_cast<int>(encodings.indexOf(sight.dialect.encoding))));
    showTimes(sight.times);
    m_decimals->setCurrentIndex(m_decimals->findData(decimalFormName(sight.decimals)));
}

void FormatStrip::showTimes(TimeForm form)
{
    m_times->setCurrentIndex(m_times->findData(timeFormName(form)));
}

void FormatStrip::tell(StayFileWishes &wishes) const
{
    if (m_touched.contains(m_separator))
        wishes.separator = m_separator->currentData().toString().at(0);
    if (m_touched.contains(m_encoding))
        wishes.encoding = encodings.at(m_encoding->currentIndex());
    if (m_touched.contains(m_times))
        wishes.times = timeFormFromName(m_times->currentData().toString());
    if (m_touched.contains(m_decimals))
        wishes.decimals = decimalFormFromName(m_decimals->currentData().toString());
    wishes.timezone = m_zone->currentData().toString();
    wishes.lot = m_lot->currentData().toString();
}

QString FormatStrip::timezone() const
{
    return m_zone->currentData().toString();
}

QString FormatStrip::currency() const
{
    return m_currency->currentData().toString();
}

void FormatStrip::reset()
{
    m_touched.clear();
}

} // namespace parkdesk
