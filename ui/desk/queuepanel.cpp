// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/queuepanel.h"

#include "services/changefeed.h"
#include "ui/desk/staylines.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int queueNumberWidth = 36;
constexpr int queuePlateWidth = 132;

QString whoWaits(const QueueLine &line)
{
    return leftToRight(line.plate.isEmpty() ? vehicleNoun(line.vehicleType) : groupedPlate(line.plate));
}

/// Number, plate or type, how long it waits.
class QueueDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown(option);
        initStyleOption(&shown, index);
        paintRow(*painter, shown);
        const auto *model = qobject_cast<const QueueLineModel *>(index.model());
        const QueueLine *line = model != nullptr ? model->rowAt(index) : nullptr;
        if (line == nullptr)
            return;
        const Theme &theme = themeOf(shown.widget);
        const auto part = [&](int x, int width) {
            return QStyle::visualRect(shown.direction, shown.rect,
                                      QRect(shown.rect.x() + x, shown.rect.y(), width, shown.rect.height() - 1));
        };
        const Qt::Alignment leading = QStyle::visualAlignment(shown.direction, Qt::AlignLeft);
        painter->setFont(fontOf(FontRole::Strong));
        painter->setPen(theme.text);
        painter->drawText(part(0, queueNumberWidth - 8), static_cast<int>(leading) | Qt::AlignVCenter,
                          QLocale().toString(line->number));
        const QRect vehicle = part(queueNumberWidth, queuePlateWidth);
        if (line->plate.isEmpty()) {
            painter->setFont(fontOf(FontRole::Body));
            painter->drawText(vehicle, static_cast<int>(leading) | Qt::AlignVCenter, vehicleName(line->vehicleType));
        } else {
            paintPlate(*painter, vehicle, line->plate, fontOf(FontRole::ListPlate), theme.text, leading);
        }
        const int factAt = queueNumberWidth + queuePlateWidth + 8;
        const QRect fact = part(factAt, shown.rect.width() - factAt);
        painter->setFont(fontOf(FontRole::Small));
        painter->setPen(line->called ? theme.success.text : theme.quietText);
        painter->drawText(fact, static_cast<int>(leading) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(line->since, Qt::ElideRight, fact.width()));
    }
};

} // namespace

QVariant QueueLineModel::data(const QModelIndex &index, int role) const
{
    const QueueLine *line = rowAt(index);
    if (line == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return QueuePanel::tr("%1, %2, %3", "number, vehicle, how long it waits")
        .arg(QLocale().toString(line->number), whoWaits(*line), line->since);
}

QueuePanel::QueuePanel(Office &office, const Lot &lot, QWidget *parent)
    : DeskPanel(tr("Waiting for a place"), parent)
    , m_office(office)
    , m_lot(lot)
    , m_model(new QueueLineModel(this))
    , m_list(new QListView)
    , m_message(new FieldMessage)
    , m_call(new KeyButton(tr("Call"), nullptr, KeyButton::Look::Primary))
    , m_drop(new KeyButton(tr("Take Out")))
{
    setObjectName(u"queuePanel"_s);
    auto *back = new KeyButton(tr("back"), nullptr, KeyButton::Look::Quiet);
    back->setKeyHint(tr("Esc"));
    connect(back, &KeyButton::clicked, this, &QueuePanel::dismissed);
    setCorner(back);
    m_list->setObjectName(u"queueView"_s);
    m_list->setAccessibleName(tr("Waiting for a place"));
    m_list->setModel(m_model);
    dressList(*m_list);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->installEventFilter(this);
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_list, 1);
    m_message->setLines(2);
    body()->addWidget(m_message);
    body()->addLayout(buttonRow());
    m_message->setMessage(FieldMessage::Kind::Hint,
                          tr("Who was called comes in by its plate, and its number ends with that."));
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Queue))
            read();
    });
    read();
}

QLayout *QueuePanel::buttonRow()
{
    m_call->setObjectName(u"queueCall"_s);
    m_call->setKeyHint(tr("Enter"));
    m_drop->setObjectName(u"queueDrop"_s);
    m_drop->setKeyHint(keyText(QKeySequence(Qt::Key_Delete)));
    m_drop->setToolTip(tr("It drove away, or did not come when it was called."));
    connect(m_call, &KeyButton::clicked, this, &QueuePanel::callMarked);
    connect(m_drop, &KeyButton::clicked, this, &QueuePanel::dropMarked);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_call, 1);
    row->addWidget(m_drop);
    return row;
}

QWidget *QueuePanel::firstField() const
{
    return m_list;
}

void QueuePanel::read()
{
    m_office.read<QueueOfLot>({m_lot.id})
        .then(this, [this, serial = ++m_serial](const Result<QueueOfLot::Answer> &answer) {
            if (serial != m_serial)
                return;
            if (answer)
                take(*answer);
            else
                tellError(answer.error());
        });
}

void QueuePanel::take(const QueueOfLot::Answer &answer)
{
    const Instant now = m_office.clock().now();
    std::vector<QueueLine> lines;
    for (const QueueOfLot::Row &row : answer.waiting) {
        const QString waits = tr("for %1", "how long it waits").arg(durationText(now - row.joinedAt));
        const QString since = row.calledAt
            ? tr("%1, called %2", "for how long, when").arg(waits, timeText(*row.calledAt, *m_lot.zone))
            : waits;
        lines.push_back({row.entry.value, row.number, row.plate, row.vehicleType, since, row.calledAt.has_value()});
    }
    setNote(QLocale().toString(answer.waiting.size()));
    if (lines.empty())
        m_message->setMessage(FieldMessage::Kind::Hint, tr("Nobody waits."));
    m_call->setEnabled(!m_busy && !lines.empty());
    m_drop->setEnabled(!m_busy && !lines.empty());
    m_model->setRows(std::move(lines));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

const QueueLine *QueuePanel::marked() const
{
    return m_model->rowAt(m_list->currentIndex());
}

void QueuePanel::callMarked()
{
    const QueueLine *line = marked();
    if (m_busy || line == nullptr)
        return;
    setBusy(true);
    const CallQueue::Command command {QueueEntryId {line->entry}};
    m_office.run<CallQueue>(m_callNumber.forInput(command.toJson()), command)
        .then(this, [this, who = whoWaits(*line)](const Result<CallQueue::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                tellError(outcome.error());
                return;
            }
            m_callNumber.finish();
            DeedReport report;
            report.figure = QLocale().toString(outcome->number);
            report.words = tr("%1 is called: type its plate when it stands at the entrance").arg(who);
            report.clearsBox = false;
            Q_EMIT finished(report);
        });
}

void QueuePanel::dropMarked()
{
    const QueueLine *line = marked();
    if (m_busy || line == nullptr)
        return;
    setBusy(true);
    const LeaveQueue::Command command {QueueEntryId {line->entry}};
    m_office.run<LeaveQueue>(m_dropNumber.forInput(command.toJson()), command)
        .then(this, [this, who = whoWaits(*line)](const Result<LeaveQueue::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                tellError(outcome.error());
                return;
            }
            m_dropNumber.finish();
            m_message->setMessage(FieldMessage::Kind::Hint, tr("%1 waits no longer.").arg(who));
            announce(m_message, Urgency::Polite);
            read();
        });
}

void QueuePanel::setBusy(bool busy)
{
    m_busy = busy;
    m_call->setEnabled(!busy && m_model->rowCount() > 0);
    m_drop->setEnabled(!busy && m_model->rowCount() > 0);
    Q_EMIT busyChanged(busy);
}

void QueuePanel::tellError(const Error &error)
{
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    announce(m_message, Urgency::Urgent);
    if (error.code == ErrorCode::NotWaiting)
        read();
}

void QueuePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy)
        Q_EMIT dismissed();
    else
        DeskPanel::keyPressEvent(event);
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskPanel::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.isAutoRepeat())
            callMarked();
        return true;
    case Qt::Key_Delete:
        if (!key.isAutoRepeat())
            dropMarked();
        return true;
    case Qt::Key_Escape:
        if (!m_busy)
            Q_EMIT dismissed();
        return true;
    default: return DeskPanel::eventFilter(watched, event);
    }
}

} // namespace parkdesk
