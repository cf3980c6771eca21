// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalfeed.h"

#include "services/changefeed.h"
#include "ui/shared/timetext.h"

#include <QDate>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int journalBurstMs = 1000;

} // namespace

JournalFeed::JournalFeed(Office &office, JournalWindow &window, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_window(window)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(journalBurstMs);
    connect(&m_burst, &QTimer::timeout, this, &JournalFeed::refresh);
    connect(&m_window, &WindowModel::idsWanted, this, &JournalFeed::readIds);
    connect(&m_window, &WindowModel::rowsWanted, this, &JournalFeed::readRows);
    // Whatever was done is in the journal.
    connect(&office.feed(), &ChangeFeed::changed, this, [this] {
        if (!m_awake)
            m_missed = true;
        else if (!m_burst.isActive())
            m_burst.start();
    });
}

void JournalFeed::setLot(const Lot &lot)
{
    m_lot = lot;
    m_window.setZone(lot.zone);
}

void JournalFeed::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && std::exchange(m_missed, false))
        refresh();
}

void JournalFeed::ask(const JournalQuery &query)
{
    m_query = query;
    m_refreshes = false;
    ++m_question;
    begin();
}

void JournalFeed::refresh()
{
    m_refreshes = m_complete && !m_reading && !m_window.sections().isEmpty();
    begin();
}

void JournalFeed::begin()
{
    m_burst.stop();
    if (!m_lot.id.isValid())
        return;
    ++m_serial;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_again = false;
    m_first = true;
    m_before.reset();
    if (!m_refreshes) {
        m_complete = false;
        m_days.clear();
    }
    next();
}

int JournalFeed::found() const
{
    return m_window.rowCount() - static_cast<int>(m_window.sections().size());
}

void JournalFeed::next()
{
    m_reading = true;
    JournalDays::Question question;
    question.here = m_lot.id;
    question.query = m_query;
    question.before = m_before;
    m_office.read<JournalDays>(question).then(this,
                                              [this, serial = m_serial](const Result<JournalDays::Answer> &answer) {
                                                  m_reading = false;
                                                  if (m_again)
                                                      begin();
                                                  else if (serial == m_serial)
                                                      take(answer);
                                              });
}

QString JournalFeed::title(Instant day, int deeds) const
{
    const auto yearOf = [this](Instant at) { return QDate(1970, 1, 1).addDays(m_lot.zone->toLocal(at).day()).year(); };
    const int year = yearOf(day);
    const QString name = year == yearOf(m_office.clock().now())
        ? dayText(day, *m_lot.zone)
        : tr("%1 %2", "day, year").arg(dayText(day, *m_lot.zone)).arg(year);
    return tr("%1 · %2", "day, count").arg(name, tr("%n deed(s)", nullptr, deeds));
}

void JournalFeed::take(const Result<JournalDays::Answer> &answer)
{
    if (!answer) {
        m_complete = true;
        Q_EMIT failed(answer.error());
        return;
    }
    QList<WindowSection> sections;
    for (const JournalDays::Day &day : answer->days) {
        m_days.insert(day.number, day.span);
        sections.append({day.number, title(day.span.from, day.deeds), day.deeds, {}});
    }
    m_before = answer->next;
    m_complete = m_refreshes || !m_before;
    if (!std::exchange(m_first, false))
        m_window.appendSections(sections);
    else if (!m_refreshes)
        m_window.setSections(sections);
    else if (!m_before)
        m_window.updateSections(sections);
    else // the last day of a portion may go on beyond it
        m_window.replaceBeginning(sections.first(qMax<qsizetype>(0, sections.size() - 1)));
    if (m_refreshes)
        rereadSight();
    if (!m_complete)
        next();
    Q_EMIT progressed();
}

void JournalFeed::rereadSight()
{
    QList<JournalId> rows;
    const QList<qint64> ids = m_inSight ? m_inSight() : QList<qint64>();
    for (const qint64 id : ids)
        rows.append(JournalId {id});
    if (rows.isEmpty())
        return;
    m_office.read<JournalRows>({rows}).then(this, [this, serial = m_serial](const Result<JournalRows::Answer> &answer) {
        if (serial != m_serial || !answer)
            return;
        m_window.forgetRows();
        m_window.takeRows(*answer);
    });
}

void JournalFeed::readIds(qint64 section)
{
    const auto day = m_days.constFind(section);
    if (day == m_days.cend())
        return;
    m_office.read<JournalOfDay>({m_query, *day})
        .then(this,
              [this, section, serial = m_serial, question = m_question](const Result<JournalOfDay::Answer> &answer) {
                  if (question != m_question || !answer)
                      return;
                  if (serial != m_serial) { // the day may have grown meanwhile
                      readIds(section);
                      return;
                  }
                  QList<qint64> ids;
                  for (const JournalId id : *answer)
                      ids.append(id.value);
                  m_window.takeIds(section, ids);
              });
}

void JournalFeed::readRows(const QList<qint64> &ids)
{
    QList<JournalId> rows;
    for (const qint64 id : ids)
        rows.append(JournalId {id});
    m_office.read<JournalRows>({rows}).then(this,
                                            [this, question = m_question](const Result<JournalRows::Answer> &answer) {
                                                if (question == m_question && answer)
                                                    m_window.takeRows(*answer);
                                                else if (!answer)
                                                    Q_EMIT failed(answer.error());
                                            });
}

} // namespace parkdesk
