// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/todaypage.h"

#include "services/changefeed.h"
#include "ui/analytics/nowtile.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/waitline.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int todayBurstMs = 1000;
constexpr int todayMinuteMs = 60'000;
constexpr int leastTileWidth = 260;

} // namespace

TodayPage::TodayPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_grid(new QGridLayout)
    , m_choose(new KeyButton(tr("Choose Tiles…")))
    , m_choice(new Card(tr("Your Tiles")))
    , m_list(new QListWidget)
    , m_first(new QCheckBox(tr("Show this page after log-in, unless in attendant mode")))
    , m_empty(new EmptyState(tr("No tile is chosen.")))
    , m_wait(new WaitLine)
    , m_banner(new Banner)
{
    setObjectName(u"todayPage"_s);
    m_choose->setObjectName(u"todayChoose"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Today"), FontRole::Title));
    head->addWidget(m_wait);
    head->addStretch();
    head->addWidget(m_choose);
    m_grid->setSpacing(metric::cardGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(choiceForm());
    column->addLayout(m_grid);
    column->addWidget(m_empty);
    column->addStretch(1);
    m_banner->hide();
    m_empty->hide();
    setFocusProxy(m_choose);
    m_burst.setSingleShot(true);
    m_burst.setInterval(todayBurstMs);
    m_minute.setInterval(todayMinuteMs);
    connect(&m_burst, &QTimer::timeout, this, &TodayPage::read);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::read);
    connect(m_banner, &Banner::actionTriggered, this, &TodayPage::read);
    connect(m_choose, &KeyButton::clicked, this, &TodayPage::openChoice);
    connect(m_empty, &EmptyState::actionTriggered, this, &TodayPage::openChoice);
    connect(&m_office.feed(), &ChangeFeed::changed, this, [this] {
        if (isVisible() && !m_burst.isActive())
            m_burst.start();
    });
    addCommand(this, u"todayChooseKey"_s, tr("Choose the Tiles of the Start Page…"),
               QKeyCombination(Qt::CTRL, Qt::Key_E), &TodayPage::openChoice);
    addCommand(this, u"todayRefresh"_s, tr("Read the Figures Again"), QKeySequence(Qt::Key_F5), &TodayPage::read);
}

QWidget *TodayPage::choiceForm()
{
    m_choice->hide();
    m_list->setObjectName(u"todayTiles"_s);
    m_list->setAccessibleName(tr("tiles, in their order"));
    dressList(*m_list);
    m_list->installEventFilter(this);
    m_list->setMinimumHeight(9 * metric::rowHeight + 4);
    m_first->setObjectName(u"todayFirst"_s);
    auto *keys = keyHintRow({{keyText(QKeySequence(Qt::Key_Space)), tr("show or hide")},
                             {keyText(QKeyCombination(Qt::ALT, Qt::Key_Up)), tr("move up")},
                             {keyText(QKeyCombination(Qt::ALT, Qt::Key_Down)), tr("move down")}});
    auto *keep = new KeyButton(tr("Save"), nullptr, KeyButton::Look::Primary);
    keep->setObjectName(u"todaySave"_s);
    keep->setKeyHint(keyText(Qt::Key_Return));
    auto *drop = new KeyButton(tr("Cancel"));
    drop->setObjectName(u"todayCancel"_s);
    drop->setKeyHint(keyText(Qt::Key_Escape));
    connect(keep, &KeyButton::clicked, this, &TodayPage::save);
    connect(drop, &KeyButton::clicked, this, &TodayPage::closeChoice);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::rowGap);
    foot->addWidget(m_first);
    foot->addStretch();
    foot->addWidget(drop);
    foot->addWidget(keep);
    m_choice->body()->addWidget(m_list, 1);
    m_choice->body()->addSpacing(metric::rowGap);
    m_choice->body()->addLayout(keys);
    m_choice->body()->addSpacing(metric::rowGap);
    m_choice->body()->addLayout(foot);
    return m_choice;
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start();
    read();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::read()
{
    m_burst.stop();
    m_wait->begin();
    const quint64 serial = ++m_serial;
    m_office.read<StartBoard>({}).then(this, [this, serial](const Result<StartBoard::Answer> &answer) {
        if (serial != m_serial)
            return; // asked again since
        m_wait->end();
        if (answer) {
            take(*answer);
            return;
        }
        m_banner->say(Banner::Kind::Error, errorText(answer.error()));
        m_banner->setAction(tr("Try Again"));
    });
}

void TodayPage::take(const StartBoard::Answer &answer)
{
    m_answer = answer;
    m_banner->hide();
    for (const StartBoard::Tile &tile : answer.tiles) {
        NowTile *&shown = m_tiles[tile.tile];
        if (shown == nullptr)
            shown = new NowTile(tile.tile, this);
        shown->setTile(tile);
    }
    m_columns = 0;
    arrange();
    m_empty->setVisible(answer.tiles.isEmpty() && m_choice->isHidden());
}

void TodayPage::arrange()
{
    const int room = width() - 2 * metric::pageMargin;
    const int columns = qBound(1, room / leastTileWidth, 4);
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (const auto &entry : m_tiles) {
        m_grid->removeWidget(entry.second);
        entry.second->hide();
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    QWidget *last = m_choose;
    for (const StartBoard::Tile &tile : std::as_const(m_answer.tiles)) {
        NowTile *shown = m_tiles.at(tile.tile);
        m_grid->addWidget(shown, place / columns, place % columns);
        shown->show();
        setTabOrder(last, shown);
        last = shown;
        ++place;
    }
}

void TodayPage::openChoice()
{
    if (!m_choice->isHidden() || m_answer.possible.isEmpty())
        return;
    fillChoice();
    m_first->setChecked(m_answer.comesFirst);
    m_choice->show();
    m_empty->hide();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::fillChoice()
{
    m_list->clear();
    QList<StartTile> order;
    for (const StartBoard::Tile &tile : std::as_const(m_answer.tiles))
        order.append(tile.tile);
    const qsizetype shown = order.size();
    for (const StartTile tile : std::as_const(m_answer.possible)) {
        if (!order.contains(tile))
            order.append(tile);
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto *item = new QListWidgetItem(startTileTitle(order.at(i)), m_list);
        item->setData(Qt::UserRole, static_cast<int>(order.at(i)));
        item->setCheckState(i < shown ? Qt::Checked : Qt::Unchecked);
    }
}

SetStartPage::Command TodayPage::chosen() const
{
    SetStartPage::Command command;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            command.tiles.append(static_cast<StartTile>(m_list->item(row)->data(Qt::UserRole).toInt()));
    }
    command.comesFirst = m_first->isChecked();
    return command;
}

void TodayPage::moveChosen(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void TodayPage::save()
{
    const SetStartPage::Command command = chosen();
    m_choice->setEnabled(false);
    m_office.run<SetStartPage>(m_number.forInput(command.toJson()), command)
        .then(this, [this](const Result<SetStartPage::Outcome> &outcome) {
            m_choice->setEnabled(true);
            if (!outcome) {
                m_banner->say(Banner::Kind::Error, errorText(outcome.error()));
                m_banner->setAction({});
                return;
            }
            m_number.finish();
            closeChoice();
            read();
        });
}

void TodayPage::closeChoice()
{
    m_choice->hide();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = !m_choice->isHidden();
    if (choosing && event->key() == Qt::Key_Escape)
        closeChoice();
    else if (choosing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else
        QWidget::keyPressEvent(event);
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveChosen(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        save();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
