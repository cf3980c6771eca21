// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/mail.h"
#include "domain/support.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A ticket as stored; how somebody without an account is reached stands sealed.
struct SupportTicketRow {
    SupportTicketId id;
    qint64 number = 0; ///< that people say
    TicketCategory category = TicketCategory::Question;
    TicketState state = TicketState::Open;
    std::optional<LotId> lot;
    std::optional<StayId> stay;
    std::optional<DriverId> driver;
    std::optional<StaffId> owner;
    QString language = QStringLiteral("en");
    QByteArray contact;
    Instant openedAt;
    Instant changedAt;
    std::optional<Instant> closedAt;
};

/// Tickets, what was said in them and their photos.
class SupportRepository {
public:
    explicit SupportRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// To which what is sealed of the next ticket belongs; of two that ask at one moment one is tried again.
    [[nodiscard]] Result<qint64> nextNumber();
    /// Errors: Conflict when its number was taken meanwhile.
    [[nodiscard]] Result<SupportTicketId> add(const SupportTicketRow &ticket, Instant now);
    /// With its row locked until the unit ends. Errors of the finders: NotFound on Field::Ticket.
    [[nodiscard]] Result<SupportTicketRow> hold(SupportTicketId ticket);
    [[nodiscard]] Result<SupportTicketRow> find(SupportTicketId ticket);
    [[nodiscard]] Result<SupportTicketRow> findByNumber(qint64 number);
    /// Everything that may change. \a before is the row as it was.
    [[nodiscard]] Done set(const SupportTicketRow &before, const SupportTicketRow &ticket, Instant now);

    struct Choice {
        std::optional<TicketState> state;
        std::optional<TicketCategory> category;
        LotId lot; ///< invalid: all
        DriverId driver; ///< invalid: all
    };
    struct Listed {
        SupportTicketRow ticket;
        QByteArray firstSaid; ///< why it was opened; empty when that is gone
        QString ownerName; ///< empty without one
    };
    /// The newest first, those before \a before.
    [[nodiscard]] Result<QList<Listed>> before(SupportTicketId before, const Choice &choice, int most);
    struct Counts {
        qint64 open = 0;
        qint64 waiting = 0;
        qint64 closed = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    [[nodiscard]] Result<Counts> counts();

    struct Said {
        int number = 0; ///< from 1 within the ticket
        TicketVoice voice = TicketVoice::Driver;
        QByteArray content;
        Instant at;
        std::optional<StaffId> staff; ///< who wrote it down; not read
        QString staffName;
        std::optional<MailId> mail; ///< that told it
        std::optional<MailState> mailState;
    };
    [[nodiscard]] Result<int> lastSaid(SupportTicketId ticket);
    [[nodiscard]] Done say(SupportTicketId ticket, const Said &said);
    [[nodiscard]] Result<QList<Said>> said(SupportTicketId ticket);

    struct Photo {
        int number = 0; ///< from 1 within the ticket
        qint64 size = 0; ///< bytes, before it was sealed
        Instant addedAt;
        friend bool operator==(const Photo &, const Photo &) = default;
    };
    [[nodiscard]] Result<QList<Photo>> photos(SupportTicketId ticket);
    [[nodiscard]] Done addPhoto(SupportTicketId ticket, const Photo &photo, const QByteArray &sealed);
    /// Errors: NotFound.
    [[nodiscard]] Result<QByteArray> photo(SupportTicketId ticket, int number);

    [[nodiscard]] Done moveToDriver(DriverId from, DriverId into);
    /// Nothing that was written, no address and no photo stays; what was open is closed.
    [[nodiscard]] Done emptyOfDriver(DriverId driver, Instant now);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
