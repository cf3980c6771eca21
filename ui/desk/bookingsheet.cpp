// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/bookingsheet.h"

#include "ui/desk/bookingoutlook.h"
#include "ui/desk/deskreports.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timeinput.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 72;
constexpr Duration usualLength = hours(2);
constexpr qint64 quarter = 15 * 60'000;
constexpr int longestForm = 200;

/// The next full quarter of an hour on the wall.
QString nextQuarter(Instant now, const ZoneRules &zone)
{
    return timeText(Instant {(now.ms / quarter + 1) * quarter}, zone);
}

} // namespace

BookingSheet::BookingSheet(Office &office, LotId lot, QWidget *parent)
    : DeskPanel(tr("Book a spot"), parent)
    , m_office(office)
    , m_lotId(lot)
    , m_plate(new QLineEdit)
    , m_type(new QComboBox)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_spot(new QLineEdit)
    , m_note(new QLineEdit)
    , m_plateRow(new FieldRow(tr("&Plate"), m_plate))
    , m_typeRow(new FieldRow(tr("&Type"), m_type, FieldRow::Place::Nowhere))
    , m_fromRow(new FieldRow(tr("&From"), m_from))
    , m_untilRow(new FieldRow(tr("&Until"), m_until))
    , m_spotRow(new FieldRow(tr("&Spot"), m_spot))
    , m_noteRow(new FieldRow(tr("&Note"), m_note, FieldRow::Place::Nowhere))
    , m_outlook(new BookingOutlook(office, lot))
    , m_message(new FieldMessage)
    , m_book(new KeyButton(tr("Book"), nullptr, KeyButton::Look::Primary))
    , m_back(new KeyButton(tr("back"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(u"bookingSheet"_s);
    m_back->setKeyHint(tr("Esc"));
    setCorner(m_back);
    m_plateRow->setHint(tr("may stay empty: the code is enough"));
    m_typeRow->setHint(tr("vehicle type"));
    m_spotRow->setHint(tr("empty: the nearest free one"));
    body()->setSpacing(4);
    body()->addSpacing(4);
    m_note->setPlaceholderText(tr("for the desk, not printed"));
    for (FieldRow *row : {m_plateRow, m_typeRow, m_fromRow, m_untilRow, m_spotRow, m_noteRow}) {
        row->setLabelWidth(labelWidth);
        body()->addWidget(row);
    }
    body()->addWidget(m_message);
    body()->addWidget(m_outlook);
    body()->addSpacing(metric::rowGap);
    body()->addLayout(buttonRow());
    body()->addStretch();
    connectParts();
}

QLayout *BookingSheet::buttonRow()
{
    m_book->setObjectName(u"bookNow"_s);
    m_book->setGlyph(Glyph::Book);
    m_book->setKeyHint(tr("Enter"));
    m_book->setMinimumHeight(40);
    const std::pair<QLineEdit *, QString> names[] = {{m_plate, u"bookPlate"_s},
                                                     {m_from, u"bookFrom"_s},
                                                     {m_until, u"bookUntil"_s},
                                                     {m_spot, u"bookSpot"_s},
                                                     {m_note, u"bookNote"_s}};
    for (const auto &[field, name] : names) {
        field->setObjectName(name);
        field->setMaxLength(longestForm);
    }
    m_type->setObjectName(u"bookType"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_book, 1);
    return row;
}

void BookingSheet::connectParts()
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_plate), static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_spot), static_cast<QWidget *>(m_note)})
        field->installEventFilter(this);
    for (QLineEdit *field : {m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &BookingSheet::sayTimes);
    connect(m_plate, &QLineEdit::textChanged, this, &BookingSheet::askOutlook);
    connect(m_type, &QComboBox::currentIndexChanged, this, &BookingSheet::askOutlook);
    connect(m_outlook, &BookingOutlook::answered, this, [this](const BookingPreview::Answer &answer) {
        m_spotRow->setHint(!answer.anyFree             ? tr("nothing is free in all of that time")
                               : answer.spot.isEmpty() ? tr("empty: any free one")
                                                       : tr("empty: %1 as it is now").arg(leftToRight(answer.spot)));
    });
    connect(m_plate, &QLineEdit::textEdited, m_plateRow, &FieldRow::clearError);
    connect(m_spot, &QLineEdit::textEdited, m_spotRow, &FieldRow::clearError);
    connect(m_book, &KeyButton::clicked, this, &BookingSheet::book);
    connect(m_back, &KeyButton::clicked, this, &BookingSheet::dismissed);
    connect(&m_office.notices(), &CommandNotices::outcomeBecameUnknown, this, [this](const QUuid &command) {
        if (m_busy && command == m_running)
            m_message->setMessage(FieldMessage::Kind::Warning,
                                  tr("The connection broke while saving. It is being checked."));
    });
}

void BookingSheet::setLot(const Lot &lot, const QStringList &vehicleTypes)
{
    m_lot = lot;
    m_outlook->setLot(lot);
    if (vehicleTypes == m_codes)
        return;
    m_codes = vehicleTypes;
    m_type->clear();
    for (const QString &code : vehicleTypes)
        m_type->addItem(glyphIcon(vehicleGlyph(code)), vehicleName(code));
}

void BookingSheet::open(const QString &plate, const QString &vehicleType)
{
    const Instant now = m_office.clock().now();
    if (!plate.isEmpty())
        m_plate->setText(plate);
    if (const qsizetype at = m_codes.indexOf(vehicleType); at >= 0)
        m_type->setCurrentIndex(static_cast<int>(at));
    if (m_from->text().isEmpty())
        m_from->setText(nextQuarter(now, *m_lot.zone));
    if (m_until->text().isEmpty())
        m_until->setText(nextQuarter(now + usualLength, *m_lot.zone));
    sayTimes();
}

QWidget *BookingSheet::firstField() const
{
    return m_plate->text().isEmpty() ? m_plate : m_from;
}

Result<Instant> BookingSheet::timeOf(const QLineEdit *field, Instant base, Field which) const
{
    return readPersonTime(field->text(), base, *m_lot.zone).map_error([which](Error error) {
        error.field = which;
        return error;
    });
}

void BookingSheet::sayTimes()
{
    if (!m_lot.zone)
        return;
    m_fromRow->clearError();
    m_untilRow->clearError();
    const Instant now = m_office.clock().now();
    const auto from = timeOf(m_from, now, Field::From);
    m_fromRow->setHint(from ? tr("%1 %2", "day, time").arg(dayText(*from, *m_lot.zone), timeText(*from, *m_lot.zone))
                            : tr("9, 0900, mon 14:30, tomorrow 9, +8 h, +2 d"));
    const auto until = timeOf(m_until, from ? *from : now, Field::Until);
    askOutlook();
    if (!until || !from || *until <= *from) {
        m_untilRow->setHint(tr("9, 0900, mon 14:30, tomorrow 9, +8 h, +2 d"));
        return;
    }
    m_untilRow->setHint(
        tr("%1, %2", "end, length").arg(whenText(*until, now, *m_lot.zone), durationText(*until - *from)));
}

void BookingSheet::sayTimeError(const QLineEdit *field)
{
    if (!m_lot.zone || field->text().trimmed().isEmpty())
        return;
    const Instant now = m_office.clock().now();
    const auto from = timeOf(m_from, now, Field::From);
    if (field == m_from && !from)
        m_fromRow->setError(errorText(from.error()));
    if (field != m_until || !from)
        return;
    const auto until = timeOf(m_until, *from, Field::Until);
    const auto span = until ? TimeSpan::make(*from, *until) : Result<TimeSpan>(fail(until.error()));
    if (!span)
        m_untilRow->setError(errorText(span.error()));
}

void BookingSheet::askOutlook()
{
    if (!m_lot.zone)
        return;
    const auto from = timeOf(m_from, m_office.clock().now(), Field::From);
    const auto until = from ? timeOf(m_until, *from, Field::Until) : from;
    const auto span = until ? TimeSpan::make(*from, *until) : Result<TimeSpan>(fail(until.error()));
    m_outlook->ask(m_plate->text().trimmed(), m_codes.value(m_type->currentIndex()),
                   span ? std::optional(*span) : std::nullopt);
}

Result<ReserveSpot::Command> BookingSheet::readForm()
{
    const Instant now = m_office.clock().now();
    ReserveSpot::Command command;
    command.lot = m_lotId;
    command.plate = m_plate->text().trimmed();
    command.vehicleType = m_codes.value(m_type->currentIndex());
    command.from = TRY(timeOf(m_from, now, Field::From));
    // "+2 h" and times of day are meant from the beginning on.
    command.until = TRY(timeOf(m_until, command.from, Field::Until));
    TRY(TimeSpan::make(command.from, command.until));
    if (const QString spot = m_spot->text().trimmed(); !spot.isEmpty())
        command.spot = spot;
    command.note = m_note->text().trimmed();
    return command;
}

void BookingSheet::book()
{
    if (m_busy)
        return;
    for (FieldRow *row : {m_plateRow, m_typeRow, m_fromRow, m_untilRow, m_spotRow})
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    const auto command = readForm();
    if (!command) {
        showError(command.error());
        return;
    }
    m_running = m_number.forInput(command->toJson());
    setBusy(true);
    m_office.run<ReserveSpot>(m_running, *command)
        .then(this,
              [this, plate = command->plate](const Result<ReserveSpot::Outcome> &outcome) { take(outcome, plate); });
}

void BookingSheet::take(const Result<ReserveSpot::Outcome> &outcome, const QString &plate)
{
    setBusy(false);
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    m_number.finish();
    for (QLineEdit *field : {m_plate, m_from, m_until, m_spot, m_note})
        field->clear();
    m_outlook->clear();
    Q_EMIT finished(bookedReport(*outcome, plate, {m_lot, m_office.clock().now()}));
}

void BookingSheet::showError(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.field) {
    case Field::Plate: row = m_plateRow; break;
    case Field::VehicleType: row = m_typeRow; break;
    case Field::From: row = m_fromRow; break;
    case Field::Until: row = m_untilRow; break;
    case Field::Spot: row = m_spotRow; break;
    case Field::Note: row = m_noteRow; break;
    default: break;
    }
    if (row == nullptr) {
        m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
        announce(m_message, Urgency::Urgent);
        return;
    }
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

void BookingSheet::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *field : {m_plate, m_from, m_until, m_spot, m_note})
        field->setReadOnly(busy);
    m_type->setEnabled(!busy);
    m_book->setEnabled(!busy);
}

bool BookingSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_from || watched == m_until))
        sayTimeError(static_cast<QLineEdit *>(watched));
    if (event->type() != QEvent::KeyPress)
        return DeskPanel::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.isAutoRepeat())
            book();
        return true;
    case Qt::Key_Escape:
        if (!m_busy)
            Q_EMIT dismissed();
        return true;
    default: return DeskPanel::eventFilter(watched, event);
    }
}

} // namespace parkdesk
