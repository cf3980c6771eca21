// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/nowtile.h"

#include "ui/analytics/figurewords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct NowWords {
    Q_DECLARE_TR_FUNCTIONS(NowWords)
};

/// Of more lots the others are one line.
constexpr qsizetype mostLots = 4;

QString nowText(FigureForm form, const StartBoard::Row &row)
{
    if (form == FigureForm::Amount && row.currency.isValid())
        return moneyText(Money(row.figure.value, row.currency));
    return figureText(form, row.figure, row.currency);
}

} // namespace

QString startTileTitle(StartTile tile)
{
    switch (tile) {
    case StartTile::FreeNow: return NowWords::tr("Free Now");
    case StartTile::ActiveNow: return NowWords::tr("Inside Now");
    case StartTile::OccupancyNow: return NowWords::tr("Occupancy Now");
    case StartTile::DueSoon: return NowWords::tr("Due in the Next 3 Hours");
    case StartTile::BookingsMade: return NowWords::tr("Bookings Made Today");
    case StartTile::ArrivalsToday: return NowWords::tr("Came Today");
    case StartTile::DeparturesToday: return NowWords::tr("Left Today");
    case StartTile::RevenueToday: return NowWords::tr("Revenue Today");
    case StartTile::ExceptionsToday: return NowWords::tr("To Be Explained Today");
    }
    return {};
}

NowTile::NowTile(StartTile tile, QWidget *parent)
    : Card(startTileTitle(tile), parent)
    , m_value(new TextLabel({}, FontRole::Figure))
    , m_lots(new QGridLayout)
{
    setObjectName(u"now-"_s + startTileName(tile));
    setFocusPolicy(Qt::StrongFocus);
    m_lots->setColumnStretch(0, 1);
    m_lots->setHorizontalSpacing(metric::rowGap);
    m_lots->setVerticalSpacing(2);
    body()->addWidget(m_value);
    body()->addLayout(m_lots);
    body()->addStretch();
}

QString NowTile::value() const
{
    return m_value->text();
}

void NowTile::setTile(const StartBoard::Tile &tile)
{
    QStringList totals;
    for (const StartBoard::Row &row : tile.totals)
        totals.append(nowText(tile.form, row));
    m_value->setText(totals.join(u" · "_s));
    while (QLayoutItem *item = m_lots->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList said {m_value->text()};
    const bool several = tile.rows.size() > 1;
    const qsizetype shown = several ? qMin(tile.rows.size(), mostLots) : 0;
    for (qsizetype i = 0; i < shown; ++i) {
        const StartBoard::Row &row = tile.rows.at(i);
        const QString words = nowText(tile.form, row);
        auto *name = new TextLabel(row.lot, FontRole::Small, Tone::Quiet);
        auto *figure = new TextLabel(words, FontRole::SmallStrong);
        m_lots->addWidget(name, static_cast<int>(i), 0);
        m_lots->addWidget(figure, static_cast<int>(i), 1, Qt::AlignTrailing);
        said.append(tr("%1: %2", "lot, figure").arg(row.lot, words));
    }
    if (several && tile.rows.size() > mostLots)
        m_lots->addWidget(
            new TextLabel(tr("and %n more lot(s)", nullptr, static_cast<int>(tile.rows.size() - mostLots)),
                          FontRole::Small, Tone::Quiet),
            static_cast<int>(shown), 0);
    setAccessibleDescription(said.join(u", "_s));
}

void NowTile::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    setStrongEdge(true);
}

void NowTile::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setStrongEdge(false);
}

} // namespace parkdesk
