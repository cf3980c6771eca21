// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What RackPage shows of what it read.

#include "ui/rack/rackdeeds.h"
#include "ui/rack/rackpage.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textrows.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QStackedWidget>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whatever was chosen stays so while it is there.
void offerChoices(QComboBox &box, const QList<std::pair<QString, QVariant>> &choices)
{
    bool same = box.count() == choices.size();
    for (int i = 0; same && i < box.count(); ++i)
        same = box.itemText(i) == choices.at(i).first && box.itemData(i) == choices.at(i).second;
    if (same)
        return;
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto &[words, value] : choices)
        box.addItem(words, value);
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

} // namespace

void RackPage::showFilters()
{
    QStringList types;
    for (const RackOfLot::Row &row : m_rack->rows) {
        for (const QString &type : row.types) {
            if (!types.contains(type))
                types.append(type);
        }
    }
    QList<std::pair<QString, QVariant>> choices {{tr("All types"), QString()}};
    for (const QString &type : types)
        choices.append({vehicleName(type), type});
    offerChoices(*m_typeBox, choices);
    choices = {{tr("All zones"), qint64 {-1}}};
    for (const RackOfLot::ZoneName &zone : m_rack->zones)
        choices.append({zone.name, zone.zone.value});
    offerChoices(*m_zoneBox, choices);
    m_zoneBox->setVisible(m_rack->zones.size() > 1);
    applyFilter(); // what was chosen may be gone
}

void RackPage::applyFilter()
{
    RackFilter filter = m_view->filter();
    const qint64 zone = m_zoneBox->currentData().toLongLong();
    filter.zone = zone < 0 ? std::nullopt : std::optional(ZoneId {zone});
    filter.type = m_typeBox->currentData().toString();
    if (filter == m_view->filter())
        return;
    m_view->setFilter(filter);
    showList();
}

void RackPage::showList()
{
    if (m_stack->currentIndex() != ListPage || !m_rack)
        return;
    std::vector<TextRow> rows;
    for (const RackLine &line : m_view->lines()) {
        for (const RackOfLot::Bar &bar : line.row.bars) {
            TextRow row;
            row.key = bar.claim.value;
            const QString what = bar.kind == RackOfLot::BarKind::Booking ? tr("booked")
                : bar.kind == RackOfLot::BarKind::Parked ? (bar.overTime ? tr("over time") : tr("inside"))
                : bar.kind == RackOfLot::BarKind::Past   ? tr("left")
                                                         : tr("closed: %1").arg(bar.reason);
            row.cells = {line.label, what, bar.plate, whenText(bar.claimed.from, m_rack->now, *m_zone),
                         bar.claimed.until >= noEnd ? QString() : whenText(bar.claimed.until, m_rack->now, *m_zone)};
            rows.push_back(row);
        }
    }
    m_listRows->setRows(std::move(rows));
}

void RackPage::sayKeys()
{
    const auto key = [](Qt::Key one) { return Piece::key(keyText(one)); };
    m_line->setQuiet(true);
    m_line->setSentences(
        {Sentence(
             tr("%1 move, %2 extend, %3 book, %4 close a spot, %5 cancel a booking, %6 find; then arrows "
                "and Enter, Esc puts it back."),
             {key(Qt::Key_M), key(Qt::Key_E), key(Qt::Key_N), key(Qt::Key_B), key(Qt::Key_Delete), key(Qt::Key_Slash)}),
         Sentence(tr("%1 move, %2 extend, %3 book, %4 close"),
                  {key(Qt::Key_M), key(Qt::Key_E), key(Qt::Key_N), key(Qt::Key_B)})});
}

void RackPage::sayWork()
{
    const RackView::Work &work = m_view->work();
    const QString times = m_zone
        ? tr("%1 to %2", "times").arg(timeText(work.piece.span.from, *m_zone), timeText(work.piece.span.until, *m_zone))
        : QString();
    const QString name = work.piece.stay.isValid() ? leftToRight(work.piece.name) : tr("A new booking");
    const RackLine *line = work.line >= 0 && work.line < static_cast<int>(m_view->lines().size())
        ? &m_view->lines()[static_cast<size_t>(work.line)]
        : nullptr;
    const QString why = work.whyNot.value(work.line);
    m_line->setQuiet(false);
    QStringList possible;
    for (int i = 0; i < static_cast<int>(work.whyNot.size()) && possible.size() < 4; ++i) {
        if (work.whyNot.at(i).isEmpty())
            possible.append(m_view->lines()[static_cast<size_t>(i)].row.label);
    }
    if (line == nullptr || line->isTitle) {
        m_line->setSentence(
            Sentence(tr("%1, %2: over a place it is let go."), {Piece::bold(name), Piece::plain(times)}));
    } else if (work.job == RackView::Job::Extend) {
        m_line->setSentence(Sentence(tr("%1 may stay until %2. %3 keeps it so."),
                                     {Piece::bold(name), Piece::bold(timeText(work.piece.span.until, *m_zone)),
                                      Piece::key(keyText(Qt::Key_Return))}));
    } else if (why.isEmpty()) {
        m_line->setSentence(Sentence(tr("%1 to %2, %3. %4 puts it there."),
                                     {Piece::bold(name), Piece::bold(leftToRight(line->row.label)), Piece::plain(times),
                                      Piece::key(keyText(Qt::Key_Return))}));
    } else {
        const Sentence full(tr("%1 %2 is not possible for %3, %4: %5. Possible: %6"),
                            {Piece::warningSign(Glyph::Warning), Piece::bold(leftToRight(line->row.label)),
                             Piece::bold(name), Piece::plain(times), Piece::plain(why),
                             Piece::quiet(possible.join(tr(", ", "between the items of a list")))});
        m_line->setSentence(full);
    }
}

void RackPage::showReason()
{
    if (m_deeds->isOffering())
        return; // Enter belongs to what the line says
    if (m_rack && m_rack->rows.isEmpty()) {
        m_line->setQuiet(true);
        m_line->setSentence(Sentence(tr("This lot has no spots yet.")));
        return;
    }
    if (m_view->work().job != RackView::Job::None) {
        sayWork();
        return;
    }
    const RackOfLot::Bar *bar = m_view->currentBar();
    const auto line = static_cast<size_t>(m_view->currentLine());
    if (bar == nullptr || !m_zone || !m_rack || !m_view->hasFocus()) {
        sayKeys();
        return;
    }
    m_line->setQuiet(true);
    m_line->setSentence(
        Sentence(u"%1"_s, {Piece::plain(spokenBar(m_view->lines()[line].row, *bar, m_rack->now, *m_zone))}));
}

void RackPage::showSpan()
{
    const TimeSpan span {m_from, m_from + length()};
    m_view->setSpan(span);
    const Instant now = m_office.clock().now();
    const Instant middle = m_from + length() / 2;
    const bool today = m_zone->toLocal(middle).day() == m_zone->toLocal(now).day();
    m_dayLabel->setText(today ? tr("%1, today").arg(dayText(middle, *m_zone)) : dayText(middle, *m_zone));
}

} // namespace parkdesk
