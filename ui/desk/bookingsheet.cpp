// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/bookingsheet.h"

#include "ui/desk/bookingoutlook.h"
#include "ui/desk/bookingrepeat.h"
#include "ui/desk/bookingroom.h"
#include "ui/desk/deskreports.h"
#include "ui/desk/driveroffer.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
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

constexpr int labelWidth = 96;
constexpr Duration usualLength = hours(2);
constexpr qint64 quarter = 15 * 60'000;
constexpr int longestForm = 200;
constexpr int inputWidth = 264;
constexpr int besideWidth = 384;
constexpr int mostSpotsShown = 14;

/// The next full quarter of an hour on the wall.
QString nextQuarter(Instant now, const ZoneRules &zone)
{
    return timeText(Instant {(now.ms / quarter + 1) * quarter}, zone);
}

bool booksWithMoves(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && (key.modifiers() & Qt::ControlModifier);
}

} // namespace

BookingSheet::BookingSheet(Office &office, LotId lot, QWidget *parent)
    : DeskPanel({}, parent)
    , m_office(office)
    , m_lotId(lot)
    , m_plate(new QLineEdit)
    , m_type(new QComboBox)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_spot(new QComboBox)
    , m_note(new QLineEdit)
    , m_lotName(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_plateRow(new FieldRow(tr("&Plate"), m_plate, FieldRow::Place::Beside))
    , m_typeRow(new FieldRow(tr("&Type"), m_type, FieldRow::Place::Beside))
    , m_fromRow(new FieldRow(tr("&From"), m_from, FieldRow::Place::Beside))
    , m_untilRow(new FieldRow(tr("&Until"), m_until, FieldRow::Place::Beside))
    , m_spotRow(new FieldRow(tr("&Spot"), m_spot, FieldRow::Place::Beside))
    , m_noteRow(new FieldRow(tr("&Note"), m_note, FieldRow::Place::Nowhere))
    , m_outlook(new BookingOutlook(office, lot, this))
    , m_room(new BookingRoom(office))
    , m_repeat(new BookingRepeat)
    , m_offer(new DriverOffer(office))
    , m_message(new FieldMessage)
    , m_book(new KeyButton(tr("Book"), nullptr, KeyButton::Look::Primary))
    , m_back(new KeyButton(tr("Back")))
{
    setObjectName(u"bookingSheet"_s);
    setAccessibleName(tr("Book a spot"));
    setBare(true);
    nameParts();
    auto *left = new QVBoxLayout;
    left->setSpacing(metric::cardGap);
    left->addWidget(form(), 1);
    left->addLayout(buttonRow());
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::pageMargin);
    row->addLayout(left, 1);
    row->addWidget(m_outlook->beside());
    m_outlook->beside()->setFixedWidth(besideWidth);
    body()->addLayout(headRow());
    body()->addSpacing(metric::cardGap);
    body()->addLayout(row, 1);
    connectParts();
    offerSpots({});
}

QLayout *BookingSheet::headRow()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::cardPadding);
    head->addWidget(new TextLabel(tr("New booking"), FontRole::Title));
    head->addWidget(m_lotName);
    head->addStretch();
    return head;
}

Card *BookingSheet::form()
{
    m_plateRow->setHint(tr("may stay empty: the code is enough"));
    m_typeRow->setHint(tr("the next one"));
    m_note->setPlaceholderText(tr("for the desk, not printed"));
    m_typeRow->addBeside(new KeyCap(keyText(QKeySequence(Qt::Key_F4))));
    m_spotRow->addBeside(new KeyCap(keyText(QKeySequence(Qt::Key_F7))));
    auto *card = new Card;
    QVBoxLayout *column = card->body();
    column->setSpacing(metric::rowGap - 2); // it all fits the smallest window
    for (FieldRow *row : {m_plateRow, m_typeRow, m_fromRow, m_untilRow, m_spotRow, m_noteRow}) {
        row->setLabelWidth(labelWidth);
        if (row != m_noteRow)
            row->setInputWidth(inputWidth);
        column->addWidget(row);
        if (row != m_untilRow && row != m_plateRow)
            continue;
        auto *below = new QHBoxLayout; // mirrored, unlike margins
        below->addSpacing(labelWidth);
        below->addWidget(row == m_plateRow
                             ? m_offer
                             : new TextLabel(tr("You can write 9, 0900, tomorrow 9, mon 14:30, +8 h, +2 d"),
                                             FontRole::Small, Tone::Quiet),
                         1);
        column->addLayout(below);
    }
    m_repeat->setLabelWidth(labelWidth);
    column->addWidget(m_repeat);
    column->addWidget(m_message);
    column->addWidget(m_room);
    column->addWidget(new Hairline);
    column->addSpacing(4);
    column->addWidget(m_outlook->day(), 1);
    return card;
}

void BookingSheet::nameParts()
{
    const std::pair<QWidget *, QString> names[] = {{m_plate, u"bookPlate"_s}, {m_from, u"bookFrom"_s},
                                                   {m_until, u"bookUntil"_s}, {m_spot, u"bookSpot"_s},
                                                   {m_note, u"bookNote"_s},   {m_type, u"bookType"_s}};
    for (const auto &[field, name] : names) {
        field->setObjectName(name);
        field->installEventFilter(this);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setMaxLength(longestForm);
    }
    for (QWidget *input : m_repeat->inputs())
        input->installEventFilter(this);
    m_spot->setMaxVisibleItems(mostSpotsShown);
    m_spot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_book->setObjectName(u"bookNow"_s);
    m_book->setGlyph(Glyph::Book);
    m_book->setKeyHint(tr("Enter"));
    m_back->setObjectName(u"bookBack"_s);
    m_back->setKeyHint(tr("Esc"));
}

QLayout *BookingSheet::buttonRow()
{
    auto *row = new QHBoxLayout;
    addKeyHints(*row, {{keyText(Qt::Key_Tab), tr("next field")}, {keyText(Qt::Key_Return), tr("books from any field")}},
                FontRole::Body);
    row->setSpacing(metric::rowGap);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_book);
    return row;
}

void BookingSheet::connectParts()
{
    for (QLineEdit *field : {m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &BookingSheet::sayTimes);
    connect(m_plate, &QLineEdit::textChanged, this, &BookingSheet::askOutlook);
    connect(m_type, &QComboBox::currentIndexChanged, this, &BookingSheet::askOutlook);
    connect(m_outlook, &BookingOutlook::answered, this, &BookingSheet::takeOutlook);
    connect(m_repeat, &BookingRepeat::switched, this, [this] {
        m_outlook->day()->setVisible(!m_repeat->isWeekly()); // one day of many says little
        setBusy(m_busy);
        askOutlook();
    });
    connect(m_plate, &QLineEdit::textEdited, m_plateRow, &FieldRow::clearError);
    connect(m_plate, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_driver = {};
        m_offer->look(text);
    });
    connect(m_spot, &QComboBox::currentIndexChanged, m_spotRow, &FieldRow::clearError);
    connect(m_book, &KeyButton::clicked, this, &BookingSheet::book);
    connect(m_room, &BookingRoom::moveRequested, this, &BookingSheet::bookWithMoves);
    connect(m_room, &BookingRoom::waitRequested, this, &BookingSheet::wait);
    connect(m_back, &KeyButton::clicked, this, &BookingSheet::dismissed);
    connect(&m_office.notices(), &CommandNotices::outcomeBecameUnknown, this, [this](const QUuid &command) {
        if (m_busy && command == m_running)
            m_message->setMessage(FieldMessage::Kind::Warning,
                                  tr("The connection broke while saving. It is being checked."));
    });
}

void BookingSheet::takeOutlook(const BookingPreview::Answer &answer)
{
    offerSpots(answer.spots);
    const QString free = tr("%n spot(s) free then", nullptr, static_cast<int>(answer.spots.size()));
    m_spotRow->setHint(!answer.anyFree ? tr("nothing is free in all of that time")
                           : answer.spot.isEmpty()
                           ? tr("any free one: this lot names no spots")
                           : tr("%1 as it is now · %2", "spot, how many are free").arg(leftToRight(answer.spot), free));
    const auto form = readForm();
    if (!form || m_repeat->isOn())
        m_room->clear();
    else if (form->spot && !answer.spots.contains(*form->spot))
        m_room->offerWaiting(*form->spot, form->from);
    else if (form->spot || answer.anyFree)
        m_room->clear();
    else
        m_room->look(m_lot, {m_lotId, form->vehicleType, {form->from, form->until}, {}});
    m_plateRow->setFact(answer.visits ? tr("known: %n stay(s) here", nullptr, answer.visits->stays) : QString());
    m_typeRow->setHint(answer.knownType.isEmpty()
                           ? tr("the next one")
                           : tr("came last as: %1", "vehicle type").arg(vehicleName(answer.knownType)));
}

void BookingSheet::offerSpots(const QStringList &spots)
{
    const QString chosen = chosenSpot();
    const QSignalBlocker silence(m_spot);
    m_spot->clear();
    m_spot->addItem(tr("Automatic"), QString());
    if (!chosen.isEmpty() && !spots.contains(chosen))
        m_spot->addItem(tr("%1, taken then", "spot").arg(leftToRight(chosen)), chosen);
    for (const QString &spot : spots)
        m_spot->addItem(spot, spot);
    m_spot->setCurrentIndex(qMax(0, m_spot->findData(chosen)));
    m_spot->setEnabled(!m_busy && m_spot->count() > 1 && !m_repeat->isOn());
}

QString BookingSheet::chosenSpot() const
{
    return m_repeat->isOn() ? QString() : m_spot->currentData().toString();
}

void BookingSheet::nextType()
{
    if (m_type->isEnabled() && m_type->count() > 0)
        m_type->setCurrentIndex((m_type->currentIndex() + 1) % m_type->count());
}

void BookingSheet::chooseSpot()
{
    if (!m_spot->isEnabled())
        return;
    m_spot->setFocus(Qt::ShortcutFocusReason);
    m_spot->showPopup();
}

void BookingSheet::setLot(const Lot &lot, const QStringList &vehicleTypes)
{
    m_lot = lot;
    m_lotName->setText(lot.name);
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
    m_repeat->forgetSkipped();
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

void BookingSheet::presetSpot(const QString &label)
{
    if (m_spot->findData(label) < 0)
        m_spot->addItem(label, label);
    m_spot->setCurrentIndex(m_spot->findData(label));
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
    m_fromRow->setFact(from ? tr("%1, %2", "day, time").arg(dayText(*from, *m_lot.zone), timeText(*from, *m_lot.zone))
                            : QString());
    const auto until = timeOf(m_until, from ? *from : now, Field::Until);
    const bool ends = until && from && *until > *from;
    m_untilRow->setFact(
        ends ? tr("%1, %2 · %3", "day, time, length")
                   .arg(dayText(*until, *m_lot.zone), timeText(*until, *m_lot.zone), durationText(*until - *from))
             : QString());
    askOutlook();
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
    if (span)
        m_repeat->setSpan(*span, m_lot.zone);
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
    if (const QString spot = chosenSpot(); !spot.isEmpty())
        command.spot = spot;
    command.note = m_note->text().trimmed();
    command.driver = m_driver; // a vehicle that several share is booked for the one who called
    return command;
}

std::optional<ReserveSpot::Command> BookingSheet::formToSend()
{
    if (m_busy)
        return std::nullopt;
    for (FieldRow *row : {m_plateRow, m_typeRow, m_fromRow, m_untilRow, m_spotRow})
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    m_repeat->forgetSkipped();
    const auto command = readForm();
    if (command)
        return *command;
    showError(command.error());
    return std::nullopt;
}

void BookingSheet::book()
{
    const auto command = formToSend();
    if (!command)
        return;
    if (m_repeat->isOn()) {
        bookSeries(*command);
        return;
    }
    m_running = m_number.forInput(command->toJson());
    setBusy(true);
    m_office.run<ReserveSpot>(m_running, *command)
        .then(this,
              [this, plate = command->plate](const Result<ReserveSpot::Outcome> &outcome) { take(outcome, plate); });
}

void BookingSheet::bookSeries(const ReserveSpot::Command &form)
{
    const ReserveSeries::Command command = m_repeat->seriesOf(form);
    m_running = m_number.forInput(command.toJson());
    setBusy(true);
    m_office.run<ReserveSeries>(m_running, command).then(this, [this](const Result<ReserveSeries::Outcome> &outcome) {
        takeSeries(outcome);
    });
}

void BookingSheet::bookWithMoves()
{
    const auto shown = m_repeat->isOn() ? std::nullopt : m_room->shownMoves();
    const auto form = shown ? formToSend() : std::nullopt;
    if (!form)
        return;
    const ReserveRepacked::Command command {*form, shown};
    m_running = m_number.forInput(command.toJson());
    setBusy(true);
    m_office.run<ReserveRepacked>(m_running, command)
        .then(this, [this, plate = form->plate](const Result<ReserveRepacked::Outcome> &outcome) {
            take(outcome.map([](const ReserveRepacked::Outcome &made) { return made.booking; }), plate);
        });
}

void BookingSheet::wait()
{
    const auto form = m_room->mayWait() && !m_repeat->isOn() ? formToSend() : std::nullopt;
    if (!form)
        return;
    const JoinWaitlist::Command command {form->lot,      form->from, form->until, form->plate, form->vehicleType,
                                         form->features, form->note, form->spot,  form->driver};
    m_running = m_number.forInput(command.toJson());
    setBusy(true);
    m_office.run<JoinWaitlist>(m_running, command)
        .then(this,
              [this, plate = form->plate](const Result<JoinWaitlist::Outcome> &outcome) { takeRank(outcome, plate); });
}

void BookingSheet::forget()
{
    m_number.finish();
    for (QLineEdit *field : {m_plate, m_from, m_until, m_note})
        field->clear();
    m_spot->setCurrentIndex(0);
    m_driver = {};
    m_offer->clear();
    m_outlook->clear();
    m_room->clear();
    m_repeat->clear();
}

bool BookingSheet::takeOffer()
{
    const auto offered = m_offer->offered();
    if (!offered || m_busy)
        return false;
    m_plate->setText(offered->plate);
    if (const qsizetype at = m_codes.indexOf(offered->vehicleType); at >= 0)
        m_type->setCurrentIndex(static_cast<int>(at));
    m_driver = offered->driver;
    m_offer->take();
    m_from->setFocus(Qt::TabFocusReason);
    return true;
}

void BookingSheet::take(const Result<ReserveSpot::Outcome> &outcome, const QString &plate)
{
    setBusy(false);
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    if (!outcome) {
        showError(outcome.error());
        if (outcome.error().code == ErrorCode::DraftChanged || outcome.error().code == ErrorCode::LotFull)
            askOutlook(); // what is shown is of a moment ago
        return;
    }
    forget();
    Q_EMIT finished(bookedReport(*outcome, plate, {m_lot, m_office.clock().now()}));
}

void BookingSheet::takeSeries(const Result<ReserveSeries::Outcome> &outcome)
{
    setBusy(false);
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    m_repeat->showSkipped(*outcome, m_office.clock().now());
    forget();
    if (outcome->skipped.isEmpty())
        Q_EMIT finished(seriesReport(*outcome, {m_lot, m_office.clock().now()}));
}

void BookingSheet::takeRank(const Result<JoinWaitlist::Outcome> &outcome, const QString &plate)
{
    setBusy(false);
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    forget();
    Q_EMIT finished(waitingReport(*outcome, plate));
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
    for (QLineEdit *field : {m_plate, m_from, m_until, m_note})
        field->setReadOnly(busy);
    m_type->setEnabled(!busy);
    m_spot->setEnabled(!busy && m_spot->count() > 1 && !m_repeat->isOn()); // several have no spot in common
    m_repeat->setBusy(busy);
    m_book->setEnabled(!busy);
    m_room->setBusy(busy);
}

bool BookingSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_from || watched == m_until))
        sayTimeError(static_cast<QLineEdit *>(watched));
    if (event->type() == QEvent::ShortcutOverride && booksWithMoves(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // else the desk below would take the key for its own
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return DeskPanel::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_plate && key.key() == Qt::Key_Tab && takeOffer())
        return true;
    if (watched == m_plate && key.key() == Qt::Key_Down && m_offer->next())
        return true;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.isAutoRepeat())
            return true;
        if (key.modifiers() & Qt::ControlModifier)
            bookWithMoves();
        else if (key.modifiers() & Qt::ShiftModifier)
            wait();
        else
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
