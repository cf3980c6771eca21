// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/supportfields.h"

#include "services/drivers/driverfields.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString placeOfReview(StayId stay)
{
    return u"review.content:%1"_s.arg(stay.value);
}

QString placeOfReviewReply(StayId stay)
{
    return u"review.reply:%1"_s.arg(stay.value);
}

QString placeOfTicketContact(qint64 number)
{
    return u"support_ticket.contact:%1"_s.arg(number);
}

QString placeOfSaid(qint64 number, int said)
{
    return u"support_answer.content:%1/%2"_s.arg(number).arg(said);
}

QString placeOfTicketPhoto(qint64 number, int photo)
{
    return u"support_photo.content:%1/%2"_s.arg(number).arg(photo);
}

Result<QString> readSupportText(const QString &text)
{
    const QString lines = TRY(readDriverLines(text, Field::Text, longestSupportText));
    if (lines.isEmpty())
        return fail(ErrorCode::Required, Field::Text);
    return lines;
}

Result<QString> readContact(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QString();
    return text.contains(u'@') ? readDriverMail(text) : readDriverPhone(text);
}

Result<SupportTicketRow> liveTicket(UnitOfWork &unit, SupportTicketId ticket)
{
    SupportTicketRow row = TRY(SupportRepository(unit).hold(ticket));
    if (row.driver)
        TRY(liveDriver(unit, *row.driver));
    if (row.lot)
        unit.concerns(*row.lot);
    return row;
}

Result<QHash<LotId, LotLabel>> lotLabels(UnitOfWork &unit)
{
    QHash<LotId, LotLabel> labels;
    const QList<Lot> lots = TRY(LotRepository(unit).allEver());
    for (const Lot &lot : lots)
        labels.insert(lot.id, {lot.name, lot.zone});
    return labels;
}

Result<QString> DriverNamesOnce::of(DriverId driver)
{
    if (!driver.isValid())
        return QString();
    if (const auto known = m_names.constFind(driver); known != m_names.constEnd())
        return *known;
    const DriverRow row = TRY(DriverRepository(m_unit).find(driver));
    const QString name = TRY(openFields(m_key, row)).name;
    m_names.insert(driver, name);
    return name;
}

} // namespace parkdesk
