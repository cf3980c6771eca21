// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/lotkey.h"

#include "domain/support.h"
#include "ui/kiosk/fittedtext.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int tenthsAStar = 10;

QString spokenPlace(const KioskPlace &place, const QString &vehicleType)
{
    const KioskPlace::Free *free = place.freeOf(vehicleType);
    QStringList parts {LotKey::tr("%1 free").arg(free == nullptr ? 0 : free->free)};
    for (const KioskPrice &price : place.prices)
        parts.append(LotKey::tr("%1: %2", "length, price").arg(kioskHours(price.length), moneyText(price.amount)));
    if (place.rating)
        parts.append(LotKey::tr("%1 of 5 stars").arg(QLocale().toString(place.rating->tenths / 10.0, 'f', 1)));
    return parts.join(u", "_s);
}

} // namespace

LotKey::LotKey(const KioskScale &scale, const QString &name, const KioskPlace &place, const QString &vehicleType)
    : TouchKey(scale, name, place.name)
    , m_place(place)
    , m_vehicleType(vehicleType)
{
    setDetail(spokenPlace(place, vehicleType));
}

void LotKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter);
    const int inset = scale().mm(4);
    const QRect room = rect().adjusted(inset, scale().mm(2), -inset, -scale().mm(2));
    const int left = room.width() * 42 / 100;
    const int middle = room.width() * 26 / 100;
    const auto column = [&](int from, int width) {
        QRect box(room.left() + from, room.top(), width, room.height());
        if (layoutDirection() == Qt::RightToLeft)
            box.moveLeft(rect().width() - box.width() - box.left());
        return box;
    };
    paintWords(painter, column(0, left - inset));
    const KioskPlace::Free *free = m_place.freeOf(m_vehicleType);
    const QRect counts = column(left, middle - inset);
    painter.setPen(textColour());
    drawFitted(painter, scale().font(KioskText::Title), counts.adjusted(0, 0, 0, -counts.height() / 3),
               Qt::AlignLeading | Qt::AlignVCenter, QLocale().toString(free == nullptr ? 0 : free->free));
    painter.setPen(quietColour());
    drawFitted(painter, scale().font(KioskText::Small), counts.adjusted(0, counts.height() * 2 / 3, 0, 0),
               Qt::AlignLeading | Qt::AlignVCenter, tr("of %1 free").arg(free == nullptr ? 0 : free->total));
    paintPrices(painter, column(left + middle, room.width() - left - middle));
}

void LotKey::paintWords(QPainter &painter, const QRect &room)
{
    const int line = room.height() / 3;
    painter.setPen(textColour());
    const QString name = look() == Look::Chosen ? u"✓ "_s + m_place.name : m_place.name;
    drawFitted(painter, scale().font(KioskText::Key), {room.left(), room.top(), room.width(), line},
               Qt::AlignLeading | Qt::AlignVCenter, name);
    QString where = QString(m_place.address).section(u'\n', 0, 0);
    if (m_place.here)
        where = tr("You are here");
    else if (m_place.metres)
        where = tr("%1, %2", "address, distance").arg(where, kioskDistance(*m_place.metres));
    painter.setPen(quietColour());
    drawFitted(painter, scale().font(KioskText::Small), {room.left(), room.top() + line, room.width(), line},
               Qt::AlignLeading | Qt::AlignVCenter, where);
    paintStars(painter, {room.left(), room.top() + 2 * line, room.width(), line});
}

void LotKey::paintStars(QPainter &painter, const QRect &room)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!m_place.rating) {
        painter.setPen(quietColour());
        drawFitted(painter, scale().font(KioskText::Small), room, Qt::AlignLeading | Qt::AlignVCenter,
                   tr("not rated yet"));
        return;
    }
    const int side = std::min(room.height() * 3 / 4, scale().mm(6));
    const int full = (m_place.rating->tenths + tenthsAStar / 2) / tenthsAStar;
    for (int i = 0; i < mostStars; ++i) {
        const int at = mirrored ? room.right() - (i + 1) * side : room.left() + i * side;
        paintKioskGlyph(painter, QRect(at, room.top() + (room.height() - side) / 2, side, side),
                        i < full ? KioskGlyph::Star : KioskGlyph::StarEmpty, textColour());
    }
    const int taken = mostStars * side + scale().mm(2);
    painter.setPen(quietColour());
    drawFitted(painter, scale().font(KioskText::Small),
               mirrored ? room.adjusted(0, 0, -taken, 0) : room.adjusted(taken, 0, 0, 0),
               Qt::AlignLeading | Qt::AlignVCenter,
               tr("%1 (%2)", "rating, how often")
                   .arg(QLocale().toString(m_place.rating->tenths / 10.0, 'f', 1))
                   .arg(m_place.rating->count));
}

void LotKey::paintPrices(QPainter &painter, const QRect &room)
{
    const int count = static_cast<int>(m_place.prices.size());
    if (count == 0)
        return;
    const int line = room.height() / 3;
    for (int i = 0; i < std::min(count, 3); ++i) {
        const KioskPrice &price = m_place.prices.at(i);
        const QRect box(room.left(), room.top() + i * line + (3 - std::min(count, 3)) * line / 2, room.width(), line);
        painter.setPen(quietColour());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int half = room.width() / 2;
        drawFitted(painter, scale().font(KioskText::Small),
                   mirrored ? box.adjusted(half, 0, 0, 0) : box.adjusted(0, 0, -half, 0),
                   Qt::AlignLeading | Qt::AlignVCenter, kioskHours(price.length));
        painter.setPen(textColour());
        QFont strong = scale().font(KioskText::Small);
        strong.setWeight(QFont::DemiBold);
        drawFitted(painter, strong, mirrored ? box.adjusted(0, 0, -half, 0) : box.adjusted(half, 0, 0, 0),
                   Qt::AlignTrailing | Qt::AlignVCenter, amountText(price.amount));
    }
}

} // namespace parkdesk
