// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figuremaking.h"

#include "services/analytics/figurekeeping.h"
#include "storage/query.h"
#include "storage/summaryrepository.h"
#include "storage/summaryscan.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Some milliseconds of writing.
constexpr size_t rowsAPiece = 2000;
constexpr int hoursAClearing = 2000;

template <typename T>
Result<T> inWritingUnit(Connection &connection, const std::function<Result<T>(UnitOfWork &)> &work)
{
    if (!connection.isOpen())
        TRY_DONE(connection.reopen());
    TRY_DONE(connection.begin());
    UnitOfWork unit(connection);
    Result<T> done = work(unit);
    if (!done) {
        connection.rollback();
        return done;
    }
    TRY_DONE(connection.commit());
    return done;
}

Done holdSums(UnitOfWork &unit)
{
    if (unit.connection().dialect() == Dialect::Sqlite)
        return {};
    Query query(unit.connection(), "hold_summaries"_L1);
    return query.run();
}

} // namespace

FigureMaking::FigureMaking(DatabaseUrl url, OpenOptions reading)
    : m_url(std::move(url))
    , m_reading(reading)
{
    m_reading.readOnly = true;
}

Result<bool> FigureMaking::step(Connection &writer, Instant now)
{
    if (m_stopped)
        return false;
    if (m_url.isMemory()) // has but one connection
        return stepFigures(writer, now);
    if (!m_read.empty())
        return writePiece(writer);
    if (!writer.isOpen())
        TRY_DONE(writer.reopen());
    QList<LotId> missing;
    {
        UnitOfWork unit(writer);
        missing = TRY(SummaryRepository(unit).missing());
    }
    if (missing.isEmpty())
        return stepFigures(writer, now);
    if (!TRY(mayMake(writer)))
        return false;
    return TRY(clear(writer, missing)) ? Result<bool>(true) : readAll(writer, missing);
}

Result<bool> FigureMaking::mayMake(Connection &writer)
{
    if (m_makes || writer.dialect() == Dialect::Sqlite) // which one process owns
        return true;
    Query query(writer, "try_making_summaries"_L1);
    TRY_DONE(query.runForRow());
    m_makes = query.flag(0);
    return m_makes;
}

Done FigureMaking::madeAll(Connection &writer)
{
    if (!m_makes)
        return {};
    m_makes = false;
    Query query(writer, "stop_making_summaries"_L1);
    return query.run();
}

Result<bool> FigureMaking::clear(Connection &writer, const QList<LotId> &missing)
{
    return inWritingUnit<bool>(writer, [&](UnitOfWork &unit) -> Result<bool> {
        TRY_DONE(holdSums(unit));
        TRY_DONE(SummaryRepository(unit).stopMaking());
        for (const LotId lot : missing) {
            if (TRY(SummaryRepository(unit).clearMissing(lot, hoursAClearing)))
                return true;
        }
        return false;
    });
}

/// The reader's snapshot and the writer's word are of one moment: nobody commits between them.
Done FigureMaking::beginMaking(Connection &writer, Connection &reader)
{
    return inWritingUnit<int>(writer,
                              [&](UnitOfWork &unit) -> Result<int> {
                                  TRY_DONE(holdSums(unit));
                                  TRY_DONE(reader.beginRead());
                                  UnitOfWork seen(reader);
                                  TRY(SummaryRepository(seen).missing()); // the first look is what the snapshot is of
                                  TRY_DONE(SummaryRepository(unit).beginMaking());
                                  return 0;
                              })
        .map([](int) {});
}

Result<bool> FigureMaking::readAll(Connection &writer, const QList<LotId> &missing)
{
    m_percent = 0;
    const auto reader = TRY(Connection::open(m_url, m_reading));
    TRY_DONE(beginMaking(writer, *reader));
    UnitOfWork unit(*reader);
    SummaryScan scan(unit, [this](int percent) {
        m_percent = percent;
        return !m_stopped;
    });
    auto sums = scan.run(missing);
    reader->rollback();
    m_percent = 100;
    if (!sums)
        return fail(sums.error());
    for (auto &[lot, read] : *sums)
        m_read.push_back({LotId {lot}, std::move(read), {}, 0, 0});
    return true;
}

Result<bool> FigureMaking::writePiece(Connection &writer)
{
    LotRead &lot = m_read.front();
    if (lot.sums) {
        lot.longestMs = lot.sums->longestMs();
        lot.pieces = lot.sums->pieces(rowsAPiece);
        lot.sums.reset();
    }
    const bool finished = TRY(inWritingUnit<bool>(writer, [&](UnitOfWork &unit) -> Result<bool> {
        TRY_DONE(holdSums(unit));
        SummaryRepository summaries(unit);
        if (!TRY(summaries.isMaking(lot.lot)))
            return true; // forgotten meanwhile: it is made again
        if (lot.written < lot.pieces.size())
            TRY_DONE(summaries.add(lot.lot, TRY(summaries.state(lot.lot)), lot.pieces[lot.written]));
        if (lot.written + 1 < lot.pieces.size())
            return false;
        TRY_DONE(summaries.endMaking(lot.lot, lot.longestMs));
        return true;
    }));
    if (lot.written < lot.pieces.size())
        lot.pieces[lot.written++] = {};
    if (finished)
        m_read.pop_front();
    if (m_read.empty())
        TRY_DONE(madeAll(writer));
    return true;
}

} // namespace parkdesk
