// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/staypanel.h"

#include "ui/desk/staylines.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stayLabelWidth = 92;
constexpr int deedHeight = 40;
constexpr int longestLine = 260;

/// "Car · A-07 · in since 09:10" or "Car · A-07 · booked 14:00 to 16:00"
Sentence factsOf(const DescribeStay::Answer &stay, Instant now)
{
    const ZoneRules &zone = *stay.lot.zone;
    QStringList words {vehicleName(stay.vehicleType)};
    if (!stay.spot.isEmpty())
        words.append(leftToRight(stay.spot));
    if (stay.stay.state == StayState::Reserved && stay.stay.booked)
        words.append(
            StayPanel::tr("booked %1 to %2")
                .arg(whenText(stay.stay.booked->from, now, zone), whenText(stay.stay.booked->until, now, zone)));
    else if (stay.stay.enteredAt)
        words.append(StayPanel::tr("in since %1").arg(whenText(*stay.stay.enteredAt, now, zone)));
    return Sentence(u"%1 %2"_s, {Piece::sign(vehicleGlyph(stay.vehicleType)), Piece::quiet(words.join(u" · "_s))});
}

} // namespace

StayPanel::StayPanel(const QString &title, const DescribeStay::Answer &stay, Office &office, QWidget *parent)
    : DeskPanel(title, parent)
    , m_office(office)
    , m_stay(stay)
    , m_message(new FieldMessage)
    , m_do(new KeyButton({}, nullptr, KeyButton::Look::Primary))
    , m_back(new KeyButton(tr("back"), nullptr, KeyButton::Look::Quiet))
{
    setStrongEdge(true);
    m_back->setObjectName(u"panelBack"_s);
    m_back->setKeyHint(tr("Esc"));
    m_back->setFocusPolicy(Qt::TabFocus);
    setCorner(m_back);
    m_message->setObjectName(u"panelMessage"_s);
    m_message->setLines(2);
    body()->setSpacing(4);
    body()->addWidget(head());
    connect(m_back, &KeyButton::clicked, this, [this] {
        if (!m_busy)
            Q_EMIT dismissed();
    });
    connect(m_do, &KeyButton::clicked, this, [this] {
        if (!m_busy)
            act();
    });
    connect(&office.notices(), &CommandNotices::outcomeBecameUnknown, this, [this](const QUuid &command) {
        if (m_busy && command == m_running)
            m_message->setMessage(FieldMessage::Kind::Warning,
                                  tr("The connection broke while saving. It is being checked."));
    });
}

QWidget *StayPanel::head()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    if (m_stay.plate.isEmpty()) {
        column->addWidget(new TextLabel(leftToRight(shownTicket(m_stay.stay.ticket.stored())), FontRole::Title));
    } else {
        auto *plate = new PlateView(FontRole::PanelPlate);
        plate->setPlate(m_stay.plate);
        column->addWidget(plate);
    }
    auto *facts = new NoticeLine;
    facts->setSentence(factsOf(m_stay, m_office.clock().now()));
    column->addWidget(facts);
    column->addWidget(new Hairline);
    return widget;
}

void StayPanel::addRow(FieldRow *row)
{
    row->setLabelWidth(stayLabelWidth);
    m_rows.append(row);
    body()->addWidget(row);
    watch(row->input());
}

void StayPanel::watch(QWidget *field)
{
    field->installEventFilter(this);
}

void StayPanel::addDeed(const QString &words, Glyph glyph, const QString &name)
{
    m_do->setText(words);
    m_do->setObjectName(name);
    m_do->setGlyph(glyph);
    m_do->setKeyHint(tr("Enter"));
    m_do->setMinimumHeight(deedHeight);
    body()->addWidget(m_message);
    body()->addWidget(m_do);
    body()->addStretch();
}

Sentence StayPanel::boxHint() const
{
    return Sentence(tr("%1 leaves this as it is"), {Piece::key(tr("Esc"))});
}

QString StayPanel::message() const
{
    for (const FieldRow *row : m_rows) {
        if (row->hasError())
            return row->error();
    }
    return m_message->text();
}

QString StayPanel::who() const
{
    return leftToRight(m_stay.plate.isEmpty() ? shownTicket(m_stay.stay.ticket.stored()) : groupedPlate(m_stay.plate));
}

void StayPanel::showMessage(const QString &words)
{
    m_message->setMessage(FieldMessage::Kind::Error, words);
    announce(m_message, Urgency::Urgent);
}

void StayPanel::showError(const Error &error)
{
    FieldRow *row = rowOf(error.field);
    if (row == nullptr) {
        showMessage(errorText(error));
        return;
    }
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

void StayPanel::clearErrors()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
}

QUuid StayPanel::begin(const QJsonObject &canonical)
{
    clearErrors();
    m_running = m_number.forInput(canonical);
    setBusy(true);
    return m_running;
}

void StayPanel::settle(const Result<DeedReport> &report)
{
    setBusy(false);
    if (!report) {
        clearErrors();
        showError(report.error());
        return;
    }
    m_number.finish();
    Q_EMIT finished(*report);
}

void StayPanel::setBusy(bool busy)
{
    m_busy = busy;
    for (FieldRow *row : std::as_const(m_rows)) {
        if (auto *line = qobject_cast<QLineEdit *>(row->input()))
            line->setReadOnly(busy);
        else
            row->input()->setEnabled(!busy);
    }
    m_do->setEnabled(!busy);
    Q_EMIT busyChanged(busy);
}

bool StayPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskPanel::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.isAutoRepeat() && !m_busy)
            act();
        return true;
    case Qt::Key_Escape:
        if (!m_busy)
            Q_EMIT dismissed();
        return true;
    default: return DeskPanel::eventFilter(watched, event);
    }
}

QLineEdit *newLine(const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(name);
    line->setMaxLength(longestLine);
    return line;
}

} // namespace parkdesk
