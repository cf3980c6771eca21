// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports/exportchoice.h"

#include "ui/shared/fieldrow.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceLabelWidth = 112;
constexpr int choiceWidth = 240;
const QDate epoch(1970, 1, 1);

QDateEdit *dayOfExport(const QString &name)
{
    auto *field = new QDateEdit(QDate::currentDate());
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDateRange(QDate(1970, 1, 2), QDate(2199, 12, 31));
    return field;
}

} // namespace

ExportChoice::ExportChoice(QWidget *parent)
    : Card(tr("Which of it, and how"), parent)
    , m_period(new QComboBox)
    , m_first(dayOfExport(u"exportFirst"_s))
    , m_last(dayOfExport(u"exportLast"_s))
    , m_lot(new QComboBox)
    , m_format(new Segmented)
{
    setObjectName(u"exportChoice"_s);
    m_period->setObjectName(u"exportPeriod"_s);
    m_period->addItem(tr("All of it"), Everything);
    m_period->addItem(tr("This month"), ThisMonth);
    m_period->addItem(tr("Last month"), LastMonth);
    m_period->addItem(tr("This year"), ThisYear);
    m_period->addItem(tr("Last year"), LastYear);
    m_period->addItem(tr("From … to …"), Own);
    m_lot->setObjectName(u"exportLot"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Form"));
    m_format->addSegment(static_cast<int>(ExportFormat::Csv), tr("CSV, for spreadsheets"));
    m_format->addSegment(static_cast<int>(ExportFormat::Json), tr("JSON, for programs"));
    body()->setSpacing(metric::rowGap);
    const auto add = [this](const QString &label, QWidget *input, int width) {
        auto *row = new FieldRow(label, input, FieldRow::Place::Nowhere);
        row->setLabelWidth(choiceLabelWidth);
        row->setInputWidth(width);
        row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        body()->addWidget(row);
        return row;
    };
    add(tr("Perio&d"), m_period, choiceWidth);
    m_firstRow = add(tr("F&irst day"), m_first, choiceWidth);
    m_lastRow = add(tr("L&ast day"), m_last, choiceWidth);
    add(tr("L&ot"), m_lot, choiceWidth);
    add(tr("Form"), m_format, m_format->sizeHint().width());
    auto *words =
        new TextLabel(tr("Stays count by when they begin, payments and the journal by their own time. Lots and tariffs "
                         "know no period."),
                      FontRole::Small, Tone::Quiet);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addStretch();
    connect(m_period, &QComboBox::currentIndexChanged, this, &ExportChoice::showPeriod);
    showPeriod();
}

void ExportChoice::showPeriod()
{
    const bool own = m_period->currentData().toInt() == Own;
    m_firstRow->setVisible(own);
    m_lastRow->setVisible(own);
}

void ExportChoice::setLots(const QList<Lot> &lots, LotId here)
{
    const QVariant chosen = m_lot->currentData();
    m_lots = lots;
    m_here = here;
    m_lot->clear();
    m_lot->addItem(tr("All lots"), qint64 {0});
    for (const Lot &lot : lots)
        m_lot->addItem(lot.name, lot.id.value);
    m_lot->setCurrentIndex(qMax(0, m_lot->findData(chosen)));
}

LotId ExportChoice::lot() const
{
    return {m_lot->currentData().toLongLong()};
}

ExportFormat ExportChoice::format() const
{
    return static_cast<ExportFormat>(m_format->currentId());
}

Zone ExportChoice::zone() const
{
    const LotId wanted = lot().isValid() ? lot() : m_here;
    Zone zone;
    for (const Lot &each : m_lots) {
        if (each.id == wanted || !zone)
            zone = each.zone;
    }
    return zone;
}

std::optional<std::pair<QDate, QDate>> ExportChoice::days(Instant now) const
{
    const Zone clock = zone();
    if (!clock)
        return std::nullopt;
    const QDate today = epoch.addDays(clock->toLocal(now).day());
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case ThisMonth: return std::pair(month, month.addMonths(1));
    case LastMonth: return std::pair(month.addMonths(-1), month);
    case ThisYear: return std::pair(year, year.addYears(1));
    case LastYear: return std::pair(year.addYears(-1), year);
    case Own: return std::pair(qMin(m_first->date(), m_last->date()), qMax(m_first->date(), m_last->date()).addDays(1));
    case Everything: break;
    }
    return std::nullopt;
}

std::optional<Instant> ExportChoice::from(Instant now) const
{
    const auto chosen = days(now);
    return chosen ? std::optional(zone()->instantOfRule(LocalTime::of(epoch.daysTo(chosen->first), 0))) : std::nullopt;
}

std::optional<Instant> ExportChoice::until(Instant now) const
{
    const auto chosen = days(now);
    return chosen ? std::optional(zone()->instantOfRule(LocalTime::of(epoch.daysTo(chosen->second), 0))) : std::nullopt;
}

void ExportChoice::setChoosable(bool choosable)
{
    for (QWidget *input :
         {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_last),
          static_cast<QWidget *>(m_lot), static_cast<QWidget *>(m_format)})
        input->setEnabled(choosable);
}

} // namespace parkdesk
