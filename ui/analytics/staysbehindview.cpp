// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/staysbehindview.h"

#include "services/search/searchstays.h"
#include "ui/analytics/behindwindow.h"
#include "ui/analytics/figurerange.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicledelegate.h"
#include "ui/shared/waitline.h"
#include "ui/shared/windowtable.h"

#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int behindWidths[] = {132, 92, 60, 110, 146, 110, 92, 92, 84, 92};

} // namespace

StaysBehindView::StaysBehindView(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_window(new BehindWindow(this))
    , m_table(new WindowTable)
    , m_back(new KeyButton(tr("Figures"), nullptr, KeyButton::Look::Link))
    , m_title(new TextLabel({}, FontRole::Strong))
    , m_words(new TextLabel)
    , m_foot(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_total(new TextLabel({}, FontRole::Strong))
    , m_wait(new WaitLine)
    , m_banner(new Banner)
{
    setObjectName(u"staysBehind"_s);
    m_back->setObjectName(u"behindBack"_s);
    m_foot->setObjectName(u"behindFoot"_s);
    m_total->setObjectName(u"behindTotal"_s);
    m_words->setObjectName(u"behindWords"_s);
    m_words->setWordWrap(true);
    auto *path = new QHBoxLayout;
    path->setSpacing(metric::rowGap);
    path->addWidget(m_back);
    path->addWidget(new TextLabel(u"›"_s));
    path->addWidget(m_title);
    path->addWidget(new KeyCap(keyText(Qt::Key_Backspace)));
    path->addWidget(new TextLabel(tr("back"), FontRole::Small, Tone::Quiet));
    path->addStretch();
    path->addWidget(m_wait);
    auto *card = new Card(tr("Stays Behind It"));
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(new Hairline);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, metric::rowGap, 0, 0);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_total);
    card->body()->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addLayout(path);
    column->addWidget(m_words);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
    m_banner->hide();
    m_table->setObjectName(u"behindTable"_s);
    m_table->setAccessibleName(tr("Stays behind the figure"));
    m_table->setWindow(m_window);
    const auto vehicleOf = [this](const QModelIndex &index) {
        const BehindRow *row = m_window->rowAt(index.row());
        return row == nullptr ? std::nullopt
                              : std::optional(VehicleCells {row->stay.plate, row->stay.ticket, row->stay.vehicleType});
    };
    m_table->setItemDelegate(
        new VehicleDelegate(BehindWindow::PlateColumn, BehindWindow::TypeColumn, vehicleOf, m_table));
    for (int each = 0; each < static_cast<int>(std::size(behindWidths)); ++each)
        m_table->header()->resizeSection(each, behindWidths[each]);
    setFocusProxy(m_table);
    noteKey(m_table, tr("Open the Stay"), QKeySequence(Qt::Key_Return));
    connect(m_back, &KeyButton::clicked, this, &StaysBehindView::backAsked);
    addCommand(this, u"behindBackKey"_s, tr("Back to the Figures"), QKeySequence(Qt::Key_Backspace),
               &StaysBehindView::backAsked);
    connect(m_window, &WindowModel::rowsWanted, this, &StaysBehindView::readRows);
    connect(m_banner, &Banner::actionTriggered, this,
            [this] { open(m_mark, m_title->text(), m_words->text(), m_currency); });
    connect(m_table, &WindowTable::opened, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_window->idAt(index.row()); id > 0)
            Q_EMIT stayOpened(m_rows[static_cast<size_t>(id - 1)].stay);
    });
}

void StaysBehindView::open(const FigureMark &mark, const QString &title, const QString &words, const Currency &currency)
{
    ++m_serial;
    m_mark = mark;
    m_currency = mark.currency.value_or(currency);
    m_title->setText(title);
    m_words->setText(words);
    m_rows.clear();
    m_sum = 0;
    m_complete = false;
    m_cut = false;
    m_banner->hide();
    m_window->setSections({});
    m_foot->setText({});
    m_total->setText({});
    m_wait->begin();
    next(std::nullopt);
}

void StaysBehindView::next(std::optional<qint64> before)
{
    StaysBehind::Question question;
    question.mark = m_mark;
    question.before = before;
    m_office.read<StaysBehind>(question).then(this,
                                              [this, serial = m_serial](const Result<StaysBehind::Answer> &answer) {
                                                  if (serial != m_serial)
                                                      return; // another mark was opened since
                                                  if (answer)
                                                      take(*answer);
                                                  else
                                                      fail(answer.error());
                                              });
}

void StaysBehindView::fail(const Error &error)
{
    m_wait->end();
    m_banner->say(Banner::Kind::Error, errorText(error));
    m_banner->setAction(tr("Try Again"));
}

void StaysBehindView::take(const StaysBehind::Answer &answer)
{
    const bool first = m_rows.empty();
    m_window->setForm(answer.form, m_currency);
    QList<WindowSection> sections;
    const QString form = tr("ddd d MMM yyyy", "date format of QLocale");
    for (const StaysBehind::Day &day : answer.days) {
        WindowSection section {day.number, {}, static_cast<int>(day.rows.size()), {}};
        qint64 sum = 0;
        for (const StaysBehind::Row &row : day.rows) {
            m_rows.push_back({row.stay, row.part});
            section.ids.append(static_cast<qint64>(m_rows.size()));
            sum += row.part;
        }
        const QString counted = tr("%n row(s)", nullptr, section.rows);
        section.title = tr("%1 · %2", "day, count").arg(QLocale().toString(dateOfDay(day.number), form), counted);
        if (answer.form != FigureForm::Count)
            section.title = tr("%1 · %2", "day, count").arg(section.title, m_window->partText(sum));
        m_sum += sum;
        sections.append(section);
    }
    m_window->appendSections(sections);
    if (first && !m_rows.empty())
        m_table->chooseFirst();
    m_cut = answer.next && found() >= mostRows;
    m_complete = !answer.next;
    tellFoot();
    if (answer.next && !m_cut)
        next(answer.next);
    else
        m_wait->end();
}

void StaysBehindView::tellFoot()
{
    const QString rows = tr("%n row(s)", nullptr, found());
    if (m_cut)
        m_foot->setText(tr("%1, the newest ones; narrow the period down to see the others").arg(rows));
    else if (m_complete)
        m_foot->setText(found() == 0 ? tr("Nothing stands behind this figure.") : rows);
    else
        m_foot->setText(tr("%1 so far", "a count of rows").arg(rows));
    m_total->setText(m_complete && found() > 0 ? tr("They sum to %1", "a figure").arg(m_window->partText(m_sum))
                                               : QString());
}

void StaysBehindView::readRows(const QList<qint64> &ids)
{
    QList<StayId> stays;
    for (const qint64 id : ids) {
        const StayId stay = m_rows[static_cast<size_t>(id - 1)].stay;
        if (!stays.contains(stay))
            stays.append(stay);
    }
    m_office.read<StayRows>({stays}).then(this, [this, ids, serial = m_serial](const Result<StayRows::Answer> &rows) {
        if (serial != m_serial)
            return;
        if (!rows) {
            fail(rows.error());
            return;
        }
        QHash<qint64, StayRow> byStay;
        for (const StayRow &row : *rows)
            byStay.insert(row.stay.value, row);
        QList<BehindRow> shown;
        for (const qint64 id : ids) {
            const Part &part = m_rows[static_cast<size_t>(id - 1)];
            const auto found = byStay.constFind(part.stay.value);
            if (found != byStay.cend())
                shown.append({id, *found, part.part});
        }
        m_window->takeRows(shown);
    });
}

} // namespace parkdesk
