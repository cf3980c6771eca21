// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticewords.h"

#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct OfficeNotices {
    Q_DECLARE_TR_FUNCTIONS(OfficeNotices)
};

QString whoOf(const Notices::Row &row)
{
    return leftToRight(row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate));
}

} // namespace

QString noticeText(const Notices::Row &row, Instant now)
{
    switch (row.kind) {
    case NoticeKind::MailRests:
        return OfficeNotices::tr("The mail server does not answer. It is tried again at %1.")
            .arg(whenText(*row.at, now, *row.zone));
    case NoticeKind::MailFailed: return OfficeNotices::tr("%n mail(s) could not be delivered.", nullptr, row.count);
    case NoticeKind::LotFull: return OfficeNotices::tr("%1 is full.", "lot").arg(row.lotName);
    case NoticeKind::OverTime:
        return OfficeNotices::tr("%n vehicle(s) over their time, %1 the longest.", nullptr, row.count).arg(whoOf(row));
    case NoticeKind::Offer:
        return OfficeNotices::tr("A place at %1 is held for %2 until %3.", "lot, vehicle, time")
            .arg(row.lotName, whoOf(row), whenText(*row.at, now, *row.zone));
    }
    return {};
}

QString noticeTime(const Notices::Row &row, Instant seen, Instant now)
{
    if (row.kind == NoticeKind::Offer)
        return OfficeNotices::tr("%1 left", "length of time").arg(durationText(qMax(Duration(0), *row.at - now)));
    const Instant since = row.kind == NoticeKind::OverTime ? *row.at : seen;
    return OfficeNotices::tr("since %1").arg(whenText(since, now, *row.zone));
}

Glyph noticeGlyph(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::MailRests:
    case NoticeKind::MailFailed: return Glyph::Mail;
    case NoticeKind::LotFull: return Glyph::Lot;
    case NoticeKind::OverTime: return Glyph::Overdue;
    case NoticeKind::Offer: return Glyph::Bookings;
    }
    return Glyph::Info;
}

QString noticePage(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::MailRests:
    case NoticeKind::MailFailed: return u"jobs"_s;
    case NoticeKind::LotFull: return u"lots"_s;
    case NoticeKind::OverTime: return u"leaving"_s;
    case NoticeKind::Offer: return u"bookings"_s;
    }
    return {};
}

} // namespace parkdesk
