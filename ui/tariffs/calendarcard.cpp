// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/calendarcard.h"

#include "domain/dates.h"
#include "services/tariffs/calendaroflot.h"
#include "services/tariffs/importcalendar.h"
#include "services/tariffs/setcalendardays.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/tariffs/dayvalue.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pastDays = 31;
constexpr qint64 futureDays = 3 * 366;
constexpr qsizetype namesShown = 6;

/// Names and number of the events in an iCalendar file, for a look before they are taken.
[[nodiscard]] std::pair<int, QStringList> eventsIn(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u"\n "_s, QString()).replace(u"\n\t"_s, QString()); // folded lines
    int edges = 0; // where an event begins and where it ends
    QStringList names;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().endsWith(u":VEVENT"_s))
            ++edges;
        else if (line.startsWith(u"SUMMARY"_s))
            names << line.section(u':', 1).replace(u"\\,"_s, u","_s);
    }
    return {edges / 2, names};
}

} // namespace

CalendarCard::CalendarCard(Office &office, LotId lot, QWidget *parent)
    : Card(tr("Calendar of the lot"), parent)
    , m_office(office)
    , m_lot(lot)
    , m_files(FileChoice::dialog())
    , m_kind(new Segmented)
    , m_date(new QLineEdit)
    , m_name(new QLineEdit)
    , m_add(new KeyButton(tr("Add Day")))
    , m_open(new KeyButton(tr("From a File…")))
    , m_import(new KeyButton(tr("Take These Days")))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState({}))
    , m_rows(new TextRows({tr("Day"), tr("Name")}, this))
    , m_said(new TextLabel({}, FontRole::Small))
    , m_preview(new TextLabel({}, FontRole::Small))
{
    setObjectName(u"calendarCard"_s);
    setNote(tr("rules for holidays and events follow it"));
    auto *close = new KeyButton(tr("Done"));
    close->setObjectName(u"closeCalendar"_s);
    close->setKeyHint(tr("Esc"));
    setCorner(close);
    m_kind->setObjectName(u"dayKind"_s);
    m_kind->setAccessibleName(tr("Kind of day"));
    m_kind->addSegment(static_cast<int>(DayKind::PublicHoliday), tr("Public holidays"));
    m_kind->addSegment(static_cast<int>(DayKind::SchoolHoliday), tr("School holidays"));
    m_kind->addSegment(static_cast<int>(DayKind::Event), tr("Events"));
    body()->setSpacing(8);
    auto *kindLine = new QHBoxLayout;
    kindLine->addWidget(m_kind);
    kindLine->addStretch();
    body()->addLayout(kindLine);
    body()->addWidget(addRow());
    m_table->setObjectName(u"calendarDays"_s);
    m_table->setAccessibleName(tr("Days"));
    m_table->setModel(m_rows);
    dressTable(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->setColumnWidth(0, 180);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    body()->addWidget(importRow());
    m_said->setObjectName(u"calendarSaid"_s);
    body()->addWidget(m_said);
    connect(close, &KeyButton::clicked, this, &CalendarCard::closed);
    connect(m_kind, &Segmented::chosen, this, &CalendarCard::showDays);
}

QWidget *CalendarCard::addRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_date->setObjectName(u"dayDate"_s);
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("2026-12-25, or 2026-12-21 to 2027-01-03"));
    m_name->setObjectName(u"dayName"_s);
    m_name->setAccessibleName(tr("Name of the day"));
    m_name->setPlaceholderText(tr("Name"));
    m_add->setObjectName(u"addDay"_s);
    m_add->setKeyHint(tr("Enter"));
    line->addWidget(m_date, 3);
    line->addWidget(m_name, 2);
    line->addWidget(m_add);
    connect(m_add, &KeyButton::clicked, this, &CalendarCard::add);
    connect(m_date, &QLineEdit::returnPressed, this, &CalendarCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &CalendarCard::add);
    return row;
}

QWidget *CalendarCard::importRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_open->setObjectName(u"openCalendarFile"_s);
    m_import->setObjectName(u"importCalendar"_s);
    m_import->hide();
    m_preview->setObjectName(u"calendarPreview"_s);
    m_preview->setWordWrap(true);
    line->addWidget(m_open);
    line->addWidget(m_preview, 1);
    line->addWidget(m_import);
    connect(m_open, &KeyButton::clicked, this, [this] {
        m_files.ask(this, FileChoice::Purpose::Open, tr("Days from a File"), tr("Calendars (*.ics)"), {},
                    [this](const QString &path) {
                        QFile file(path);
                        preview(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), path.section(u'/', -1));
                    });
    });
    connect(m_import, &KeyButton::clicked, this, &CalendarCard::import);
    return row;
}

void CalendarCard::setPlace(const Zone &zone, Instant now)
{
    m_zone = zone;
    m_now = now;
}

DayKind CalendarCard::kind() const
{
    return static_cast<DayKind>(m_kind->currentId());
}

void CalendarCard::begin()
{
    read();
    m_date->setFocus(Qt::OtherFocusReason);
}

void CalendarCard::read()
{
    const qint64 today = m_zone->toLocal(m_now).day();
    m_office.read<CalendarOfLot>({m_lot, today - pastDays, today + futureDays})
        .then(this, [this](const Result<CalendarOfLot::Answer> &answer) {
            if (!answer) {
                say(errorText(answer.error()), false);
                return;
            }
            m_days = answer->days;
            showDays();
        });
}

QString CalendarCard::emptySentence() const
{
    switch (kind()) {
    case DayKind::PublicHoliday:
        return tr("No public holiday yet. Type a date, or take a year of them from an .ics file.");
    case DayKind::SchoolHoliday: return tr("No school holiday yet. Type the first and the last day.");
    case DayKind::Event: break;
    }
    return tr("No event yet. Type its date and its name.");
}

void CalendarCard::showDays()
{
    std::vector<TextRow> rows;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const CalendarDay &day = m_days.at(i);
        if (day.kind == kind())
            rows.push_back({i, {QLocale().toString(dateOf(day.day), u"ddd d MMM yyyy"_s), day.name}});
    }
    m_empty->setSentence(emptySentence());
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    m_rows->setRows(std::move(rows));
}

void CalendarCard::setBusy(bool busy)
{
    m_busy = busy;
    m_add->setEnabled(!busy);
    m_import->setEnabled(!busy);
}

void CalendarCard::say(const QString &text, bool good)
{
    m_said->setTone(good ? Tone::Success : Tone::Error);
    m_said->setText(text);
}

void CalendarCard::add()
{
    if (m_busy)
        return;
    const QString typed = m_date->text();
    const QString name = m_name->text();
    const std::optional<DaySpan> span = readDaySpan(typed);
    m_date->setProperty(refusedProperty, !span);
    m_date->update();
    if (!span) {
        say(tr("A date is wanted, such as 2026-12-25."), false);
        m_date->setFocus();
        return;
    }
    SetCalendarDays::Command command {m_lot, {}, {}};
    for (QDate day = span->first; day <= span->last; day = day.addDays(1))
        command.add.append({dayNumberOf(day), kind(), name.trimmed()});
    setBusy(true);
    m_office.run<SetCalendarDays>(QUuid::createUuid(), command)
        .then(this, [this, typed, name](const Result<SetCalendarDays::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                say(errorText(outcome.error()), false);
                return;
            }
            say(tr("%n day(s) added.", nullptr, outcome->added), true);
            // What was typed meanwhile stays.
            if (m_date->text() == typed && m_name->text() == name) {
                m_date->clear();
                m_name->clear();
                m_date->setFocus();
            }
            read();
            Q_EMIT changed();
        });
}

void CalendarCard::removeChosen()
{
    const TextRow *row = m_rows->rowAt(m_table->currentIndex());
    if (row == nullptr || m_busy)
        return;
    setBusy(true);
    m_office.run<SetCalendarDays>(QUuid::createUuid(), {m_lot, {}, {m_days.at(row->key)}})
        .then(this, [this](const Result<SetCalendarDays::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                say(errorText(outcome.error()), false);
                return;
            }
            say(tr("%n day(s) taken away.", nullptr, outcome->removed), true);
            read();
            Q_EMIT changed();
        });
}

void CalendarCard::preview(const QByteArray &bytes, const QString &name)
{
    m_file = bytes;
    const auto [events, names] = eventsIn(bytes);
    m_import->setVisible(events > 0);
    if (events == 0) {
        m_preview->setText(tr("%1 holds no days.").arg(name));
        return;
    }
    QString some = names.mid(0, namesShown).join(u", "_s);
    if (names.size() > namesShown)
        some += u" …"_s;
    m_preview->setText(tr("%1: %n event(s): %2", nullptr, events).arg(name, some));
    m_import->setFocus();
}

void CalendarCard::import()
{
    if (m_busy)
        return;
    setBusy(true);
    const qint64 today = m_zone->toLocal(m_now).day();
    m_office
        .run<ImportCalendar>(QUuid::createUuid(), {m_lot, m_file, kind(), today - pastDays, today + futureDays, false})
        .then(this, [this](const Result<ImportCalendar::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                say(errorText(outcome.error()), false);
                return;
            }
            m_import->hide();
            m_preview->clear();
            say(tr("%n day(s) added.", nullptr, outcome->added), true);
            read();
            Q_EMIT changed();
        });
}

bool CalendarCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void CalendarCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
