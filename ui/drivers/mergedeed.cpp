// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/mergedeed.h"

#include "services/drivers/mergedrivers.h"
#include "ui/drivers/driverwords.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mergeTypingMs = 150;
constexpr int mostToMerge = 20;
constexpr int mergeRowsShown = 4;
constexpr int mergeMoveLines = 3;

} // namespace

MergeDeed::MergeDeed(Office &office, QWidget *parent)
    : DriverDeed(office, u"merge"_s, tr("Merge Duplicates"), tr("Merge"), parent)
    , m_words(new TextLabel)
    , m_typed(new QLineEdit)
    , m_typedRow(new FieldRow(tr("&Other account"), m_typed))
    , m_rows(new TextRows({tr("Name"), tr("Number"), tr("Mail"), tr("Phone")}, this))
    , m_table(new ListTable)
    , m_moves(new TextLabel)
    , m_sure(new QCheckBox(tr("&Both are the same person. This cannot be undone.")))
{
    m_words->setWordWrap(true);
    m_typed->setObjectName(u"mergeTyped"_s);
    m_typedRow->setHint(tr("Name, whole mail or phone, plate or number."));
    m_table->setObjectName(u"mergeTable"_s);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Accounts that fit"));
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setColumnWidth(1, 76);
    m_table->setColumnWidth(2, 200);
    m_table->setColumnWidth(3, 128);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setFixedHeight((mergeRowsShown + 1) * m_table->verticalHeader()->defaultSectionSize() + 4);
    m_moves->setObjectName(u"mergeMoves"_s);
    m_moves->setWordWrap(true);
    m_moves->setMinimumHeight(mergeMoveLines * m_moves->fontMetrics().lineSpacing());
    m_moves->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_sure->setObjectName(u"mergeSure"_s);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_typedRow), static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(m_moves), static_cast<QWidget *>(m_sure)})
        body()->addWidget(widget);
    addButtons();
    m_typing.setSingleShot(true);
    m_typing.setInterval(mergeTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &MergeDeed::find);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_typedRow->clearError();
        m_typing.start();
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (m_rows->rowCount() > 0 && !m_typing.isActive())
            m_table->setFocus(Qt::OtherFocusReason);
        else
            find();
    });
    connect(m_table, &ListTable::currentRowChanged, this, &MergeDeed::choose);
    connect(m_table, &ListTable::opened, this, [this] { m_sure->setFocus(Qt::OtherFocusReason); });
    connect(m_sure, &QCheckBox::toggled, this, &MergeDeed::showSure);
}

void MergeDeed::reset()
{
    ++m_asked;
    m_typing.stop();
    m_typed->clear();
    m_typedRow->clearError();
    m_rows->setRows({});
    m_other = {};
    m_moves->clear();
    m_sure->setChecked(false);
    showSure();
}

void MergeDeed::describe()
{
    setTitle(tr("Merge into %1", "driver").arg(driverTitle(m_driver.number, m_driver.fields.name)));
    m_words->setText(
        tr("This account is kept. Stays, bookings and vehicles of the other one move here, and what is not "
           "known here is taken from there. The other number leads here from then on."));
    setDeed(
        m_other.driver.isValid()
            ? tr("Merge %1 into %2", "numbers").arg(driverNumberText(m_other.number), driverNumberText(m_driver.number))
            : tr("Merge"));
}

void MergeDeed::showSure()
{
    m_sure->setEnabled(m_other.driver.isValid());
    setPossible(m_other.driver.isValid() && m_sure->isChecked());
}

void MergeDeed::find()
{
    m_typing.stop();
    const QString text = m_typed->text().trimmed();
    const int asked = ++m_asked;
    if (text.isEmpty()) {
        take({});
        return;
    }
    m_office.read<FindDrivers>({text, mostToMerge, m_names})
        .then(this, [this, asked](const Result<FindDrivers::Answer> &found) {
            if (asked != m_asked)
                return;
            if (found)
                take(*found);
            else
                m_typedRow->setError(errorText(found.error()));
        });
}

void MergeDeed::take(const QList<DriverListRow> &found)
{
    std::vector<TextRow> rows;
    for (const DriverListRow &driver : found) {
        if (driver.driver == m_driver.driver)
            continue;
        TextRow row;
        row.key = driver.driver.value;
        row.cells = {driver.name, driverNumberText(driver.number), driver.mail, driver.phone};
        rows.push_back(row);
    }
    if (rows.empty() && !m_typed->text().trimmed().isEmpty())
        m_typedRow->setError(found.isEmpty() ? tr("Nobody fits this.") : tr("Only this account itself fits this."));
    m_rows->setRows(std::move(rows));
    m_table->chooseFirst();
    choose();
}

void MergeDeed::choose()
{
    const TextRow *row = m_rows->rowAt(m_table->currentIndex());
    if (row != nullptr && row->key == m_other.driver.value)
        return;
    m_other = {};
    m_moves->clear();
    m_sure->setChecked(false);
    showSure();
    describe();
    if (row == nullptr)
        return;
    m_office.read<DriverDetail>({DriverId {row->key}})
        .then(this, [this, key = row->key](const Result<DriverDetail::Answer> &other) {
            const TextRow *now = m_rows->rowAt(m_table->currentIndex());
            if (now == nullptr || now->key != key)
                return;
            if (other)
                tell(*other);
            else
                m_moves->setText(errorText(other.error()));
        });
}

void MergeDeed::tell(const DriverDetail::Answer &other)
{
    m_other = other;
    QStringList taken;
    if (m_driver.fields.mail.isEmpty() && !other.fields.mail.isEmpty())
        taken.append(tr("mail %1").arg(leftToRight(other.fields.mail)));
    if (m_driver.fields.phone.isEmpty() && !other.fields.phone.isEmpty())
        taken.append(tr("phone %1").arg(leftToRight(other.fields.phone)));
    if (m_driver.fields.address.isEmpty() && !other.fields.address.isEmpty())
        taken.append(tr("the address"));
    if (!other.fields.note.isEmpty())
        taken.append(tr("the note"));
    const QString stays = tr("%n stay(s)", nullptr, static_cast<int>(other.stayCount));
    const QString vehicles = tr("%n vehicle(s)", nullptr, static_cast<int>(other.vehicles.size()));
    const QString moves = tr("%1 and %2 of %3 move here.", "stays, vehicles, driver")
                              .arg(stays, vehicles, driverTitle(other.number, other.fields.name));
    const QString from = taken.isEmpty() ? tr("Nothing else is taken from there.")
                                         : tr("Taken from there: %1.").arg(taken.join(tr(", ", "between things")));
    m_moves->setText(moves + u' ' + from);
    describe();
    showSure();
}

void MergeDeed::submit()
{
    const MergeDrivers::Command command {m_driver.driver, m_other.driver};
    begun();
    m_office.run<MergeDrivers>(m_number.forInput(command.toJson()), command)
        .then(
            this,
            [this, name = m_driver.fields.name, number = m_other.number](const Result<MergeDrivers::Outcome> &outcome) {
                if (outcome)
                    finish(
                        tr("%1 leads to %2 now.", "number, driver").arg(leftToRight(driverNumberText(number)), name));
                else
                    fail(outcome.error());
            });
}

void MergeDeed::lock(bool busy)
{
    m_typed->setReadOnly(busy);
    m_table->setEnabled(!busy);
    m_sure->setEnabled(!busy && m_other.driver.isValid());
}

void MergeDeed::takeFocus()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
