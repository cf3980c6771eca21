// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/freenowcard.h"

#include "ui/shared/icons.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/stockbar.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Two vehicle types that stand on the same places.
bool sharePlaces(const QList<Availability::Row> &rows)
{
    const auto has = [&](const QString &code) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Availability::Row &row) { return row.vehicleType == code; });
    };
    return has(u"bike"_s) && has(u"scooty"_s);
}

} // namespace

FreeTile::FreeTile(const QString &vehicleCode, QWidget *parent)
    : QWidget(parent)
    , m_code(vehicleCode)
    , m_figure(new TextLabel({}, FontRole::Title))
    , m_total(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_full(new Tag(TagKind::Warning, Glyph::Warning, tr("full")))
    , m_bar(new StockBar)
{
    setObjectName(u"free-"_s + vehicleCode);
    auto *name = new NoticeLine;
    name->setSentence(
        Sentence(u"%1 %2"_s, {Piece::sign(vehicleGlyph(vehicleCode)), Piece::quiet(vehicleName(vehicleCode))}));
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(name, 1);
    head->addWidget(m_full);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    m_total->setContentsMargins(0, 0, 0, 4); // both stand on one line
    figures->addWidget(m_figure);
    figures->addWidget(m_total, 0, Qt::AlignBottom);
    figures->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(figures);
    column->addSpacing(2);
    column->addWidget(m_bar);
    m_full->setVisible(false);
}

void FreeTile::setRow(const Availability::Row &row)
{
    const QLocale locale;
    m_figure->setText(locale.toString(row.free));
    m_total->setText(tr("of %1").arg(locale.toString(row.total)));
    m_full->setVisible(row.free == 0);
    m_bar->setStock({row.occupied, qMax(0, row.total - row.occupied - row.free), row.total});
}

FreeNowCard::FreeNowCard(QWidget *parent)
    : Card(tr("Free now"), parent)
    , m_row(new QHBoxLayout)
    , m_foot(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_totals(new TextLabel({}, FontRole::Small, Tone::Quiet))
{
    setObjectName(u"freeNow"_s);
    setCorner(new StockLegend);
    m_row->setSpacing(0);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot);
    foot->addStretch();
    foot->addWidget(m_totals);
    body()->setSpacing(metric::rowGap);
    body()->addLayout(m_row);
    body()->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FreeNowCard::setAvailability(const Availability::Answer &answer)
{
    QStringList shown;
    for (const FreeTile *tile : std::as_const(m_tiles))
        shown.append(tile->vehicleCode());
    QStringList wanted;
    for (const Availability::Row &row : answer.rows)
        wanted.append(row.vehicleType);
    if (shown != wanted)
        makeTiles(answer.rows);
    for (qsizetype i = 0; i < answer.rows.size(); ++i)
        m_tiles.at(i)->setRow(answer.rows.at(i));
    setNote(tr("%1, places a vehicle could take at once").arg(answer.lot.name));
    m_foot->setText(sharePlaces(answer.rows) ? tr("Bike and scooty use the same places.") : QString());
    const QLocale locale;
    QString totals = tr("Lot: %1 places, %2 occupied, %3 booked")
                         .arg(locale.toString(answer.places), locale.toString(answer.occupiedPlaces),
                              locale.toString(answer.bookedPlaces));
    if (answer.unplaced > 0)
        totals = tr("%1, %2 without a spot").arg(totals, locale.toString(answer.unplaced));
    m_totals->setText(totals);
}

void FreeNowCard::makeTiles(const QList<Availability::Row> &rows)
{
    const LayoutBatch batch(*this);
    m_tiles.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Availability::Row &row : rows) {
        if (!m_tiles.isEmpty()) {
            m_row->addSpacing(12);
            m_row->addWidget(new Hairline(nullptr, Qt::Vertical));
            m_row->addSpacing(12);
        }
        m_tiles.append(new FreeTile(row.vehicleType));
        m_row->addWidget(m_tiles.last(), 1);
    }
}

} // namespace parkdesk
