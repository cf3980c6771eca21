// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/spotrows.h"

#include "domain/spotpattern.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QSpinBox>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 28;
constexpr int countWidth = 72;
constexpr int patternWidth = 144;
constexpr int nameWidth = 116;

/// "A-01 … A-40".
QString givesText(const QStringList &labels)
{
    if (labels.isEmpty())
        return SpotRows::tr("none");
    if (labels.size() == 1)
        return labels.first();
    return SpotRows::tr("%1 … %2", "first and last label").arg(labels.first(), labels.last());
}

} // namespace

SpotRows::SpotRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_total(new TextLabel({}, FontRole::Strong))
    , m_message(new FieldMessage)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::rowGap);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(3, 1);
    const QStringList heads {tr("Vehicle type"), tr("Spots"), tr("Labels"), tr("Gives")};
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(new TextLabel(heads.at(column), FontRole::SmallStrong, Tone::Quiet), 0, column,
                          column == 1 ? Qt::AlignRight : Qt::AlignLeft);
    m_grid->addWidget(new Hairline, 1, 0, 1, 4);
    addRow(tr("Car"), {u"car"_s}, 20, u"A-{01}"_s);
    addRow(tr("Truck"), {u"truck"_s}, 0, u"T-{01}"_s);
    addRow(tr("Bike, scooty"), {u"bike"_s, u"scooty"_s}, 0, u"M-{01}"_s);
    addRow(tr("Cycle"), {u"cycle"_s}, 0, u"Y-{01}"_s);
    const int last = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(tr("Together"), FontRole::Body, Tone::Quiet), last, 0);
    m_grid->addWidget(m_total, last, 1, Qt::AlignRight);
    m_grid->addWidget(m_message, last, 2, 1, 2);
    onEdited();
}

void SpotRows::addRow(const QString &name, const QStringList &types, int count, const QString &pattern)
{
    Row row {name, types, new QSpinBox, new QLineEdit(pattern), new FieldMessage};
    row.count->setRange(0, mostSpots);
    row.count->setValue(count);
    row.count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.count->setAlignment(Qt::AlignRight);
    row.count->setFixedSize(countWidth, fieldHeight);
    row.count->setObjectName(u"spots-"_s + types.first());
    row.count->setAccessibleName(tr("Number of spots: %1").arg(name));
    row.pattern->setFixedSize(patternWidth, fieldHeight);
    row.pattern->setFont(fontOf(FontRole::Code));
    row.pattern->setMaxLength(80);
    row.pattern->setObjectName(u"pattern-"_s + types.first());
    row.pattern->setAccessibleName(tr("Labels: %1").arg(name));
    auto *label = new NoticeLine;
    label->setSentence(Sentence(u"%1 %2"_s, {Piece::sign(vehicleGlyph(types.first())), Piece::plain(name)}));
    label->setFixedWidth(nameWidth);
    const int at = m_grid->rowCount();
    m_grid->addWidget(label, at, 0);
    m_grid->addWidget(row.count, at, 1);
    m_grid->addWidget(row.pattern, at, 2);
    m_grid->addWidget(row.gives, at, 3);
    m_grid->addWidget(new Hairline, at + 1, 0, 1, 4);
    connect(row.count, &QSpinBox::valueChanged, this, &SpotRows::onEdited);
    connect(row.pattern, &QLineEdit::textChanged, this, &SpotRows::onEdited);
    m_rows.append(row);
}

Result<QStringList> SpotRows::labelsOf(const Row &row) const
{
    if (row.count->value() == 0)
        return QStringList();
    return labelsOfPattern(row.pattern->text(), row.count->value());
}

void SpotRows::onEdited()
{
    int total = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const auto labels = labelsOf(row);
        row.gives->setMessage(labels ? FieldMessage::Kind::Hint : FieldMessage::Kind::Error,
                              labels ? givesText(*labels) : errorText(labels.error()));
        row.pattern->setProperty(refusedProperty, !labels);
        row.pattern->setAccessibleDescription(row.gives->text());
        row.pattern->update();
        total += row.count->value();
    }
    m_total->setText(QLocale().toString(total));
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    Q_EMIT edited();
}

QList<AddLot::Row> SpotRows::rows() const
{
    QList<AddLot::Row> rows;
    for (const Row &row : m_rows) {
        if (row.count->value() > 0)
            rows.append({row.pattern->text().trimmed(), row.count->value(), row.types, 1, {}});
    }
    return rows;
}

SpotPlan SpotRows::plan() const
{
    SpotPlan plan;
    for (const Row &row : m_rows) {
        const auto labels = labelsOf(row);
        plan.rows.append({row.name, row.types.first(), labels ? *labels : QStringList()});
        plan.total += row.count->value();
    }
    return plan;
}

bool SpotRows::check()
{
    QSet<QString> seen;
    int total = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const auto labels = labelsOf(row);
        if (!labels) {
            row.pattern->setFocus(Qt::OtherFocusReason);
            announce(row.gives, Urgency::Urgent);
            return false;
        }
        for (const QString &label : *labels) {
            if (seen.contains(label)) {
                row.gives->setMessage(FieldMessage::Kind::Error,
                                      errorText({ErrorCode::AlreadyExists, Field::Pattern, {{u"label"_s, label}}}));
                row.pattern->setFocus(Qt::OtherFocusReason);
                return false;
            }
            seen.insert(label);
        }
        total += static_cast<int>(labels->size());
    }
    if (total > 0)
        return true;
    m_message->setMessage(FieldMessage::Kind::Error, tr("A lot needs at least one spot."));
    announce(m_message, Urgency::Urgent);
    m_rows.first().count->setFocus(Qt::OtherFocusReason);
    m_rows.first().count->selectAll();
    return false;
}

void SpotRows::showError(const Error &error)
{
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    announce(m_message, Urgency::Urgent);
    m_rows.first().pattern->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
