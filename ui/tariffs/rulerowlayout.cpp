// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the words and fields of a rule stand, how they are painted, and the menu of a rule.

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/rulefill.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/rulerow.h"
#include "ui/tariffs/valuefield.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 6;
constexpr int lineGap = 3;
constexpr int wordGap = 4;
constexpr int numberLead = 44;
constexpr int captionLead = 116;
constexpr int moreWidth = 30;
constexpr int rowEdge = 3;
constexpr int usualWidth = 400;
constexpr qsizetype longestSummary = 44;

[[nodiscard]] QFont oldFont()
{
    QFont font = fontOf(FontRole::Small);
    font.setStrikeOut(true);
    return font;
}

[[nodiscard]] QMenu *addPart(QMenu *menu, const QString &title, const QString &name)
{
    QMenu *part = menu->addMenu(title);
    part->setObjectName(name);
    return part;
}

/// A place in lines that wrap; x from the reading side.
class Flow {
public:
    explicit Flow(int width)
        : m_width(width)
    {
    }

    [[nodiscard]] QRect take(int width, bool joined, bool newLine)
    {
        const int gap = m_x == 0 || joined ? 0 : wordGap;
        if (newLine && m_x > 0)
            wrap();
        else if (m_x > 0 && m_x + gap + width > m_width && !joined)
            wrap();
        else
            m_x += gap;
        const QRect place(m_x, m_y, width, valueHeight());
        m_x += width;
        return place;
    }
    [[nodiscard]] int height() const { return m_y + valueHeight(); }

private:
    void wrap()
    {
        m_x = 0;
        m_y += valueHeight() + lineGap;
    }

    int m_width;
    int m_x = 0;
    int m_y = 0;
};

} // namespace

int RuleRow::leadWidth() const
{
    return m_plan.number > 0 ? numberLead : m_plan.caption.isEmpty() ? rowPadding + rowEdge + 4 : captionLead;
}

int RuleRow::heightForWidth(int width) const
{
    std::vector<Item> items = m_items;
    return flow(items, width);
}

int RuleRow::flow(std::vector<Item> &items, int width) const
{
    const QFontMetrics metrics(fontOf(FontRole::Body));
    const QFontMetrics oldMetrics(oldFont());
    const int lead = leadWidth();
    const int tail = m_outcome.text.isEmpty() ? 0 : tagSize(m_outcome.glyph, m_outcome.text).width() + wordGap;
    Flow lines(width - lead - moreWidth - rowPadding - tail);
    bool open = false;
    for (Item &item : items) {
        if (item.widget != nullptr) {
            // The old value stays beside its field.
            const int own = item.widget->sizeHint().width();
            const int old = item.old.isEmpty() ? 0 : wordGap + oldMetrics.horizontalAdvance(item.old);
            item.place = lines.take(own + old, open, item.part.newLine).translated(lead, rowPadding);
            item.place.setWidth(own);
            open = false;
            continue;
        }
        // Word by word, so that a sentence breaks where it has to.
        const QStringList words = item.part.words.split(u' ', Qt::SkipEmptyParts);
        item.words.clear();
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool joined = open || (i == 0 && joinsBefore(words.at(i)));
            const QRect word = lines.take(metrics.horizontalAdvance(words.at(i)), joined, i == 0 && item.part.newLine);
            open = words.at(i).endsWith(u'(');
            item.words.append({word.translated(lead, rowPadding), words.at(i)});
        }
    }
    return lines.height() + 2 * rowPadding;
}

void RuleRow::arrange()
{
    flow(m_items, width());
    for (const Item &item : m_items) {
        if (item.widget != nullptr)
            item.widget->setGeometry(style()->visualRect(layoutDirection(), rect(), item.place));
    }
    m_more->setGeometry(style()->visualRect(layoutDirection(), rect(),
                                            QRect(width() - moreWidth, rowPadding - 2, moreWidth, valueHeight() + 4)));
}

QSize RuleRow::sizeHint() const
{
    return {usualWidth, heightForWidth(width() > 0 ? width() : usualWidth)};
}

QSize RuleRow::minimumSizeHint() const
{
    return {leadWidth() + moreWidth + usualWidth / 2, valueHeight() + 2 * rowPadding};
}

void RuleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RuleRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const bool active = focusWidget() != nullptr && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const auto mirrored = [this](const QRect &place) { return style()->visualRect(layoutDirection(), rect(), place); };
    if (active) {
        painter.fillRect(rect(), theme.raised);
        painter.fillRect(mirrored(QRect(0, 0, rowEdge, height())), theme.primary);
    } else if (m_flagged) {
        painter.fillRect(mirrored(QRect(0, 0, rowEdge, height())), theme.warning.text);
    }
    if (m_plan.number > 0) {
        const int size = 22;
        paintRuleSwatch(painter, mirrored(QRect(12, rowPadding, size, size)), m_plan.number,
                        QString::number(m_plan.number), theme, layoutDirection());
        paintLine(painter, QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5), theme.line);
    } else if (!m_plan.caption.isEmpty()) {
        painter.setFont(fontOf(FontRole::Body));
        painter.setPen(theme.quietText);
        const QRect place(12, rowPadding, captionLead - 18, valueHeight());
        painter.drawText(mirrored(place), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(m_plan.caption, Qt::ElideRight, place.width()));
    }
    if (!m_outcome.text.isEmpty())
        paintTag(painter, mirrored(QRect(0, rowPadding, width() - moreWidth - rowPadding, valueHeight())),
                 m_outcome.kind, m_outcome.glyph, m_outcome.text, theme, layoutDirection());
    for (const Item &item : m_items) {
        painter.setFont(fontOf(FontRole::Body));
        painter.setPen(theme.text);
        for (const auto &[place, word] : item.words)
            painter.drawText(mirrored(place), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), word);
        if (item.widget == nullptr || item.old.isEmpty())
            continue;
        painter.setFont(oldFont());
        painter.setPen(theme.quietText);
        const int width = QFontMetrics(oldFont()).horizontalAdvance(item.old);
        painter.drawText(mirrored(QRect(item.place.right() + 1 + wordGap, item.place.top(), width, valueHeight())),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), item.old);
    }
}

void RuleRow::addDeeds(QMenu *menu, const RuleUnit &unit)
{
    QMenu *change = nullptr;
    QMenu *remove = nullptr;
    for (const UnitDeed &deed : unitDeeds(m_desk.draft.root(), unit)) {
        QMenu *place = menu;
        if (deed.kind == UnitDeed::Kind::Change) {
            if (change == nullptr)
                change = addPart(menu, tr("Make It"), u"makeIt"_s + unit.pointer);
            place = change;
        } else if (deed.kind == UnitDeed::Kind::Remove) {
            if (remove == nullptr)
                remove = addPart(menu, tr("Take Away"), u"takeAway"_s + unit.pointer);
            place = remove;
        }
        const QAction *action = place->addAction(deed.words);
        connect(action, &QAction::triggered, this, [this, deed] {
            m_desk.withNames = m_desk.withNames || deed.focus.endsWith(u"/id"_s); // what was asked for is shown
            m_desk.draft.replace(deed.outcome, deed.words);
            Q_EMIT wentTo(deed.focus);
        });
    }
}

void RuleRow::fillMenu(QMenu *menu)
{
    addDeeds(menu, m_text.units.front());
    for (size_t i = 1; i < m_text.units.size(); ++i) {
        const RuleUnit &unit = m_text.units[i];
        QString summary = ruleSentence(m_desk.draft.root(), unit.kind, unit.pointer, m_desk.context);
        if (summary.size() > longestSummary)
            summary = summary.left(longestSummary - 1) + u'…';
        if (i == 1)
            menu->addSeparator();
        const QString name = tariffWords(unitSpec(unit.kind).name);
        QMenu *inside =
            addPart(menu, summary.isEmpty() ? name : tr("%1: %2", "part of a rule, its sentence").arg(name, summary),
                    u"part"_s + unit.pointer);
        addDeeds(inside, unit);
        if (inside->isEmpty())
            inside->menuAction()->setVisible(false);
    }
    if (!m_plan.movable)
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Move Up")), &QAction::triggered, this, [this] { Q_EMIT moveAsked(-1); });
    connect(menu->addAction(tr("Move Down")), &QAction::triggered, this, [this] { Q_EMIT moveAsked(1); });
}

} // namespace parkdesk
