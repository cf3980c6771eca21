// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/movepanel.h"

#include "ui/desk/stayreports.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/platetext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits alone, in capitals.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            kept.append(sign.toUpper());
    }
    return kept;
}

} // namespace

QVariant MoveTargetModel::data(const QModelIndex &index, int role) const
{
    const MoveTargets::Target *target = rowAt(index);
    if (target == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return target->larger ? MovePanel::tr("%1, larger").arg(leftToRight(target->label)) : target->label;
}

QString labelMeant(const QString &text, const QStringList &labels)
{
    const QString wanted = text.trimmed();
    for (const QString &label : labels) {
        if (label.compare(wanted, Qt::CaseInsensitive) == 0)
            return label;
    }
    for (const QString &label : labels) {
        if (!bare(wanted).isEmpty() && bare(label) == bare(wanted))
            return label;
    }
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return wanted;
    QStringList meant;
    for (const QString &part : parts)
        meant.append(labelMeant(part, labels));
    return meant.join(u' ');
}

MovePanel::MovePanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent)
    : StayPanel(tr("Move"), stay, office, parent)
    , m_spot(newLine(u"moveSpot"_s))
    , m_reason(newLine(u"moveReason"_s))
    , m_spotRow(new FieldRow(tr("&Spot"), m_spot))
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
    , m_model(new MoveTargetModel(this))
    , m_list(new QListView)
{
    setObjectName(u"movePanel"_s);
    m_spotRow->setHint(tr("empty: the best free one that is no smaller"));
    m_spotRow->setMessageLines(2);
    m_reasonRow->setHint(tr("may stay empty"));
    addRow(m_spotRow);
    addRow(m_reasonRow);
    m_list->setObjectName(u"moveTargets"_s);
    m_list->setAccessibleName(tr("Free spots"));
    m_list->setModel(m_model);
    dressList(*m_list);
    watch(m_list);
    body()->addSpacing(4);
    body()->addWidget(m_list, 1);
    addDeed(tr("Move"), Glyph::Move, u"moveNow"_s);
    connect(m_spot, &QLineEdit::textChanged, this, [this] {
        m_enterWaits = false; // it was meant for another text
        narrow();
    });
    connect(m_list, &QListView::doubleClicked, this, [this] {
        if (!isBusy())
            moveTo(target());
    });
    office.read<MoveTargets>({stay.stay.id}).then(this, [this](const Result<MoveTargets::Answer> &answer) {
        take(answer);
    });
}

QWidget *MovePanel::firstField() const
{
    return m_spot;
}

void MovePanel::take(const Result<MoveTargets::Answer> &answer)
{
    if (!answer) {
        showMessage(errorText(answer.error()));
        return;
    }
    m_known = *answer;
    narrow();
    if (std::exchange(m_enterWaits, false))
        act();
}

void MovePanel::narrow()
{
    m_spotRow->clearError();
    if (!m_known)
        return;
    const QString wanted = bare(m_spot->text());
    std::vector<MoveTargets::Target> rows;
    for (const MoveTargets::Target &target : std::as_const(m_known->targets)) {
        if (bare(target.label).contains(wanted))
            rows.push_back(target);
    }
    // What begins so goes before what only holds it; the office's order otherwise.
    std::stable_partition(rows.begin(), rows.end(),
                          [&](const MoveTargets::Target &target) { return bare(target.label).startsWith(wanted); });
    setNote(tr("%n spot(s) free", nullptr, static_cast<int>(rows.size())));
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void MovePanel::moveMark(int step)
{
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

/// What was written, when it names a spot; else the marked row.
QString MovePanel::target() const
{
    const QString meant = labelMeant(m_spot->text(), m_known->labels);
    const bool named = m_known->labels.contains(meant) || meant.contains(u' ');
    if (named)
        return meant;
    const MoveTargets::Target *marked = m_model->rowAt(m_list->currentIndex());
    return marked != nullptr ? marked->label : m_spot->text().trimmed();
}

void MovePanel::act()
{
    if (!m_known) {
        m_enterWaits = true;
        return;
    }
    moveTo(target());
}

void MovePanel::moveTo(const QString &label)
{
    const auto spot = label.isEmpty() ? std::nullopt : std::optional(label);
    run<MoveStay>({key(), spot, m_reason->text()}, [this](const MoveStay::Outcome &outcome) {
        return movedReport(outcome, who(), {described().lot, office().clock().now()});
    });
}

FieldRow *MovePanel::rowOf(Field field) const
{
    switch (field) {
    case Field::Spot:
    case Field::Lot: return m_spotRow;
    case Field::Reason: return m_reasonRow;
    default: return nullptr;
    }
}

bool MovePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_spot) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveMark(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return StayPanel::eventFilter(watched, event);
}

} // namespace parkdesk
