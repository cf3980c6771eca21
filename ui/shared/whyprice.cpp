// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/whyprice.h"

#include "ui/shared/card.h"
#include "ui/shared/chargetext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/paint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/pricetimebar.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetMargin = 24;
constexpr int widestSheet = 1024;
constexpr int highestSheet = 520;
constexpr int stepsWidth = 320;
constexpr double veilShare = 0.34;

} // namespace

WhyPrice::WhyPrice(Office &office, QWidget *page)
    : QWidget(page)
    , m_office(office)
    , m_card(new Card(tr("Why this price?")))
    , m_tariff(new TextLabel)
    , m_bar(new PriceTimeBar)
    , m_lines(new TextRows({tr("Time"), tr("Line"), tr("Amount")}, this))
    , m_steps(new TextRows({tr("What it becomes"), tr("More"), tr("Amount")}, this))
    , m_foot(new TextLabel)
{
    setObjectName(u"whyPrice"_s);
    setAccessibleName(tr("Why this price?"));
    setFocusPolicy(Qt::StrongFocus);
    m_lines->setNumberColumns({2});
    m_steps->setNumberColumns({1, 2});
    m_card->body()->setSpacing(metric::rowGap);
    m_card->body()->addWidget(m_tariff);
    m_card->body()->addWidget(m_bar);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(sheetMargin);
    columns->addWidget(addTable(*m_lines, u"whyLines"_s, {140, 0, 110}, 1), 1);
    ListTable *steps = addTable(*m_steps, u"whySteps"_s, {0, 80, 90}, 0);
    steps->setFixedWidth(stepsWidth);
    columns->addWidget(steps);
    m_card->body()->addLayout(columns, 1);
    auto *close = new KeyButton(tr("Close"));
    close->setObjectName(u"whyClose"_s);
    close->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    connect(close, &KeyButton::clicked, this, &WhyPrice::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(close);
    m_card->body()->addLayout(foot);
    auto *row = new QHBoxLayout;
    m_card->setMaximumSize(widestSheet, highestSheet);
    row->addStretch();
    row->addWidget(m_card, 100);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sheetMargin, sheetMargin, sheetMargin, sheetMargin);
    column->addLayout(row, 1);
    page->installEventFilter(this);
    hide();
}

ListTable *WhyPrice::addTable(TextRows &rows, const QString &name, const QList<int> &widths, int stretch)
{
    auto *table = new ListTable;
    table->setObjectName(name);
    dressTable(*table);
    table->setAccessibleName(rows.headerData(stretch, Qt::Horizontal, Qt::DisplayRole).toString());
    table->setModel(&rows);
    table->horizontalHeader()->setSortIndicatorShown(false);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (widths.at(column) > 0)
            table->setColumnWidth(column, widths.at(column));
    }
    table->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void WhyPrice::open(StayId stay, const QString &title)
{
    if (!isOpen())
        m_formerFocus = window()->focusWidget();
    m_card->setNote(title);
    setGeometry(parentWidget()->rect());
    m_office.read<ExplainPrice>({stay, {}, hours(12)})
        .then(this, [this, serial = ++m_serial](const Result<ExplainPrice::Answer> &answer) {
            if (serial == m_serial)
                take(answer);
        });
}

void WhyPrice::close()
{
    ++m_serial;
    hide();
    if (m_formerFocus)
        m_formerFocus->setFocus(Qt::OtherFocusReason);
}

void WhyPrice::take(const Result<ExplainPrice::Answer> &answer)
{
    m_bar->setVisible(answer.has_value());
    m_lines->setRows({});
    m_steps->setRows({});
    m_foot->setText({});
    if (!answer) {
        m_tariff->setText(errorText(answer.error()));
    } else {
        m_tariff->setText(answer->tariffName.isEmpty()
                              ? tr("No tariff gave this price.")
                              : tr("%1, version %2, as it was valid for this stay")
                                    .arg(answer->tariffName, QLocale().toString(answer->tariffNumber)));
        m_bar->setPrice(*answer);
        showLines(*answer);
        showSteps(*answer);
        if (answer->held)
            m_foot->setText(tr("Paid. Nothing more is due until %1.").arg(timeText(*answer->paidUntil, *answer->zone)));
    }
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void WhyPrice::showLines(const ExplainPrice::Answer &answer)
{
    const QLocale locale;
    m_lines->setHeader(2, answer.charge.amount.currency().code());
    std::vector<TextRow> rows;
    qint64 key = 0;
    for (const ChargeLine &line : answer.charge.lines) {
        const QString times = line.from < line.until
            ? leftToRight(u"%1 – %2"_s.arg(timeText(line.from, *answer.zone), timeText(line.until, *answer.zone)))
            : QString();
        rows.push_back(
            {++key, {times, chargeLineText(line, locale), chargeLineAmount(line, locale)}, Glyph::None, false});
    }
    rows.push_back({++key, {{}, tr("The whole stay"), amountText(answer.charge.amount, locale)}, Glyph::None, true});
    if (answer.current && !answer.paid.isZero())
        rows.push_back({++key, {{}, tr("Still to pay"), amountText(answer.due, locale)}, Glyph::None, true});
    m_lines->setRows(std::move(rows));
}

void WhyPrice::showSteps(const ExplainPrice::Answer &answer)
{
    const QLocale locale;
    std::vector<TextRow> rows;
    qint64 key = 0;
    Money amount = answer.charge.amount;
    for (const ExplainPrice::Step &step : answer.steps) {
        const qint64 more = amount.minor() - answer.charge.amount.minor();
        const QString sign = more > 0 ? u"+"_s : QString();
        const QString difference = leftToRight(sign + amountText(Money(more, amount.currency()), locale));
        const QString plus = more == 0 ? QString() : difference;
        rows.push_back({++key,
                        {tr("leaves by %1").arg(whenText(step.after, answer.exit, *answer.zone, locale)), plus,
                         amountText(amount, locale)},
                        Glyph::None,
                        false});
        amount = step.amount;
    }
    if (!answer.steps.isEmpty())
        rows.push_back({++key, {tr("later"), {}, amountText(amount, locale)}, Glyph::None, false});
    m_steps->setRows(std::move(rows));
}

bool WhyPrice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void WhyPrice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void WhyPrice::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    QColor veil = theme.shadow;
    veil.setAlphaF(static_cast<float>(veilShare));
    painter.fillRect(rect(), veil);
    paintShadow(painter, QRectF(m_card->geometry()), theme.shadow, 12);
}

} // namespace parkdesk
