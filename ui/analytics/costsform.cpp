// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/costsform.h"

#include "domain/wallclock.h"
#include "services/office.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBefore = 12;
constexpr int monthsAfter = 12;

qint64 costsMonthOf(qint64 day)
{
    const QDate date = dateOfDay(day);
    return date.year() * qint64 {12} + date.month() - 1;
}

} // namespace

CostsForm::CostsForm(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lot(new QComboBox)
    , m_month(new QComboBox)
    , m_kind(new QComboBox)
    , m_amount(new MoneyEdit)
    , m_row(new FieldRow(tr("&Amount"), m_amount, FieldRow::Place::Under))
    , m_save(new KeyButton(tr("Save")))
    , m_told(new TextLabel({}, FontRole::Small, Tone::Quiet))
{
    setObjectName(u"costsForm"_s);
    const struct {
        QComboBox *box;
        QString name;
        QString words;
    } boxes[] = {{m_lot, u"costsLot"_s, tr("Lot of the costs")},
                 {m_month, u"costsMonth"_s, tr("Month of the costs")},
                 {m_kind, u"costsKind"_s, tr("Kind of the amount")}};
    auto *choices = new QHBoxLayout;
    for (const auto &entry : boxes) {
        entry.box->setObjectName(entry.name);
        entry.box->setAccessibleName(entry.words);
        entry.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        entry.box->setMinimumContentsLength(8);
        choices->addWidget(entry.box, 1);
        connect(entry.box, &QComboBox::currentIndexChanged, this, &CostsForm::readSaid);
    }
    const QStringList kinds {tr("Rent"),        tr("Wages"),           tr("Energy"),       tr("Upkeep"),
                             tr("Other costs"), tr("Planned revenue"), tr("Planned costs")};
    for (const MonthEntryKind each : allMonthEntryKinds)
        m_kind->addItem(kinds.value(static_cast<int>(each)), static_cast<int>(each));
    m_amount->setObjectName(u"costsAmount"_s);
    m_save->setObjectName(u"costsSave"_s);
    m_told->setObjectName(u"costsTold"_s);
    m_row->addBeside(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices);
    column->addWidget(m_row);
    column->addWidget(m_told);
    connect(m_save, &KeyButton::clicked, this, &CostsForm::save);
    m_amount->installEventFilter(this);
    connect(m_amount, &QLineEdit::inputRejected, this, [this] {
        m_row->setError(errorText({ErrorCode::BadAmount, Field::Amount, {}}));
    });
    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_row->clearError();
        m_told->setText({});
    });
}

/// A field with half an amount in it says nothing of Enter by itself; here it is to say what is wrong.
bool CostsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_amount && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CostsForm::setLots(const QList<Lot> &lots, LotId chosen, const DayRange &days)
{
    const qint64 before = chosen.isValid() ? chosen.value : m_lot->currentData().toLongLong();
    m_lots = lots;
    {
        const QSignalBlocker lotsQuiet(m_lot);
        m_lot->clear();
        for (const Lot &each : lots)
            m_lot->addItem(each.name, each.id.value);
        m_lot->setCurrentIndex(qMax(0, m_lot->findData(before)));
    }
    setMonths(days);
    readSaid();
}

void CostsForm::setMonths(const DayRange &days)
{
    const QSignalBlocker quiet(m_month);
    const qint64 last = costsMonthOf(days.until - 1);
    const qint64 before = m_month->count() > 0 ? m_month->currentData().toLongLong() : last;
    m_month->clear();
    for (qint64 each = last - monthsBefore; each <= last + monthsAfter; ++each)
        m_month->addItem(rowTitle(ReportGroup::Month, {each, {}, {}, {}}), each);
    const int index = m_month->findData(before);
    m_month->setCurrentIndex(index >= 0 ? index : m_month->findData(last));
}

const Lot *CostsForm::lot() const
{
    const int index = m_lot->currentIndex();
    return index < 0 || index >= m_lots.size() ? nullptr : &m_lots.at(index);
}

MonthEntryKind CostsForm::kind() const
{
    return static_cast<MonthEntryKind>(m_kind->currentData().toInt());
}

qint64 CostsForm::month() const
{
    return m_month->currentData().toLongLong();
}

void CostsForm::readSaid()
{
    if (lot() == nullptr)
        return;
    m_row->clearError();
    m_row->setHint(tr("In %1, for the whole month; empty takes it back.", "currency").arg(lot()->currency.code()));
    m_amount->setCurrency(lot()->currency);
    // What is being typed is nobody's to overwrite.
    if (m_amount->hasFocus() && m_amount->isModified())
        return;
    const int reading = ++m_reading;
    const MonthEntryKind wanted = kind();
    m_office.read<MonthEntries>({month(), month() + 1, {lot()->id}})
        .then(this, [this, reading, wanted](const Result<MonthEntries::Answer> &rows) {
            if (reading != m_reading || !rows)
                return;
            m_amount->clear();
            for (const MonthEntries::Row &row : *rows) {
                if (row.entry.kind == wanted)
                    m_amount->setValue(row.amount);
            }
            m_amount->setModified(false);
        });
}

void CostsForm::save()
{
    if (m_saving || lot() == nullptr)
        return;
    MonthEntryCommand command {lot()->id, month(), kind(), std::nullopt};
    if (!m_amount->isEmpty()) {
        const Result<Money> amount = m_amount->value();
        if (!amount) {
            m_row->setError(errorText(amount.error()));
            m_amount->setFocus();
            return;
        }
        command.amount = *amount;
    }
    m_saving = true;
    m_save->setEnabled(false);
    const QUuid id = m_number.forInput(command.toJson());
    const auto done = [this, command](const Result<MonthEntryOutcome> &outcome) { saved(outcome, command); };
    if (isCost(command.kind))
        m_office.run<SetCosts>(id, command).then(this, done);
    else
        m_office.run<SetBudget>(id, command).then(this, done);
}

void CostsForm::saved(const Result<MonthEntryOutcome> &outcome, const MonthEntryCommand &command)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!outcome) {
        m_row->setError(errorText(outcome.error()));
        m_amount->setFocus();
        return;
    }
    m_number.finish();
    m_amount->setModified(false);
    m_told->setText(command.amount ? tr("Saved: %1", "amount").arg(moneyText(*command.amount)) : tr("Taken back."));
}

} // namespace parkdesk
