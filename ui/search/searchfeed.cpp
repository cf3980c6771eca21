// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchfeed.h"

#include "domain/businessday.h"
#include "services/changefeed.h"
#include "ui/shared/daytitle.h"
#include "ui/shared/timetext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPlaces = 300;
constexpr int morePlaces = 2000;
constexpr int firstRows = 100;
constexpr int searchSlowMs = 400;
constexpr int searchBurstMs = 1000;
/// One day is asked for whole: a list with a gap would never be filled.
constexpr int wholeDayMs = 5000;
/// Days of stays whose plates only look alike are sections of their own.
constexpr qint64 alikeKeys = 1'000'000'000;
/// So are the parts of a day of very many stays; two days have not as many milliseconds.
constexpr qint64 partKeys = 200'000'000;

} // namespace

SearchFeed::SearchFeed(Office &office, StaysWindow &window, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_window(window)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(searchSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_told = true;
        Q_EMIT waited(true);
    });
    m_burst.setSingleShot(true);
    m_burst.setInterval(searchBurstMs);
    connect(&m_burst, &QTimer::timeout, this, &SearchFeed::refresh);
    connect(&m_window, &WindowModel::idsWanted, this, &SearchFeed::readIds);
    connect(&m_window, &WindowModel::rowsWanted, this, &SearchFeed::readRows);
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches(Entity::Stay) && !changes.touches(Entity::Payment) && !changes.touches(Entity::Claim))
            return;
        if (!m_awake)
            m_missed = true;
        else if (!m_burst.isActive())
            m_burst.start();
    });
}

void SearchFeed::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && std::exchange(m_missed, false))
        refresh();
}

void SearchFeed::ask(const StayQuery &query)
{
    m_query = query;
    m_refreshes = false;
    m_listed = false;
    m_missed = false;
    static_cast<void>(m_reads.next());
    start();
}

void SearchFeed::refresh()
{
    if (m_reading) { // begun anew at each change, a long search would never end
        m_missed = true;
        return;
    }
    m_refreshes = m_complete && !m_reading && !m_window.sections().isEmpty();
    start();
}

void SearchFeed::start()
{
    m_burst.stop();
    if (!m_lot.id.isValid())
        return;
    ++m_serial;
    if (!m_refreshes && !m_told && !m_slow.isActive())
        m_slow.start();
    if (m_reading)
        m_again = true;
    else
        begin();
}

void SearchFeed::begin()
{
    m_again = false;
    m_first = true;
    m_after.reset();
    m_before.reset();
    if (!m_refreshes) {
        m_complete = false;
        m_cut = false;
        m_days.clear();
    }
    next();
}

int SearchFeed::found() const
{
    return m_window.rowCount() - static_cast<int>(m_window.sections().size());
}

void SearchFeed::rereadSight()
{
    if (!m_inSight)
        return;
    QList<StayId> stays;
    const QList<qint64> ids = m_inSight();
    for (const qint64 id : ids)
        stays.append(StayId {id});
    if (stays.isEmpty()) { // their ids are on the way: the rows are asked for with them
        m_window.forgetRows();
        return;
    }
    m_office.read<StayRows>({stays}, m_reads.latest())
        .then(this, [this, serial = m_serial](const Result<StayRows::Answer> &rows) {
            if (serial != m_serial || !rows)
                return;
            m_window.forgetRows();
            m_window.takeRows(*rows);
        });
}

void SearchFeed::next()
{
    m_reading = true;
    const quint64 serial = m_serial;
    const auto answered = [this, serial](const auto &answer, auto take) {
        m_reading = false;
        if (m_again)
            begin();
        else if (serial == m_serial)
            (this->*take)(answer);
    };
    if (StayDays::counts(m_query)) {
        StayDays::Question question;
        question.here = m_lot.id;
        question.query = m_query;
        question.before = m_before;
        m_office.read<StayDays>(question, m_reads.latest())
            .then(this,
                  [answered](const Result<StayDays::Answer> &answer) { answered(answer, &SearchFeed::takeDays); });
        return;
    }
    SearchStays::Question question;
    question.query = m_query;
    question.after = m_after;
    question.most = m_first ? firstPlaces : morePlaces;
    question.rows = m_first ? firstRows : 0;
    m_office.read<SearchStays>(question, m_reads.latest())
        .then(this,
              [answered](const Result<SearchStays::Answer> &answer) { answered(answer, &SearchFeed::takePlaces); });
}

void SearchFeed::fail(const Error &error)
{
    m_slow.stop();
    if (std::exchange(m_told, false))
        Q_EMIT waited(false);
    Q_EMIT failed(error);
}

void SearchFeed::show(const QList<WindowSection> &sections)
{
    const bool first = std::exchange(m_first, false);
    if (!first) {
        m_window.appendSections(sections);
        return;
    }
    m_slow.stop();
    if (std::exchange(m_told, false))
        Q_EMIT waited(false);
    if (!m_refreshes) {
        m_window.setSections(sections);
        m_listed = true;
        return;
    }
    const bool whole = !m_after && !m_before;
    if (whole)
        m_window.updateSections(sections);
    else // the last day of a portion may go on beyond it
        m_window.replaceBeginning(sections.first(qMax<qsizetype>(0, sections.size() - 1)));
    rereadSight();
}

QString SearchFeed::title(Instant day, int rows, bool alike) const
{
    const QString name = dayTitle(day, m_office.clock().now(), *m_lot.zone);
    const QString words = tr("%1 · %2", "day, count").arg(name, tr("%n stay(s)", nullptr, rows));
    return alike ? tr("Looks alike · %1", "day and count follow").arg(words) : words;
}

QString SearchFeed::partTitle(const TimeSpan &span, const QString &words) const
{
    return tr("%1 · from %2 to %3", "day and count, times of a part of the day")
        .arg(words, timeText(span.from, *m_lot.zone), timeText(span.until, *m_lot.zone));
}

void SearchFeed::takeDays(const Result<StayDays::Answer> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    QList<WindowSection> sections;
    for (const StayDays::Day &day : answer->days) {
        const qint64 key = day.part ? day.number * partKeys + day.span.from.ms % partKeys : day.number;
        m_days.insert(key, day.span);
        const QString words = title(day.span.from, day.stays, false);
        sections.append({key, day.part ? partTitle(day.span, words) : words, day.stays, {}});
    }
    m_before = answer->next;
    m_complete = m_refreshes || !m_before;
    show(sections);
    goOn();
}

void SearchFeed::takePlaces(const Result<SearchStays::Answer> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    QList<WindowSection> sections;
    TimeSpan span;
    for (const SearchStays::Place &place : answer->places) {
        const bool same =
            !sections.isEmpty() && span.contains(place.start) && place.alike == (sections.last().key >= alikeKeys);
        if (!same) {
            const BusinessDay day = BusinessDay::of(*m_lot.zone, place.start, m_lot.dayStart);
            span = day.span;
            sections.append({day.number + (place.alike ? alikeKeys : 0), {}, 0, {}});
        }
        WindowSection &section = sections.last();
        ++section.rows;
        section.ids.append(place.stay.value);
        int before = 0;
        if (sections.size() == 1 && !m_first && !m_window.sections().isEmpty()
            && m_window.sections().last().key == section.key)
            before = m_window.sections().last().rows;
        section.title = title(span.from, before + section.rows, place.alike);
    }
    const bool enough = !m_first && found() + answer->places.size() >= mostFound;
    m_after = answer->next;
    if (!m_refreshes || !m_after)
        m_cut = m_after && enough;
    m_complete = m_refreshes || !m_after || enough;
    show(sections);
    if (!answer->rows.isEmpty())
        m_window.takeRows(answer->rows);
    goOn();
}

void SearchFeed::goOn()
{
    if (!m_complete)
        next();
    else if (m_awake && std::exchange(m_missed, false))
        m_burst.start();
    Q_EMIT progressed();
}

void SearchFeed::readIds(qint64 section)
{
    const auto day = m_days.constFind(section);
    if (day == m_days.cend())
        return;
    SearchStays::Question question;
    question.query = m_query;
    question.query.lastDays.reset();
    question.query.from = day->from;
    question.query.until = day->until;
    question.most = SearchStays::mostPlaces;
    question.budgetMs = wholeDayMs;
    m_office.read<SearchStays>(question, m_reads.latest())
        .then(this, [this, section, serial = m_serial](const Result<SearchStays::Answer> &answer) {
            if (serial != m_serial)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            QList<qint64> ids;
            for (const SearchStays::Place &place : answer->places)
                ids.append(place.stay.value);
            m_window.takeIds(section, ids);
        });
}

void SearchFeed::readRows(const QList<qint64> &ids)
{
    QList<StayId> stays;
    for (const qint64 id : ids)
        stays.append(StayId {id});
    m_office.read<StayRows>({stays}, m_reads.latest())
        .then(this, [this, serial = m_serial](const Result<StayRows::Answer> &rows) {
            if (serial != m_serial)
                return;
            if (rows)
                m_window.takeRows(*rows);
            else
                fail(rows.error());
        });
}

} // namespace parkdesk
