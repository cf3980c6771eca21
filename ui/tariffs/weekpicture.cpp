// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/weekpicture.h"

#include "domain/dates.h"
#include "tariff/timeline.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/rulefill.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int bandHeight = 20;
constexpr int bandGap = 2;
constexpr int axisRoom = 18;
constexpr int dayWidth = 56;
constexpr int minutesPerDay = 1440;

[[nodiscard]] int minuteOf(Instant at, qint64 day, const ZoneRules &zone)
{
    const LocalTime local = zone.toLocal(at);
    const qint64 minute = (local.ms - LocalTime::of(day, 0).ms) / 60'000;
    return static_cast<int>(qBound(qint64 {0}, minute, qint64 {minutesPerDay}));
}

[[nodiscard]] QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace

WeekPicture::WeekPicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"weekPicture"_s);
    setAccessibleName(tr("Who wins when"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WeekPicture::sizeHint() const
{
    return {640, axisRoom + 7 * (bandHeight + bandGap)};
}

void WeekPicture::show(const RateTable *table, const std::vector<RuleWords> &rules, const Zone &zone, qint64 monday,
                       const CalendarView &calendar)
{
    m_rules = rules;
    m_days.clear();
    const bool hasRest = table != nullptr && !table->lines.empty();
    for (qint64 day = monday; table != nullptr && day < monday + 7; ++day) {
        Day entry;
        entry.name = QLocale().toString(dateOf(day), u"ddd d"_s);
        entry.special = calendar.days().isPublicHoliday(day) || calendar.days().isEventDay(day);
        const Instant from = zone->instantOfRule(LocalTime::of(day, 0));
        const Instant until = zone->instantOfRule(LocalTime::of(day + 1, 0));
        for (const TimelinePiece &piece : cutIntoWindows(*table, from, until, *zone, calendar)) {
            const int number = piece.window >= 0 ? piece.window + 1
                : hasRest                        ? static_cast<int>(table->windows.size()) + 1
                                                 : 0;
            entry.stretches.push_back({minuteOf(piece.from, day, *zone),
                                       piece.until >= until ? minutesPerDay : minuteOf(piece.until, day, *zone),
                                       number});
        }
        m_days.push_back(std::move(entry));
    }
    describe();
    update();
}

void WeekPicture::setChosen(int number)
{
    if (m_chosen != number) {
        m_chosen = number;
        update();
    }
}

QString WeekPicture::wordsOf(const Stretch &stretch) const
{
    if (stretch.number <= 0)
        return tr("no price");
    return m_rules.size() >= static_cast<size_t>(stretch.number)
        ? m_rules[static_cast<size_t>(stretch.number - 1)].words
        : QString();
}

void WeekPicture::describe()
{
    QStringList days;
    for (const Day &day : m_days) {
        QStringList parts;
        for (const Stretch &stretch : day.stretches)
            parts << (stretch.number > 0 ? tr("from %1 rule %2").arg(clockText(stretch.fromMinute)).arg(stretch.number)
                                         : tr("from %1 no price").arg(clockText(stretch.fromMinute)));
        days << tr("%1: %2", "day, its rules").arg(day.name, parts.join(u", "_s));
    }
    setAccessibleDescription(days.join(u". "_s));
}

QRectF WeekPicture::bandOf(size_t day) const
{
    const double top = axisRoom + static_cast<double>(day) * (bandHeight + bandGap);
    const QRect band(dayWidth, static_cast<int>(top), width() - dayWidth - 10, bandHeight);
    return style()->visualRect(layoutDirection(), rect(), band);
}

QRectF WeekPicture::boxOf(size_t day, const Stretch &stretch) const
{
    const QRectF band = bandOf(day);
    double left = band.left() + band.width() * stretch.fromMinute / minutesPerDay;
    double right = band.left() + band.width() * stretch.untilMinute / minutesPerDay;
    if (layoutDirection() == Qt::RightToLeft) {
        left = band.right() - band.width() * stretch.untilMinute / minutesPerDay;
        right = band.right() - band.width() * stretch.fromMinute / minutesPerDay;
    }
    return {qRound(left) + 0.0, band.top(), qRound(right) - qRound(left) + 0.0, band.height()};
}

void WeekPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(theme.quietText);
    for (int hour = 0; hour <= 24; hour += 2) {
        const QRectF band = bandOf(0);
        double x = band.left() + band.width() * hour / 24;
        if (layoutDirection() == Qt::RightToLeft)
            x = band.right() - band.width() * hour / 24;
        painter.drawText(QRectF(x - 14, 0, 28, axisRoom - 2), static_cast<int>(Qt::AlignCenter),
                         u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
    }
    for (size_t day = 0; day < m_days.size(); ++day) {
        const QRectF band = bandOf(day);
        painter.setFont(fontOf(m_days[day].special ? FontRole::SmallStrong : FontRole::Small));
        painter.setPen(theme.text);
        const QRect name(0, static_cast<int>(band.top()), dayWidth - 8, bandHeight);
        painter.drawText(style()->visualRect(layoutDirection(), rect(), name),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), m_days[day].name);
        for (const Stretch &stretch : m_days[day].stretches)
            paintStretch(painter, boxOf(day, stretch), stretch);
    }
}

void WeekPicture::paintStretch(QPainter &painter, const QRectF &box, const Stretch &stretch) const
{
    const Theme &theme = themeOf(this);
    if (stretch.number <= 0) {
        painter.fillRect(box, theme.error.tint);
        paintHatch(painter, box, mixed(theme.error.text, theme.surface, 0.5), 6, 1);
    } else {
        paintRuleFill(painter, box, stretch.number, theme, layoutDirection());
    }
    const QColor edge = stretch.number <= 0 ? theme.error.text : ruleColour(stretch.number, theme);
    const bool chosen = stretch.number > 0 && stretch.number == m_chosen;
    paintBox(painter, box, QColor(), chosen ? theme.focus : edge, chosen ? 2 : 1, 0);
    const QFont strong = fontOf(FontRole::CaptionStrong);
    const QFont plain = fontOf(FontRole::Caption);
    const QString number = stretch.number > 0 ? QString::number(stretch.number) : QString();
    const int numberWidth = QFontMetrics(strong).horizontalAdvance(number) + (number.isEmpty() ? 0 : 4);
    const double room = box.width() - 10 - numberWidth;
    if (box.width() < numberWidth + 6)
        return;
    const QString words = room < 24
        ? QString()
        : QFontMetrics(plain).elidedText(wordsOf(stretch), Qt::ElideRight, static_cast<int>(room));
    const int wordsWidth = words.isEmpty() ? 0 : QFontMetrics(plain).horizontalAdvance(words) + 4;
    QRect plate(static_cast<int>(box.left()) + 4, static_cast<int>(box.top()) + 2, numberWidth + wordsWidth + 2,
                bandHeight - 4);
    if (layoutDirection() == Qt::RightToLeft)
        plate.moveRight(static_cast<int>(box.right()) - 4);
    painter.fillRect(plate, theme.surface);
    painter.setPen(theme.text);
    painter.setFont(strong);
    painter.drawText(style()->visualRect(layoutDirection(), plate,
                                         QRect(plate.left() + 2, plate.top(), numberWidth, plate.height())),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), number);
    painter.setFont(plain);
    painter.drawText(
        style()->visualRect(layoutDirection(), plate,
                            QRect(plate.left() + 2 + numberWidth, plate.top(), wordsWidth, plate.height())),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), words);
}

const WeekPicture::Stretch *WeekPicture::stretchAt(const QPointF &at) const
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        for (const Stretch &stretch : m_days[day].stretches) {
            if (boxOf(day, stretch).contains(at))
                return &stretch;
        }
    }
    return nullptr;
}

void WeekPicture::mousePressEvent(QMouseEvent *event)
{
    const Stretch *stretch = stretchAt(event->position());
    if (stretch != nullptr && stretch->number > 0 && m_rules.size() >= static_cast<size_t>(stretch->number))
        Q_EMIT ruleClicked(m_rules[static_cast<size_t>(stretch->number - 1)].pointer);
}

bool WeekPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Stretch *stretch = stretchAt(help->pos()))
            QToolTip::showText(
                help->globalPos(),
                tr("%1 to %2: %3", "times, rule")
                    .arg(clockText(stretch->fromMinute), clockText(stretch->untilMinute), wordsOf(*stretch)),
                this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

WeekCard::WeekCard(QWidget *parent)
    : Card(tr("Who wins when"), parent)
    , m_picture(new WeekPicture)
{
    setObjectName(u"weekCard"_s);
    auto *ways = new QWidget;
    auto *line = new QHBoxLayout(ways);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *before = new QToolButton;
    before->setText(u"‹"_s);
    before->setObjectName(u"weekBefore"_s);
    before->setAccessibleName(tr("The week before"));
    auto *after = new QToolButton;
    after->setText(u"›"_s);
    after->setObjectName(u"weekAfter"_s);
    after->setAccessibleName(tr("The week after"));
    for (QToolButton *button : {before, after}) {
        button->setFixedSize(28, 26);
        line->addWidget(button);
    }
    setCorner(ways);
    body()->addWidget(m_picture);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
}

void WeekCard::setSight(const TariffSight &sight, int table, const std::vector<WeekPicture::RuleWords> &rules)
{
    m_sight = &sight;
    m_table = table;
    m_rules = rules;
    if (m_monday == 0 && sight.zone) {
        const LocalTime today = sight.zone->toLocal(sight.now);
        m_monday = today.day() - (today.weekday() - 1);
    }
    redraw();
}

void WeekCard::turn(int weeks)
{
    m_monday += qint64 {7} * weeks;
    redraw();
}

void WeekCard::redraw()
{
    if (m_sight == nullptr || !m_sight->zone)
        return;
    setNote(tr("week of %1").arg(QLocale().toString(dateOf(m_monday), u"d MMM yyyy"_s)));
    const bool known = m_sight->draft && static_cast<size_t>(m_table) < m_sight->draft->tables.size();
    // The days of the tariff itself beside those of the lot, as a stay is priced.
    const CalendarView calendar =
        m_sight->draft ? CalendarView(m_sight->draft->calendar, m_sight->calendar.get()) : CalendarView();
    m_picture->show(known ? &m_sight->draft->tables[static_cast<size_t>(m_table)] : nullptr, m_rules, m_sight->zone,
                    m_monday, calendar);
}

} // namespace parkdesk
